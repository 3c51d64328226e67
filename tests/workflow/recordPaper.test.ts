import type { PaperFacts } from "../../src/domain/sheets/reconcileSheet";
import { check } from "../../src/workflow/check";
import { recordPaper } from "../../src/workflow/recordPaper";
import { undoLast } from "../../src/workflow/undoLast";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf } from "./actionKit";
import { faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const NO_COUNTS = {
  collectives: null,
  individuals: null,
  total: null,
  present: null,
  summoned: null,
};
/** The school's list has two persons. */
const LETTER: PaperFacts = {
  unit: "Trường THPT Hoa Sen",
  kind: "letter",
  reference: "12/TTr-THPTHS ngày 05/5/2020",
  counts: { ...NO_COUNTS, individuals: 3 },
  names: ["Trần Thị Mai", "Lê Văn Sớn"],
  file: "to-trinh.docx",
  place: "Văn bản!A9",
  note: "",
};
const LINE = [
  "TRƯỜNG THPT HOA SEN",
  "tờ trình",
  "12/TTr-THPTHS ngày 05/5/2020",
  "",
  "3",
  "",
  "",
  "",
  "Trần Thị Mai\nLê Văn Sớn",
  "to-trinh.docx",
  "Văn bản!A9",
  "",
];

async function papersFound(model: MemoryWorkbook) {
  const { findings } = valueOf(await check(over(model)));
  return findings
    .filter(({ check: id }) => id === "counts-differ" || id === "paper-name-differs")
    .map(({ check: id, severity, params }) => [id, severity, params["fault"]]);
}

test("a paper gets a line; what it does not say stays blank; the checks compare it", async () => {
  const model = await preparedModel();
  expect(await papersFound(model)).toEqual([]);
  valueOf(await recordPaper(over(model), LETTER));
  expect(recordsOf(model, "BX_DoiChieu")).toEqual([LINE]);
  expect(logLines(model, 1)).toEqual([
    "Đối chiếu: TRƯỜNG THPT HOA SEN: tờ trình 12/TTr-THPTHS ngày 05/5/2020: " +
      "“TRƯỜNG THPT HOA SEN”; “tờ trình”; “12/TTr-THPTHS ngày 05/5/2020”; 3; " +
      "“Trần Thị Mai\nLê Văn Sớn”; “to-trinh.docx”; “Văn bản!A9”",
  ]);
  expect(await papersFound(model)).toEqual([
    ["counts-differ", "warning", "differs"],
    ["paper-name-differs", "warning", "near"],
  ]);
});

test("the same paper again changes its line; null and blank take nothing away", async () => {
  const model = await preparedModel();
  valueOf(await recordPaper(over(model), { ...LETTER, note: "bản ký" }));
  const again = { ...LETTER, counts: { ...NO_COUNTS, collectives: 0 }, names: [], place: "" };
  valueOf(await recordPaper(over(model), again));
  expect(recordsOf(model, "BX_DoiChieu")).toEqual([
    [...LINE.slice(0, 3), "0", ...LINE.slice(4, 11), "bản ký"],
  ]);
  valueOf(await recordPaper(over(model), { ...LETTER, counts: { ...NO_COUNTS, individuals: 2 } }));
  expect(logLines(model, 1)).toEqual([
    "Đối chiếu: TRƯỜNG THPT HOA SEN: tờ trình 12/TTr-THPTHS ngày 05/5/2020: 3 → 2",
  ]);
});

test("another kind, number or file is another paper", async () => {
  const model = await preparedModel();
  for (const other of [
    LETTER,
    { ...LETTER, kind: "minutes" as const },
    { ...LETTER, reference: "13/TTr" },
    { ...LETTER, file: "to-trinh-2.docx" },
  ]) {
    valueOf(await recordPaper(over(model), other));
  }
  expect(recordsOf(model, "BX_DoiChieu")).toHaveLength(4);
});

test("the sheet is made where it is not there, and a line is undone by its receipt", async () => {
  const model = await preparedModel();
  valueOf(model.dropTable("BX_DoiChieu"));
  valueOf(model.dropName("BX_DoiChieu_Trang"));
  valueOf(model.deleteSheet("Đối chiếu"));
  const receipt = valueOf(await recordPaper(over(model), LETTER));
  expect(recordsOf(model, "BX_DoiChieu")).toEqual([LINE]);
  valueOf(await undoLast(over(model), receipt));
  expect(recordsOf(model, "BX_DoiChieu")).toEqual([]);
});

describe("is refused, and nothing is written,", () => {
  test.each<[string, Partial<PaperFacts>, object]>([
    ["a unit unheard of", { unit: "Y" }, { code: "unknown-unit", params: { unit: "Y" } }],
    [
      "half a candidate",
      { counts: { ...NO_COUNTS, individuals: 2.5 } },
      { code: "bad-count", params: { heading: "Số cá nhân", count: 2.5 } },
    ],
    [
      "fewer than none",
      { counts: { ...NO_COUNTS, total: -1 } },
      { code: "bad-count", params: { heading: "Tổng", count: -1 } },
    ],
  ])("%s", async (_, part, fault) => {
    const model = await preparedModel();
    const before = model.snapshot();
    expect(faultOf(await recordPaper(over(model), { ...LETTER, ...part }))).toEqual(fault);
    expect(model.snapshot()).toEqual(before);
  });

  test("a paper that stands there twice", async () => {
    const model = await preparedModel();
    valueOf(await recordPaper(over(model), LETTER));
    valueOf(await recordPaper(over(model), { ...LETTER, reference: "13/TTr" }));
    typeInto(model, { table: "BX_DoiChieu", heading: "Số, ngày", record: 1 }, LETTER.reference);
    expect(faultOf(await recordPaper(over(model), LETTER))).toEqual({
      code: "listed-twice",
      params: { sheet: "Đối chiếu", row: 6 },
    });
  });

  test("before anything was received", async () => {
    expect(faultOf(await recordPaper(over(newModel()), LETTER))).toEqual({ code: "no-register" });
  });
});
