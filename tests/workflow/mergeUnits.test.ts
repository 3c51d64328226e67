import { constantCell } from "../../src/domain/grid/grid";
import { mergeUnits } from "../../src/workflow/mergeUnits";
import { openReview } from "../../src/workflow/openReview";
import { receive } from "../../src/workflow/receive";
import { recordPaper } from "../../src/workflow/recordPaper";
import { saveUnits } from "../../src/workflow/saveUnits";
import { splitUnit } from "../../src/workflow/splitUnit";
import { undoLast } from "../../src/workflow/undoLast";
import { unitSpellings } from "../../src/workflow/unitSpellings";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { logLines, preparedModel, recordsOf } from "./actionKit";
import {
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

const RECEIVED = "TRƯỜNG THPT HOA SEN";
const OTHER = "Trường PT Hoa Sen";
const CHOSEN = "THPT Hoa Sen";
const MERGE = { spellings: [RECEIVED, OTHER], chosen: CHOSEN };

const second = fileOf(
  "hoa-sen-2.xlsx",
  "2",
  gridOf([
    [RECEIVED],
    ["DANH SÁCH"],
    [ROLL_TITLES.II],
    OF_PERSONS,
    ["1.", "Bà Ngô Thị Hạnh, Giáo viên", "x"],
  ]),
);

async function received() {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  return model;
}

const units = (model: ReturnType<typeof newModel>) =>
  columnOf(model, "BX_DanhSach", "Đơn vị trình");

test("the unit stands under the chosen name in the register, and what was received stays", async () => {
  const model = await received();
  const { receipt, left } = valueOf(await mergeUnits(over(model), MERGE));
  expect(units(model)).toEqual([CHOSEN, CHOSEN]);
  expect(columnOf(model, "BX_TiepNhan", "Đơn vị trình")).toEqual([RECEIVED]);
  expect(columnOf(model, "BX_BanNhan", "Đơn vị trình")).toEqual([RECEIVED, RECEIVED]);
  expect(left).toEqual([]);
  expect(logLines(model, 3)).toEqual([
    `Gộp đơn vị: “${RECEIVED}”, “${OTHER}” → “${CHOSEN}”`,
    `Gộp đơn vị: Tên đơn vị. Danh sách!B5: “${RECEIVED}” → “${CHOSEN}”`,
    `Gộp đơn vị: Tên đơn vị. Danh sách!B6: “${RECEIVED}” → “${CHOSEN}”`,
  ]);
  valueOf(await undoLast(over(model), receipt));
  expect(units(model)).toEqual([RECEIVED, RECEIVED]);
  expect(recordsOf(model, "BX_CachDoc")).toEqual([]);
});

test("it is remembered, and holds for a list that comes later", async () => {
  const model = await received();
  valueOf(await mergeUnits(over(model), MERGE));
  expect(recordsOf(model, "BX_CachDoc").map((row) => row.slice(0, 6))).toEqual([
    ["đơn vị", "", "", RECEIVED, CHOSEN, "Vũ Thị Lan"],
    ["đơn vị", "", "", OTHER, CHOSEN, "Vũ Thị Lan"],
  ]);
  valueOf(await receive(over(model), [second]));
  expect(units(model)).toEqual([CHOSEN, CHOSEN, CHOSEN]);
  expect(columnOf(model, "BX_TiepNhan", "Đơn vị trình")).toEqual([RECEIVED, RECEIVED]);
});

test("what was merged before follows to the name that is chosen next", async () => {
  const model = await received();
  valueOf(await mergeUnits(over(model), MERGE));
  valueOf(await mergeUnits(over(model), { spellings: [CHOSEN], chosen: "Trường Hoa Sen" }));
  valueOf(await receive(over(model), [second]));
  expect(units(model)).toEqual(["Trường Hoa Sen", "Trường Hoa Sen", "Trường Hoa Sen"]);
  valueOf(await mergeUnits(over(model), { spellings: ["Trường Hoa Sen"], chosen: RECEIVED }));
  expect(units(model)).toEqual([RECEIVED, RECEIVED, RECEIVED]);
});

test("a spelling can be taken out again, and its rows get back what was received", async () => {
  const model = await received();
  valueOf(await mergeUnits(over(model), MERGE));
  typeInto(model, { table: "BX_DanhSach", heading: "Đơn vị trình", record: 1 }, "Trường khác");
  const receipt = valueOf(await splitUnit(over(model), RECEIVED));
  expect(units(model)).toEqual([RECEIVED, "Trường khác"]);
  expect(valueOf(await openReview(over(model))).reading.memory.units).toEqual([
    { received: OTHER, chosen: CHOSEN },
  ]);
  valueOf(await undoLast(over(model), receipt));
  expect(units(model)).toEqual([CHOSEN, "Trường khác"]);
  expect(faultOf(await splitUnit(over(model), "Trường Xa"))).toEqual({
    code: "not-merged",
    params: { unit: "Trường Xa" },
  });
});

test("on Đơn vị one line is left of lines that say nothing but name and kind", async () => {
  const model = await received();
  const names = [RECEIVED, OTHER, CHOSEN].map((name) => ({ name, kind: null }));
  valueOf(await saveUnits(over(model), names));
  valueOf(await mergeUnits(over(model), MERGE));
  expect(recordsOf(model, "BX_DonVi").map(([name]) => name)).toEqual([CHOSEN]);
});

test("a line of Đơn vị that says more is left to people, and named", async () => {
  const model = await received();
  valueOf(
    await saveUnits(
      over(model),
      [RECEIVED, CHOSEN].map((name) => ({ name, kind: null })),
    ),
  );
  const staff = positionOf(model, { table: "BX_DonVi", heading: "Số người", record: 0 });
  model.sheet(staff.sheet)!.setCell(staff, constantCell(40));
  const { left } = valueOf(await mergeUnits(over(model), MERGE));
  expect(left).toEqual([{ sheet: "Đơn vị", cell: "A5", name: RECEIVED }]);
  expect(recordsOf(model, "BX_DonVi").map(([name]) => name)).toEqual([RECEIVED, CHOSEN]);
});

test("the dossier follows", async () => {
  const model = await preparedModel();
  const before = columnOf(model, "BX_HoSo", "Đơn vị");
  expect(before).toContain(RECEIVED);
  valueOf(await mergeUnits(over(model), MERGE));
  expect(columnOf(model, "BX_HoSo", "Đơn vị")).toEqual(
    before.map((unit) => (unit === RECEIVED ? CHOSEN : unit)),
  );
});

test("its papers on Đối chiếu follow", async () => {
  const model = await received();
  const counts = { collectives: null, individuals: 2, total: null, present: null, summoned: null };
  const paper = { kind: "letter" as const, reference: "", names: [], file: "a.docx", place: "" };
  valueOf(await recordPaper(over(model), { ...paper, unit: RECEIVED, counts, note: "" }));
  const { receipt } = valueOf(await mergeUnits(over(model), MERGE));
  expect(columnOf(model, "BX_DoiChieu", "Đơn vị")).toEqual([CHOSEN]);
  valueOf(await undoLast(over(model), receipt));
  expect(columnOf(model, "BX_DoiChieu", "Đơn vị")).toEqual([RECEIVED]);
});

test("a unit without a name is refused", async () => {
  const model = await received();
  const before = model.snapshot();
  expect(faultOf(await mergeUnits(over(model), { spellings: [" "], chosen: CHOSEN }))).toEqual({
    code: "blank-unit",
  });
  expect(faultOf(await mergeUnits(over(model), { ...MERGE, chosen: "" }))).toEqual({
    code: "blank-unit",
  });
  expect(model.snapshot()).toEqual(before);
});

test("units that are spelt several ways are offered, and no longer once they are merged", async () => {
  const model = await received();
  valueOf(await saveUnits(over(model), [{ name: CHOSEN, kind: null }]));
  const offered = async () => unitSpellings(over(model), valueOf(await openReview(over(model))));
  expect((await offered()).map(({ spellings }) => spellings.map(({ name }) => name))).toEqual([
    [RECEIVED, CHOSEN],
  ]);
  valueOf(await mergeUnits(over(model), MERGE));
  expect(await offered()).toEqual([]);
});
