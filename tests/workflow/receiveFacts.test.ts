import { constantCell } from "../../src/domain/grid/grid";
import plan001 from "../../src/domain/regulation/packs/plan001.json";
import { textCell } from "../../src/domain/report/sheetContent";
import { FACT_SHEET } from "../../src/domain/sheets/factSheet";
import { HISTORY_SHEET } from "../../src/domain/sheets/historySheet";
import { recordSheetContent } from "../../src/domain/sheets/recordSheet";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { undoLast } from "../../src/workflow/undoLast";
import { gridOf } from "../domain/intake/gridOf";
import { planOf } from "../domain/planKit";
import { recordsOf, withoutLog } from "./actionKit";
import {
  asExtra,
  columnOf,
  faultOf,
  fileOf,
  newModel,
  over,
  positionOf,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

const PLAN = planOf(plan001);
const TABLE = "BX_ThongTin";

function contextOf(model: MemoryWorkbook) {
  return { ...over(model), plan: PLAN };
}

const HEAD = [
  ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN NAM TỪ LIÊM"],
  ["TRƯỜNG THCS SAO MAI"],
  ["DANH SÁCH"],
  ["Đề nghị tặng danh hiệu Lao động tiên tiến"],
];

/** Two persons with rating and discipline as the school wrote them, and one of whom it says nothing. */
const STATING = fileOf(
  "thcs-sao-mai.xlsx",
  "1",
  gridOf([
    ...HEAD,
    ["TT", "Họ và tên", "Chức vụ", "Mức độ hoàn thành nhiệm vụ", "Kỷ luật", "Tóm tắt thành tích"],
    ["1", "Trần Thị Mai", "Giáo viên", "Không hoàn thành nhiệm vụ", "Khiển trách", "Dạy tốt"],
    ["2", "Lê Văn Sơn", "Kế toán", " HTTNV ", "không", "Chăm chỉ"],
    ["3", "Vũ Thị Lan", "Giáo viên", null, null, "Dạy tốt"],
  ]),
);

const SILENT = fileOf(
  "thcs-hoa-mai.xlsx",
  "2",
  gridOf([
    ...HEAD.map(([line]) => [line === "TRƯỜNG THCS SAO MAI" ? "TRƯỜNG THCS HOA MAI" : line!]),
    ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích"],
    ["1", "Đỗ Văn Lực", "Giáo viên", "Dạy tốt"],
  ]),
);

/** The lines of `Thông tin xét` as "heading: text" of the cells that hold something. */
function factLines(model: MemoryWorkbook) {
  const headings = FACT_SHEET.columns.map(({ heading }) => heading);
  return recordsOf(model, TABLE).map((row) =>
    row.flatMap((text, at) => (text === "" ? [] : [`${headings[at] ?? ""}: ${text}`])),
  );
}

test("what a list states stands on Thông tin xét as received, and nothing else", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [STATING, SILENT]));
  const [mai, son] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  const same = [
    "Đơn vị trình: TRƯỜNG THCS SAO MAI",
    "Danh hiệu hoặc hình thức: Lao động tiên tiến",
  ];
  expect(factLines(model)).toEqual([
    [
      `Mã đề nghị: ${mai!}`,
      "Họ tên hoặc tên tập thể: Trần Thị Mai",
      ...same,
      "Mức hoàn thành nhiệm vụ: Không hoàn thành nhiệm vụ",
      "Kỷ luật trong năm: Khiển trách",
    ],
    [
      `Mã đề nghị: ${son!}`,
      "Họ tên hoặc tên tập thể: Lê Văn Sơn",
      ...same,
      "Mức hoàn thành nhiệm vụ:  HTTNV ",
      "Kỷ luật trong năm: không",
    ],
  ]);
  expect(columnOf(model, "BX_DanhSach", "Nội dung khác")).toEqual([
    "Mức độ hoàn thành nhiệm vụ: Không hoàn thành nhiệm vụ; Kỷ luật: Khiển trách",
    "Mức độ hoàn thành nhiệm vụ: HTTNV; Kỷ luật: không",
    "",
    "",
  ]);
});

test("a check finds what the list states, without anybody typing", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [STATING]));
  const { findings } = valueOf(await check(contextOf(model)));
  const [mai, son, lan] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  const of = (id: string | undefined) =>
    findings
      .filter(({ subject }) => subject.id === id)
      .filter((one) => ["performance-rating", "discipline", "missing-fact"].includes(one.check))
      .map((one) => [one.check, one.at.map(({ sheet, cell }) => `${sheet}!${cell}`)]);
  expect(of(mai)).toEqual([
    ["performance-rating", ["Thông tin xét!E5"]],
    ["discipline", ["Thông tin xét!F5"]],
    ["missing-fact", ["Thông tin xét!I5"]],
  ]);
  expect(of(son)).toEqual([["missing-fact", ["Thông tin xét!I6"]]]);
  expect(of(lan)).toEqual([["missing-fact", ["Danh sách!F7"]]]);
});

