import type { CellRange } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import type { CellValue } from "../../../src/domain/grid/grid";
import type { Rubric } from "../../../src/domain/regulation/schema";
import { markRecord, markSheet, readMarks } from "../../../src/domain/sheets/markSheet";
import { PLAN, putRecords, rearranged, typed } from "./sheetKit";

const RUBRIC: Rubric = {
  ...PLAN.rubric!,
  criteria: [
    { id: "a", name: "Thành tích", maximum: 4000, step: 50 },
    { id: "b", name: "Sáng tạo", maximum: 750, step: 25 },
  ],
  tieBreak: [],
};
const A = "Thành tích (tối đa 40)";
const B = "Sáng tạo (tối đa 7,5)";
const MEMBER = "Lê Văn An";
const WHO = { member: MEMBER, candidate: "DN-1" };

async function marked(...values: readonly (readonly [string, CellValue])[]) {
  const record = markRecord(MEMBER, { id: "DN-1", name: "=Mai", unit: "Cụm THPT số 1" });
  return typed(
    await putRecords(markSheet(RUBRIC, MEMBER), [record]),
    ...values.map(([heading, value]) => ({ heading, record: 0, value })),
  );
}

function fault(code: string, cell: string, text: string) {
  return { ...WHO, code, cell, text, sheet: `Điểm - ${MEMBER}` };
}

test("a member's sheet has a column for every criterion, with its maximum", () => {
  const { table, title, columns } = markSheet(RUBRIC, MEMBER);
  expect({ table, title, headings: columns.map(({ heading }) => heading) }).toEqual({
    table: expect.stringMatching(/^BX_Diem_[0-9A-Z]{8}$/) as string,
    title: `Điểm - ${MEMBER}`,
    headings: [
      "Mã đề nghị",
      "Họ tên hoặc tên tập thể",
      "Đơn vị trình",
      "Ủy viên",
      A,
      B,
      "Trạng thái",
      "Nhận xét",
    ],
  });
});

function marksAndFaults(...table: [Grid, CellRange]) {
  const { marks, faults } = readMarks(RUBRIC, ...table);
  return { marks, faults };
}

test("tells where a member's marks for a candidate stand", async () => {
  const { grid, range } = await marked([A, 35.5], [B, 0]);
  expect(readMarks(RUBRIC, grid, range).places).toEqual([
    { ...WHO, sheet: "Điểm - Lê Văn An", cell: "E5" },
  ]);
});

test("a new row is missing: nothing is filled in for anybody", async () => {
  const { grid, range } = await marked();
  expect(marksAndFaults(grid, range)).toEqual({
    marks: [{ ...WHO, state: "missing" }],
    faults: [],
  });
});

test("marks come back in hundredths, from moved columns too", async () => {
  const table = await marked([A, 35.5], [B, 0]);
  for (const { grid, range } of [table, rearranged(table)]) {
    expect(marksAndFaults(grid, range)).toEqual({
      marks: [
        {
          ...WHO,
          state: "given",
          points: [
            { criterion: "a", hundredths: 3550 },
            { criterion: "b", hundredths: 0 },
          ],
        },
      ],
      faults: [],
    });
  }
});

test.each([
  ["không chấm", "abstained"],
  ["Không cho ý kiến", "abstained"],
  ["RÚT", "recused"],
  ["vắng", "absent"],
])("the state %p without marks is %p", async (text, state) => {
  const { grid, range } = await marked(["Trạng thái", text]);
  expect(marksAndFaults(grid, range)).toEqual({ marks: [{ ...WHO, state }], faults: [] });
});

test.each<[string, readonly (readonly [string, CellValue])[], object]>([
  [
    "a mark typed as text",
    [
      [A, "35,5"],
      [B, 5],
    ],
    fault("mark-is-text", "E5", "35,5"),
  ],
  [
    "three decimals",
    [
      [A, 35.125],
      [B, 5],
    ],
    fault("too-many-decimals", "E5", "35.125"),
  ],
  ["an unknown state", [["Trạng thái", "nghỉ"]], fault("unknown-state", "G5", "nghỉ")],
  [
    "marks beside a state",
    [
      [A, 35],
      ["Trạng thái", "rút"],
    ],
    fault("marks-beside-state", "G5", "rút"),
  ],
])("%s counts as missing and is named", async (_name, values, named) => {
  const { grid, range } = await marked(...values);
  expect(marksAndFaults(grid, range)).toEqual({
    marks: [{ ...WHO, state: "missing" }],
    faults: [named],
  });
});

test("a partly filled row keeps what is there, for the rubric to judge", async () => {
  const { grid, range } = await marked([A, 35]);
  expect(readMarks(RUBRIC, grid, range).marks).toEqual([
    { ...WHO, state: "given", points: [{ criterion: "a", hundredths: 3500 }] },
  ]);
});

test.each(["Mã đề nghị", "Ủy viên"])("a row without %s is nobody's mark", async (heading) => {
  const { grid, range } = await marked([A, 35], [heading, null]);
  expect(marksAndFaults(grid, range)).toEqual({ marks: [], faults: [] });
});
