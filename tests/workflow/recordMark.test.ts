import { constantCell } from "../../src/domain/grid/grid";
import { gatherReview } from "../../src/workflow/gatherReview";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { recordMark, type MarkEntry } from "../../src/workflow/recordMark";
import { saveCouncil } from "../../src/workflow/saveCouncil";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf, withoutLog } from "./actionKit";
import { columnOf, faultOf, newModel, over, valueOf } from "./workflowKit";

const MEMBER = "Lê Văn An";
const OTHER = "Trần Thị Bình";
const SHEET = `Điểm - ${MEMBER}`;
const POINTS = [
  { criterion: "thanh-tich", hundredths: 3550 },
  { criterion: "sang-tao", hundredths: 2500 },
  { criterion: "lan-toa", hundredths: 1500 },
  { criterion: "vuot-kho", hundredths: 0 },
];
const GIVEN: MarkEntry = { state: "given", points: POINTS };

async function seated(): Promise<MemoryWorkbook> {
  const model = await preparedModel();
  const members = [MEMBER, OTHER].map((name) => ({
    name,
    position: "",
    role: "Ủy viên",
    votes: true,
    present: null,
  }));
  valueOf(
    await saveCouncil(over(model), [
      ...members,
      { name: "Phạm Thị Hạnh", position: "", role: "Thư ký", votes: false, present: null },
    ]),
  );
  return model;
}

function candidateOf(model: MemoryWorkbook): string {
  return columnOf(model, "BX_DanhSach", "Mã đề nghị")[2] ?? "";
}

function markOf(model: MemoryWorkbook, entry: MarkEntry = GIVEN, member = MEMBER) {
  return { member, nomination: candidateOf(model), entry, onBehalf: false, comment: " tốt " };
}

function tableOf(model: MemoryWorkbook, sheet = SHEET): string {
  return model.tables.find((table) => table.sheet === sheet)?.name ?? "";
}

test("a mark makes the member's sheet, and the points stay out of the log", async () => {
  const model = await seated();
  const id = candidateOf(model);
  const receipt = valueOf(await recordMark(over(model), markOf(model)));
  expect(recordsOf(model, tableOf(model))).toEqual([
    [id, "Trường THPT Mai Vàng", "CỤM THPT SỐ 1", MEMBER, "35.5", "25", "15", "0", "", "tốt"],
  ]);
  expect(receipt.cells.map(({ sheet, cell, before }) => [sheet, cell, before.kind])).toEqual(
    ["A5", "B5", "C5", "D5", "E5", "F5", "G5", "H5", "J5"].map((cell) => [SHEET, cell, "empty"]),
  );
  expect(logLines(model, 1)).toEqual([
    `Chấm điểm: Ủy viên ${MEMBER}: Trường THPT Mai Vàng (${id})`,
  ]);
  const { scoring } = valueOf(await gatherReview(over(model)));
  expect(scoring.marks).toEqual([{ candidate: id, member: MEMBER, state: "given", sum: 7550 }]);
});

test.each<[MarkEntry, readonly string[]]>([
  [{ state: "abstained" }, ["", "", "", "", "không chấm"]],
  [{ state: "recused" }, ["", "", "", "", "rút"]],
  [{ state: "absent" }, ["", "", "", "", "vắng"]],
  [{ state: "missing" }, ["", "", "", "", ""]],
])("a mark that stands is taken back by %j, and blank is not zero", async (entry, cells) => {
  const model = await seated();
  valueOf(await prepareSheets(over(model)));
  valueOf(await recordMark(over(model), markOf(model)));
  valueOf(await recordMark(over(model), markOf(model, entry)));
  const [record = []] = recordsOf(model, tableOf(model));
  expect(record.slice(4, 9)).toEqual(cells);
  const { scoring } = valueOf(await gatherReview(over(model)));
  expect(scoring.marks.filter(({ member }) => member === MEMBER)[0]).toEqual({
    candidate: candidateOf(model),
    member: MEMBER,
    state: entry.state,
    sum: 0,
  });
});

