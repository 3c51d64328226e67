import { join } from "node:path";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { reviewFiles } from "../../src/cli/reviewFiles";
import { constantCell, type CellValue, type Grid } from "../../src/domain/grid/grid";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { findOffice, recalculate } from "../files/recalculate";
import { readBook } from "./nothingLost";
import { reviewSample } from "./reviewSample";
import { WorkFolder } from "./runCommand";

/** Reported by name as skipped where there is no LibreOffice to ask. */
const withOffice = findOffice() === null ? test.skip : test;

const folder = new WorkFolder();

afterAll(() => {
  folder.remove();
});

interface Edit {
  readonly sheet: string;
  /** Which row, by the candidate's name as that sheet has it. */
  readonly name: string;
  readonly heading: string;
  readonly number: number | null;
}

/** Votes that turn a result over, and a mark that parts two who were level. */
const EDITS: readonly Edit[] = [
  { sheet: "Kiểm phiếu", name: "Tổ Toán - Tin", heading: "Đồng ý", number: 6 },
  { sheet: "Kiểm phiếu", name: "Tổ Toán - Tin", heading: "Không đồng ý", number: 2 },
  { sheet: "Kiểm phiếu", name: "Bà Triệu Thị Mơ", heading: "Đồng ý", number: 7 },
  { sheet: "Kiểm phiếu", name: "Bà Triệu Thị Mơ", heading: "Không đồng ý", number: 1 },
  { sheet: "Kiểm phiếu", name: "Tổ Ngữ văn", heading: "Có mặt", number: 7 },
  { sheet: "Kiểm phiếu", name: "Tổ Ngữ văn", heading: "Đồng ý", number: 7 },
  { sheet: "Kiểm phiếu", name: "Trường THPT Hoa Sen", heading: "Có mặt", number: 5 },
  { sheet: "Kiểm phiếu", name: "Trường THPT Hoa Sen", heading: "Đồng ý", number: 5 },
  {
    sheet: "Điểm - Tạ Đình Phong",
    name: "Tổ Toán - Tin",
    heading: "Mô hình mới, sáng tạo, ứng dụng hiệu quả (tối đa 30)",
    number: 12.5,
  },
];

const FIGURES = [
  "Điểm trung bình",
  "Xếp hạng",
  "Đồng ý",
  "Tổng số thành viên",
  "Tỷ lệ đồng ý",
  "Số lỗi còn mở",
  "Kết quả",
] as const;

function withEdit(snapshot: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== edit.sheet) return sheet;
    const column = sheet.cells.find(({ cell }) => cell.value === edit.heading)?.column;
    const row = sheet.cells.find(({ cell }) => cell.value === edit.name)?.row;
    if (column === undefined || row === undefined) throw new Error(`No cell for ${edit.heading}`);
    const cells = sheet.cells.map((placed) =>
      placed.row === row && placed.column === column
        ? { ...placed, cell: constantCell(edit.number) }
        : placed,
    );
    return { ...sheet, cells };
  });
  return { ...snapshot, sheets };
}

/** Counts that contradict each other, each in another way, of candidates who had passed. */
const IMPOSSIBLE: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  "Trường THPT Hoa Sen": { "Không đồng ý": 5 },
  "Tô Thị Hạnh": { "Có mặt": 10, "Phiếu trắng": 1 },
  "Ông Lò Văn Mạnh": { "Phiếu trắng": null },
  "Tập thể Văn phòng Trường THPT Cau Vua": { "Phiếu trắng": -1, "Không đồng ý": 1 },
};

/** The figures of `Bảng tổng hợp` by nomination id, to nine digits. */
function summaryFigures(grids: readonly Grid[]): Readonly<Record<string, readonly CellValue[]>> {
  const rows = grids.find(({ sheet }) => sheet === "Bảng tổng hợp")?.rows ?? [];
  const headings = rows.find((cells) => cells.some(({ text }) => text === "Mã đề nghị"));
  if (!headings) throw new Error("The summary has no headings");
  const columnOf = (heading: string) => headings.findIndex(({ text }) => text === heading);
  const id = columnOf("Mã đề nghị");
  const figures = rows
    .filter((cells) => (cells[id]?.text ?? "").startsWith("DN-"))
    .map((cells) => [
      cells[id]?.text,
      FIGURES.map((heading) => rounded(cells[columnOf(heading)]?.value ?? null)),
    ]);
  return Object.fromEntries(figures) as Record<string, readonly CellValue[]>;
}

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

async function reviewedAgain(bytes: Uint8Array): Promise<readonly Grid[]> {
  const files = [join(folder.path, folder.put("sua-tay.xlsx", bytes))];
  const again = await reviewFiles({ ...NOTHING_ASKED, files, plan: "003" });
  if (!again.ok) throw new Error(again.fault.code);
  return (await readBook(await writeXlsx(again.value.workbook.snapshot()))).grids;
}

withOffice(
  "figures typed over later reach the summary as the program itself would decide",
  async () => {
    const snapshot = (await reviewSample("ke-hoach-003.xlsx", null)).workbook.snapshot();
    const bytes = await writeXlsx(EDITS.reduce(withEdit, snapshot));
    const before = summaryFigures((await readBook(bytes)).grids);
    const live = summaryFigures((await readBook(await recalculate(bytes))).grids);
    expect(live).toEqual(summaryFigures(await reviewedAgain(bytes)));
    const changed = Object.keys(before).filter((id) => String(before[id]) !== String(live[id]));
    expect(changed).toHaveLength(5);
  },
);

withOffice("counts that cannot be true, typed over later, never leave a “Đạt” behind", async () => {
  const reviewed = await reviewSample("ke-hoach-003.xlsx", null);
  const names = Object.keys(IMPOSSIBLE);
  const edits = names.flatMap((name) =>
    Object.entries(IMPOSSIBLE[name] ?? {}).map(([heading, number]) => ({
      sheet: "Kiểm phiếu",
      name,
      heading,
      number,
    })),
  );
  const bytes = await writeXlsx(edits.reduce(withEdit, reviewed.workbook.snapshot()));
  const results = async (book: Uint8Array) => {
    const figures = summaryFigures((await readBook(book)).grids);
    const ids = new Map(
      reviewed.outcomes.map(({ nomination }) => [nomination.name, nomination.id]),
    );
    return names.map((name) => figures[ids.get(name) ?? ""]?.at(-1));
  };
  expect(await results(bytes)).toEqual(names.map(() => "Đạt"));
  expect(await results(await recalculate(bytes))).toEqual(names.map(() => "Số phiếu không khớp"));
});
