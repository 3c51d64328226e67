import { join } from "node:path";
import { NOTHING_ASKED, type CommandLine } from "../../src/cli/commandLine";
import { makeReport } from "../../src/cli/makeReport";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import { cellAddress } from "../../src/domain/grid/address";
import { writeXlsx } from "../../src/files/writeXlsx";
import { columnOf, typeInto, valueOf } from "../workflow/workflowKit";
import { WorkFolder } from "./runCommand";
import { cleanBook } from "./smallBooks";

const folder = new WorkFolder();

afterAll(() => {
  folder.remove();
});

async function reviewed(bytes: Uint8Array, options: Partial<CommandLine> = {}): Promise<Review> {
  const files = [join(folder.path, folder.put("vao.xlsx", bytes))];
  const line = { ...NOTHING_ASKED, files, plan: "003", received: "2020-05-19" };
  return valueOf(await reviewFiles({ ...line, ...options }));
}

/** The council's workbook after an office has written its own values on `Đợt xét`. */
async function withValues(values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { workbook } = await reviewed(await cleanBook());
  const keys = columnOf(workbook, "BX_DotXet", "Khóa");
  for (const [key, text] of Object.entries(values)) {
    const place = { table: "BX_DotXet", heading: "Giá trị", record: keys.indexOf(key) };
    typeInto(workbook, place, text);
  }
  return writeXlsx(workbook.snapshot());
}

/** Where `Đợt xét` has the value of a key. */
function valueCell({ workbook }: Review, key: string): string {
  const table = workbook.tables.find(({ name }) => name === "BX_DotXet")!;
  const row = table.range.top + 1 + columnOf(workbook, "BX_DotXet", "Khóa").indexOf(key);
  const headings = workbook.sheet(table.sheet)!.grid().rows[table.range.top] ?? [];
  return cellAddress({ row, column: headings.findIndex(({ text }) => text === "Giá trị") });
}

describe("the plan that the session froze", () => {
  test("is as it was in a workbook that nobody touched", async () => {
    const { workbook } = await reviewed(await cleanBook());
    const again = await reviewed(await writeXlsx(workbook.snapshot()));
    expect(makeReport(again)).toMatchObject({
      packAltered: false,
      since: { fixed: [] },
    });
  });

  test("is told where somebody changed it, though it can be read", async () => {
    const { workbook } = await reviewed(await cleanBook());
    const [text] = columnOf(workbook, "BX_GoiQuyDinh", "Nội dung");
    const place = { table: "BX_GoiQuyDinh", heading: "Nội dung", record: 0 };
    typeInto(workbook, place, String(text).replace("2020", "2021"));
    const again = await reviewed(await writeXlsx(workbook.snapshot()));
    expect(makeReport(again).packAltered).toBe(true);
  });

  test("is told where somebody took it out of the workbook", async () => {
    const { workbook } = await reviewed(await cleanBook());
    valueOf(workbook.deleteSheet("Gói quy định"));
    const again = await reviewed(await writeXlsx(workbook.snapshot()));
    expect(makeReport(again).packAltered).toBe(true);
  });
});

test("the log has the time of the machine's own clock with its offset, as the pane writes it", async () => {
  const { workbook, today } = await reviewed(await cleanBook());
  const times = columnOf(workbook, "BX_NhatKy", "Thời gian").map(String);
  expect(times.length).toBeGreaterThan(0);
  for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/);
  expect(times.map((time) => time.slice(0, 10))).toContain(today);
});

test("a plain run tells the rules that apply, and that nothing else was met", async () => {
  const { regime, decisionDate, transitions, parameters, refused, recovery } = makeReport(
    await reviewed(await cleanBook()),
  );
  expect({ regime, decisionDate, transitions, parameters, refused, recovery }).toEqual({
    regime: {
      id: "A",
      name: "Luật Thi đua, Khen thưởng 2003 (sửa đổi 2005, 2009, 2013) và NĐ 91/2017/NĐ-CP",
    },
    decisionDate: "2020-06-30",
    transitions: [],
    parameters: [],
    refused: [],
    recovery: { outcome: "nothing", restored: [], lost: [] },
  });
});

test("what the new law says of an earlier beginning is told with its place", async () => {
  const report = makeReport(await reviewed(await cleanBook(), { decided: "2024-06-30" }));
  expect(report.decisionDate).toBe("2024-06-30");
  expect(report.regime?.id).toBe("B1");
  expect(report.transitions).toMatchObject([
    { id: "T1", decidedFrom: "2024-01-01", receivedBefore: null, lists: null, undated: 0 },
  ]);
  expect(report.transitions[0]?.text).not.toBe("");
  expect(report.transitions[0]?.citation.ref).not.toBe("");
});

test("the office's own parameters stand beside the pack's, those refused with why", async () => {
  const bytes = await withValues({
    "deadlines/gui-bao-cao-danh-sach/date": "25/5/2020",
    "voteRules/gioi-thieu-70/threshold/share": "bảy phần mười",
    "period/fromYear": "2031",
  });
  const review = await reviewed(bytes);
  const { parameters, refused } = makeReport(review);
  const placeOf = (key: string) => ({ sheet: "Đợt xét", cell: valueCell(review, key) });
  expect(parameters).toEqual([
    {
      key: "deadlines/gui-bao-cao-danh-sach/date",
      value: "25/5/2020",
      packValue: "20/05/2020",
    },
  ]);
  expect(refused).toEqual([
    {
      key: "period/fromYear",
      value: "2031",
      reason: "out-of-range",
      expected: "2015",
      at: placeOf("period/fromYear"),
    },
    {
      key: "voteRules/gioi-thieu-70/threshold/share",
      value: "bảy phần mười",
      reason: "unreadable",
      expected: "70 %",
      at: placeOf("voteRules/gioi-thieu-70/threshold/share"),
    },
  ]);
});

test("a run that used no file tells the rules all the same", async () => {
  const report = makeReport(await reviewed(new Uint8Array()));
  expect(report).toMatchObject({
    regime: { id: "A" },
    decisionDate: "2020-06-30",
    parameters: [],
    refused: [],
    files: [{ refused: { code: "empty-file" }, lists: [], notReceived: [] }],
  });
});

test("sheets of a council workbook that were not received are told in words", async () => {
  const { workbook } = await reviewed(await cleanBook());
  const added = valueOf(workbook.addSheet("Kho", "hidden"));
  added.setCell({ row: 0, column: 0 }, workbook.sheet("Danh sách")!.cell({ row: 0, column: 0 }));
  const { files } = makeReport(await reviewed(await writeXlsx(workbook.snapshot())));
  expect(files[0]?.notReceived).toEqual([
    {
      sheet: "Kho",
      code: "hidden-sheet",
      message:
        "Trang “Kho” đang ẩn trong sổ của Hội đồng nên không đọc. Nếu là danh sách, hãy bỏ ẩn, lưu sổ rồi chạy lại.",
    },
  ]);
});