test("nothing but the member's own sheet and the log is touched", async () => {
  const model = await seated();
  valueOf(await prepareSheets(over(model)));
  const own = model.sheet(SHEET)!;
  own.setCell({ row: 4, column: 12 }, constantCell("ghi riêng"));
  own.setCell({ row: 5, column: 4 }, { ...constantCell(30), numberFormat: "0.0" });
  valueOf(own.addStyle({ top: 4, left: 4, bottom: 9, right: 8 }, { fill: "FFFF00" }));
  const before = withoutLog(model);
  const receipt = valueOf(await recordMark(over(model), markOf(model)));
  const after = withoutLog(model);
  const others = ({ sheets }: typeof before) => sheets.filter(({ name }) => name !== SHEET);
  expect(others(after)).toEqual(others(before));
  expect(after.tables).toEqual(before.tables);
  const changed = new Set(receipt.cells.map(({ cell }) => cell));
  expect([...changed]).toEqual(["E5", "F5", "G5", "H5", "J5"]);
  const kept = ({ sheets }: typeof before) =>
    sheets
      .find(({ name }) => name === SHEET)
      ?.cells.filter(({ row, column }) => row !== 4 || ![4, 5, 6, 7, 9].includes(column));
  expect(kept(after)).toEqual(kept(before));
});

test("what the secretary enters from paper says so in the log", async () => {
  const model = await seated();
  valueOf(await recordMark(over(model), { ...markOf(model), onBehalf: true }));
  expect(logLines(model, 1)).toEqual([
    `Nhập điểm từ phiếu giấy: Nhập thay ủy viên ${MEMBER}: Trường THPT Mai Vàng (${candidateOf(model)})`,
  ]);
});

test("until the council is entered whoever marks is a member", async () => {
  const model = await preparedModel();
  valueOf(await recordMark(over(model), markOf(model, GIVEN, "Đỗ Thị Cúc")));
  expect(valueOf(await gatherReview(over(model))).members).toEqual(["Đỗ Thị Cúc"]);
});

describe("is refused, and nothing is written,", () => {
  const first = { criterion: "thanh-tich", maximum: 4000, step: 50 };
  test.each([
    [
      "for points over the maximum",
      [{ criterion: "thanh-tich", hundredths: 4050 }, ...POINTS.slice(1)],
      { ...first, fault: "over-maximum", hundredths: 4050 },
    ],
    [
      "for points off the step",
      [{ criterion: "thanh-tich", hundredths: 3510 }, ...POINTS.slice(1)],
      { ...first, fault: "off-step", hundredths: 3510 },
    ],
    ["for a mark with a gap", POINTS.slice(1), { ...first, fault: "criterion-missing" }],
  ])("%s", async (_, given, params) => {
    const model = await seated();
    const before = model.snapshot();
    const recording = markOf(model, { state: "given", points: given });
    expect(faultOf(await recordMark(over(model), recording))).toEqual({
      code: "bad-points",
      params,
    });
    expect(model.snapshot()).toEqual(before);
  });

  test.each(["Người Lạ", "Phạm Thị Hạnh", "", ` ${MEMBER}`])(
    "for “%s”, who has no vote on the council",
    async (member) => {
      const model = await seated();
      const before = model.snapshot();
      expect(faultOf(await recordMark(over(model), markOf(model, GIVEN, member)))).toEqual({
        code: "unknown-member",
        params: { member },
      });
      expect(model.snapshot()).toEqual(before);
    },
  );

  test("for somebody who is not introduced to the council", async () => {
    const model = await seated();
    const before = model.snapshot();
    const nomination = columnOf(model, "BX_DanhSach", "Mã đề nghị")[0] ?? "";
    const recording = { ...markOf(model), nomination };
    expect(faultOf(await recordMark(over(model), recording))).toEqual({
      code: "unknown-candidate",
      params: { nomination },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("where the plan has no rubric", async () => {
    const model = await seated();
    const context = over(model);
    const plan = { ...context.plan, rubric: null };
    expect(faultOf(await recordMark({ ...context, plan }, markOf(model)))).toEqual({
      code: "no-rubric",
    });
  });

  test("before anything was received", async () => {
    const recording = { ...markOf(await seated()) };
    expect(faultOf(await recordMark(over(newModel()), recording))).toEqual({
      code: "unknown-candidate",
      params: { nomination: recording.nomination },
    });
  });
});
