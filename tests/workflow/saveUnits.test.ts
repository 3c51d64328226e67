import fc from "fast-check";
import { unitKey } from "../../src/domain/intake/unitKey";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { openReview } from "../../src/workflow/openReview";
import { saveUnits } from "../../src/workflow/saveUnits";
import { undoLast } from "../../src/workflow/undoLast";
import { PLAN } from "../domain/intake/intakeKit";
import { logLines, preparedModel, recordsOf, withoutLog } from "./actionKit";
import { columnOf, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const [SCHOOL, CLUSTER] = PLAN.unitKinds;
const HOA_SEN = { name: "Trường THPT Hoa Sen", kind: SCHOOL!.id };
const CUM_1 = { name: "Cụm trưởng Cụm THPT số 1", kind: CLUSTER!.id };

/** Name, kind and note of each row. */
function unitsOf(model: MemoryWorkbook) {
  const kinds = columnOf(model, "BX_DonVi", "Loại đơn vị");
  const notes = columnOf(model, "BX_DonVi", "Ghi chú");
  return columnOf(model, "BX_DonVi", "Tên đơn vị").map((name, at) => [name, kinds[at], notes[at]]);
}

test("units get the sheet where there was none, and are read back the same", async () => {
  const model = newModel();
  const receipt = valueOf(await saveUnits(over(model), [HOA_SEN, { ...CUM_1, kind: null }]));
  expect(unitsOf(model)).toEqual([
    [HOA_SEN.name, SCHOOL!.name, ""],
    [CUM_1.name, "", ""],
  ]);
  expect(receipt.cells.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ["Đơn vị", "A5"],
    ["Đơn vị", "B5"],
    ["Đơn vị", "A6"],
  ]);
  const { units } = valueOf(await openReview(over(model)));
  expect(units?.records.map(({ name, kind }) => ({ name, kind }))).toEqual([
    HOA_SEN,
    { ...CUM_1, kind: null },
  ]);
  expect(logLines(model, 2)).toEqual([
    `Đơn vị: Thêm “${HOA_SEN.name}” (${SCHOOL!.name})`,
    `Đơn vị: Thêm “${CUM_1.name}” (chưa ghi loại)`,
  ]);
});

test("a unit that stands keeps its row, its spelling and what people wrote beside it", async () => {
  const model = await preparedModel();
  valueOf(await saveUnits(over(model), [{ ...CUM_1, kind: null }, HOA_SEN]));
  typeInto(model, { table: "BX_DonVi", heading: "Ghi chú", record: 0 }, "đã gọi điện");
  typeInto(model, { table: "BX_DonVi", heading: "Loại đơn vị", record: 1 }, "trường chuyên");
  valueOf(
    await saveUnits(over(model), [
      { ...CUM_1, name: CUM_1.name.toUpperCase() },
      { ...HOA_SEN, kind: null },
    ]),
  );
  expect(unitsOf(model)).toEqual([
    [CUM_1.name, CLUSTER!.name, "đã gọi điện"],
    [HOA_SEN.name, "trường chuyên", ""],
  ]);
  valueOf(await saveUnits(over(model), [HOA_SEN]));
  expect(logLines(model, 2)).toEqual([
    `Đơn vị: “${CUM_1.name}”: chưa ghi loại → ${CLUSTER!.name}`,
    `Đơn vị: “${HOA_SEN.name}”: trường chuyên → ${SCHOOL!.name}`,
  ]);
});

test("saved again as it stands, nothing is written", async () => {
  const model = newModel();
  valueOf(await saveUnits(over(model), [HOA_SEN, CUM_1]));
  const before = model.snapshot();
  expect(valueOf(await saveUnits(over(model), [CUM_1, HOA_SEN])).cells).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test("is taken back whole", async () => {
  const model = await preparedModel();
  valueOf(await saveUnits(over(model), [HOA_SEN]));
  const before = recordsOf(model, "BX_DonVi");
  const receipt = valueOf(await saveUnits(over(model), [CUM_1, { ...HOA_SEN, kind: CLUSTER!.id }]));
  expect(recordsOf(model, "BX_DonVi")).not.toEqual(before);
  valueOf(await undoLast(over(model), receipt));
  expect(recordsOf(model, "BX_DonVi")).toEqual(before);
});

test.each([
  ["without a name", [{ name: "  ", kind: null }], { code: "blank-unit" }],
  [
    "named twice",
    [HOA_SEN, { name: "TRƯỜNG THPT HOA SEN", kind: null }],
    { code: "unit-twice", params: { unit: "TRƯỜNG THPT HOA SEN" } },
  ],
  [
    "of a kind that the plan does not have",
    [{ name: HOA_SEN.name, kind: "phòng" }],
    { code: "unknown-kind", params: { kind: "phòng" } },
  ],
])("a unit %s is refused, and nothing is written", async (_, units, fault) => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await saveUnits(over(model), units))).toEqual(fault);
  expect(model.snapshot()).toEqual(before);
});

test("a unit that stands in two rows is not guessed at", async () => {
  const model = await preparedModel();
  valueOf(await saveUnits(over(model), [HOA_SEN, CUM_1]));
  typeInto(model, { table: "BX_DonVi", heading: "Tên đơn vị", record: 1 }, HOA_SEN.name);
  const before = model.snapshot();
  expect(faultOf(await saveUnits(over(model), [HOA_SEN])).code).toBe("listed-twice");
  expect(model.snapshot()).toEqual(before);
});

test("whatever is saved in whatever order, no unit is lost or doubled", async () => {
  const names = ["Trường THPT Mai Vàng", "Trường THPT Hoa Sen", "trường thpt hoa sen", "Cụm 2"];
  const entry = fc.record({
    name: fc.constantFrom(...names),
    kind: fc.constantFrom(null, SCHOOL!.id, CLUSTER!.id),
  });
  const batches = fc.array(
    fc.uniqueArray(entry, { maxLength: 3, selector: ({ name }) => unitKey(name) }),
    { maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(batches, async (saved) => {
      const model = newModel();
      const kinds = new Map<string, string | null>();
      for (const units of saved) {
        valueOf(await saveUnits(over(model), units));
        for (const { name, kind } of units) {
          kinds.set(unitKey(name), kind ?? kinds.get(unitKey(name)) ?? null);
        }
      }
      const { units } = valueOf(await openReview(over(model)));
      const read = (units?.records ?? []).map(({ name, kind }) => [unitKey(name), kind] as const);
      expect(read).toEqual([...kinds]);
      expect(withoutLog(model).sheets.some(({ name }) => name === "Ghi chép")).toBe(true);
    }),
    { numRuns: 25 },
  );
});