test("numbers, formulas and words nobody knows are written as text", async () => {
  const model = newModel();
  const file = fileOf(
    "so.xlsx",
    "3",
    gridOf([
      ...HEAD,
      ["TT", "Họ và tên", "Chức vụ", "Số tháng công tác", "Kỷ luật", "Giới tính"],
      ["1", "Trần Thị Mai", "Giáo viên", 9.5, "=1+1", "nữ giới"],
    ]),
  );
  valueOf(await receive(contextOf(model), [file]));
  const cells = ["Số tháng làm việc trong năm", "Kỷ luật trong năm", "Giới tính"].map((heading) => {
    const at = positionOf(model, { table: TABLE, heading, record: 0 });
    const { type, text, formula } = model.sheet(at.sheet)!.cell(at);
    return { type, text, formula };
  });
  expect(cells).toEqual(
    ["9.5", "=1+1", "nữ giới"].map((text) => ({ type: "text", text, formula: null })),
  );
});

test("a list that states nothing makes no sheet", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [SILENT]));
  expect(model.tables.map(({ name }) => name)).not.toContain(TABLE);
});

test("prepared sheets add only the lines that are not there yet", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [STATING]));
  const before = recordsOf(model, TABLE);
  valueOf(await prepareSheets(contextOf(model)));
  const after = recordsOf(model, TABLE);
  expect(after.slice(0, 2)).toEqual(before);
  const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  expect(columnOf(model, TABLE, "Mã đề nghị")).toEqual(ids);
});

test("lines go below those that people wrote, and a nomination gets no second line", async () => {
  const model = newModel();
  const first = valueOf(await receive(contextOf(model), [STATING]));
  const [mai, son] = columnOf(model, TABLE, "Mã đề nghị");
  valueOf(await undoLast(contextOf(model), first.receipt));
  const typed = [
    ["Mã đề nghị", mai!],
    ["Kỷ luật trong năm", "Cảnh cáo"],
  ] as const;
  for (const [heading, text] of typed) typeInto(model, { table: TABLE, heading, record: 0 }, text);
  valueOf(await receive(contextOf(model), [STATING]));
  expect(columnOf(model, TABLE, "Mã đề nghị")).toEqual([mai, son]);
  expect(columnOf(model, TABLE, "Kỷ luật trong năm")).toEqual(["Cảnh cáo", "không"]);
});

test("nothing is received where nobody can tell whose lines stand there", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [STATING]));
  const key = positionOf(model, { table: TABLE, heading: "Mã đề nghị", record: 0 });
  model.sheet(key.sheet)!.setCell({ ...key, row: key.row - 1 }, constantCell("Mã"));
  const before = model.snapshot();
  const again = { ...STATING, sha256: "4".repeat(64) };
  expect(faultOf(await receive(contextOf(model), [again], asExtra(again)))).toEqual({
    code: "no-column",
    params: { sheet: "Thông tin xét", heading: "Mã đề nghị" },
  });
  expect(model.snapshot()).toEqual(before);
  expect(valueOf(await receive(contextOf(model), [SILENT])).files).toMatchObject([
    { outcome: "received" },
  ]);
});

/** All but the log and the drop-down lists, which may stay on blank rows below a table. */
function withoutLists(model: MemoryWorkbook) {
  const { sheets, ...objects } = withoutLog(model);
  return { ...objects, sheets: sheets.map((sheet) => ({ ...sheet, validations: [] })) };
}

describe("undo of a receiving", () => {
  async function received() {
    const model = newModel();
    valueOf(await receive(contextOf(model), [SILENT]));
    valueOf(await prepareSheets(contextOf(model)));
    const before = withoutLists(model);
    const { receipt } = valueOf(await receive(contextOf(model), [STATING]));
    return { model, before, receipt };
  }

  test("takes the lines out of Thông tin xét too", async () => {
    const { model, before, receipt } = await received();
    expect(recordsOf(model, TABLE)).toHaveLength(3);
    valueOf(await undoLast(contextOf(model), receipt));
    expect(withoutLists(model)).toEqual(before);
  });

  test("is refused where somebody has corrected one of them", async () => {
    const { model, receipt } = await received();
    typeInto(model, { table: TABLE, heading: "Kỷ luật trong năm", record: 1 }, "không");
    const before = model.snapshot();
    expect(faultOf(await undoLast(contextOf(model), receipt))).toEqual({
      code: "changed-since",
      params: { sheet: "Thông tin xét", cell: "F6" },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("leaves the sheet, empty, where it was made for them", async () => {
    const model = newModel();
    const { receipt } = valueOf(await receive(contextOf(model), [STATING]));
    valueOf(await undoLast(contextOf(model), receipt));
    expect(recordsOf(model, TABLE)).toEqual([]);
    expect(model.tables.map(({ name }) => name)).toContain(TABLE);
  });
});

test("the form's own lists are received as before", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  expect(model.tables.map(({ name }) => name)).not.toContain(TABLE);
});

test("a receiving whose candidates have history by now is not taken back", async () => {
  const model = newModel();
  valueOf(await receive(contextOf(model), [SILENT]));
  const { receipt } = valueOf(await receive(contextOf(model), [STATING]));
  const id = columnOf(model, "BX_DanhSach", "Mã đề nghị").at(-1) ?? "";
  const history = recordSheetContent(HISTORY_SHEET, [
    { nomination: textCell(id), year: textCell("2020-2021"), award: textCell("LĐTT") },
  ]);
  valueOf(await replaceSheets(memoryPort(model), [history]));
  const before = model.snapshot();
  expect(faultOf(await undoLast(contextOf(model), receipt))).toEqual({
    code: "used-since",
    params: { sheet: "Lịch sử" },
  });
  expect(model.snapshot()).toEqual(before);
});
