import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { memoryPort } from "../../src/workbook/memoryPort";
import { constantCell } from "../../src/domain/grid/grid";
import { packText } from "../../src/domain/sheets/packSheet";
import { openReview } from "../../src/workflow/openReview";
import { recordDossier } from "../../src/workflow/recordDossier";
import { recordMark } from "../../src/workflow/recordMark";
import { saveCouncil } from "../../src/workflow/saveCouncil";
import { failAt } from "../workbook/failAt";
import { CLERK, preparedModel, TIME } from "./actionKit";
import { columnOf, contextOver, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const MEMBER = { name: "Lê Văn An", position: "Phó Giám đốc", role: "Ủy viên", present: null };
const DOSSIER = {
  item: "bao-cao-tong-ket",
  unit: "TRƯỜNG THPT HOA SEN",
  nomination: "",
  state: "present",
  date: "2020-05-08",
  by: CLERK,
  evidence: "tủ 3",
} as const;

test("of a workbook that knows nothing yet, nothing is there, and nothing is zero", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(valueOf(await openReview(over(model)))).toEqual({
    recovered: { outcome: "nothing", restored: [], lost: [] },
    plan: over(model).plan,
    changedParameters: [],
    session: null,
    citationCells: new Map(),
    isPackAltered: false,
    register: null,
    lostRegister: null,
    reading: { memory: NO_MEMORY, faults: [] },
    lists: [],
    units: null,
    dossier: null,
    timetable: null,
    council: null,
    tallies: null,
    candidates: [],
    scoring: { scores: [], rankings: [], uncounted: [], marks: [] },
    votingMembers: null,
    members: [],
    foreignSheets: ["Ghi chép"],
    duplicateSheets: [],
    hasSummary: false,
    log: [],
  });
  expect(model.snapshot()).toEqual(before);
});

test("of a review under way, everything that people entered", async () => {
  const model = await preparedModel();
  const [, , collective = "", person = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
  valueOf(await saveCouncil(over(model), [{ ...MEMBER, votes: true }]));
  valueOf(await recordDossier(over(model), DOSSIER));
  const mark = { member: MEMBER.name, nomination: person, onBehalf: false, comment: "" };
  valueOf(await recordMark(over(model), { ...mark, entry: { state: "recused" } }));
  typeInto(model, { table: "BX_DonVi", heading: "Tên đơn vị", record: 0 }, "THPT Mai Vàng");
  const before = model.snapshot();
  const view = valueOf(await openReview(over(model)));
  expect(view.session).toEqual({ planId: "003", version: "1.0.0" });
  expect(
    view.lists.map(({ submittingUnit, nominations }) => [submittingUnit, nominations]),
  ).toEqual([
    ["TRƯỜNG THPT HOA SEN", 2],
    ["CỤM THPT SỐ 1", 2],
  ]);
  expect(
    view.register?.nominations.map(({ id, registerRow }) => [id, registerRow]).slice(2),
  ).toEqual([
    [collective, 6],
    [person, 7],
  ]);
  expect(view.candidates.map(({ id }) => id)).toEqual([collective, person]);
  expect(view.units?.records.map(({ name, kind, cell }) => [name, kind, cell])).toEqual([
    ["THPT Mai Vàng", null, "A5"],
  ]);
  expect(view.dossier?.records[0]).toMatchObject({ ...DOSSIER, cell: "E5" });
  expect([view.plan, view.isPackAltered]).toEqual([over(model).plan, false]);
  expect(view.council).toEqual([{ ...MEMBER, votes: true }]);
  expect([view.members, view.votingMembers]).toEqual([[MEMBER.name], 1]);
  expect(view.tallies?.tallies.map(({ nomination, tally }) => [nomination, tally])).toEqual([
    [collective, null],
    [person, null],
  ]);
  expect(view.scoring.marks).toEqual([
    { candidate: person, member: MEMBER.name, state: "recused", sum: 0 },
  ]);
  expect(view.scoring.scores.map(({ total, counts }) => [total, counts.missing])).toEqual([
    [null, 1],
    [null, 0],
  ]);
  expect(view.log.map(({ action }) => action)).toEqual([
    "Tiếp nhận",
    "Kiểm tra",
    "Hội đồng",
    "Hồ sơ",
    "Chấm điểm",
  ]);
  expect(view.log[0]).toEqual({
    time: TIME,
    person: CLERK,
    action: "Tiếp nhận",
    detail: "thpt-hoa-sen.xlsx, cum-1.xlsx: 4 đề nghị trong 2 danh sách",
  });
  expect(model.snapshot()).toEqual(before);
});

test("of a long log only the end", async () => {
  const model = newModel();
  for (let turn = 1; turn <= 53; turn += 1) {
    valueOf(await saveCouncil(over(model), [{ ...MEMBER, votes: turn % 2 === 0 }]));
  }
  const { log } = valueOf(await openReview(over(model)));
  expect(log).toHaveLength(50);
});

test("sheets of others are told apart from copies of ours", async () => {
  const model = await preparedModel();
  valueOf(model.addSheet("Danh sách (2)")).setCell({ row: 0, column: 0 }, constantCell("Mã"));
  const view = valueOf(await openReview(over(model)));
  expect([view.foreignSheets, view.duplicateSheets]).toEqual([["Ghi chép"], ["Danh sách (2)"]]);
});

test("a write that was broken off is ended first, and the person is told", async () => {
  const model = await preparedModel();
  const before = model.snapshot();
  const outcomes: string[] = [];
  for (let failing = 1; ; failing += 1) {
    const breaking = failAt(memoryPort(model), failing, "dead");
    const broken = await recordDossier(contextOver(breaking.workbook), DOSSIER);
    if (!breaking.hasFailed()) break;
    const view = valueOf(await openReview(over(model)));
    outcomes.push(view.recovered.outcome);
    if (!broken.ok && view.recovered.outcome === "restored")
      expect(model.snapshot()).toEqual(before);
    if (view.dossier?.records[0]?.state === "present") break;
  }
  expect(new Set(outcomes)).toEqual(new Set(["nothing", "cleaned", "restored"]));
});

test("a workbook that cannot be read is a fault", async () => {
  const { workbook } = failAt(memoryPort(newModel()), 0, "dead");
  expect(faultOf(await openReview(contextOver(workbook)))).toEqual({
    code: "host-failure",
    hostCode: "Breakdown",
  });
});

test("a plan kept in the workbook that somebody has changed is told", async () => {
  const model = await preparedModel();
  const table = model.tables.find(({ name }) => name === "BX_GoiQuyDinh")!;
  const sheet = model.sheet(table.sheet)!;
  const place = { row: table.range.top + 1, column: 1 };
  const kept = String(sheet.cell(place).value);
  sheet.setCell(place, constantCell(kept.replace("từ năm 2015", "từ năm 2014")));
  const { plan: chosen } = over(model);
  const sha256 = (text: string) =>
    Promise.resolve((text === packText(chosen) ? "5" : "6").repeat(64));
  const { isPackAltered, plan } = valueOf(await openReview({ ...over(model), sha256 }));
  expect([isPackAltered, plan.id]).toEqual([true, "003"]);
  sheet.setCell(place, constantCell(kept.slice(1)));
  expect(faultOf(await openReview(over(model)))).toEqual({ code: "broken-pack" });
});

test("a session whose kept plan was deleted is told, and not taken for whole", async () => {
  const model = await preparedModel();
  const table = model.tables.find(({ name }) => name === "BX_GoiQuyDinh")!;
  expect(model.deleteSheet(table.sheet).ok).toBe(true);
  expect(valueOf(await openReview(over(model))).isPackAltered).toBe(true);
});
