import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { textCell } from "../../src/domain/report/sheetContent";
import { REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { memoryPort } from "../../src/workbook/memoryPort";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { acceptFinding } from "../../src/workflow/acceptFinding";
import { check } from "../../src/workflow/check";
import { editRecords } from "../../src/workflow/editRecords";
import { hideMarks } from "../../src/workflow/hideMarks";
import { openReview, type ReviewView } from "../../src/workflow/openReview";
import { keptPlan } from "../../src/workflow/keptSession";
import { openSession } from "../../src/workflow/openSession";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receiveFromWorkbook } from "../../src/workflow/receiveFromWorkbook";
import { recordDossier } from "../../src/workflow/recordDossier";
import { recordMark } from "../../src/workflow/recordMark";
import { wholeListVote } from "../../src/workflow/recordVote";
import { saveCouncil, setAttendance } from "../../src/workflow/saveCouncil";
import { showMarks } from "../../src/workflow/showMarks";
import { summarise } from "../../src/workflow/summarise";
import { undoLast } from "../../src/workflow/undoLast";
import { genuineClient } from "../excel/genuineClient";
import { CLUSTER_FILE, contextOver, newModel, SCHOOL_FILE, valueOf } from "./workflowKit";

const MEMBERS = ["Lê Văn An", "Trần Thị Bình", "Đỗ Thị Cúc"];
const POINTS = [
  { criterion: "thanh-tich", hundredths: 3550 },
  { criterion: "sang-tao", hundredths: 2500 },
  { criterion: "lan-toa", hundredths: 1500 },
  { criterion: "vuot-kho", hundredths: 0 },
];
const TALLY = {
  members: 3,
  present: 3,
  agree: 3,
  disagree: 0,
  blank: 0,
  invalid: 0,
  notReturned: 0,
};

function bookWithLists(): MemoryWorkbook {
  const model = newModel();
  for (const [sheet, [grid]] of [
    ["Hoa Sen", SCHOOL_FILE.grids],
    ["Cụm 1", CLUSTER_FILE.grids],
  ] as const) {
    if (grid) valueOf(model.addGrid({ ...grid, sheet }));
  }
  return model;
}

/** Everything that a clerk, the members and the secretary do on one day, through the port given. */
async function liveTheDay(workbook: Workbook) {
  let hash = 0;
  const sha256 = () =>
    Promise.resolve(
      String((hash += 1))
        .repeat(64)
        .slice(0, 64),
    );
  const context = { ...contextOver(workbook), sha256 };
  const view = async (): Promise<ReviewView> => valueOf(await openReview(context));
  valueOf(await openSession(context));
  valueOf(await receiveFromWorkbook(context, { file: "so.xlsx", received: "2020-05-10" }));
  valueOf(await prepareSheets(context));
  const [mai, son] = (await view()).register?.nominations ?? [];
  await fixAndUndo(context, { row: son!.registerRow, key: son!.id });
  valueOf(await check(context));
  const checked = valueOf(await check(context));
  valueOf(await showMarks(context, checked));
  const doubt = checked.findings.find(({ severity }) => severity === "warning");
  valueOf(await acceptFinding(context, { fingerprint: doubt!.fingerprint, reason: "trùng tên" }));
  const dossier = {
    unit: "",
    state: "present",
    date: "2020-05-08",
    by: "Lan",
    evidence: "",
  } as const;
  const { candidates } = await view();
  for (const { id } of candidates) {
    const recording = { ...dossier, item: "tom-tat-thanh-tich", nomination: id };
    valueOf(await recordDossier(context, recording));
  }
  await meet(
    context,
    candidates.map(({ id }) => id),
  );
  valueOf(await hideMarks(context));
  const { outcomes } = valueOf(await summarise(context, valueOf(await check(context))));
  return {
    plan: valueOf(await keptPlan(workbook))?.id,
    outcomes: outcomes.map(({ nomination, outcome, rank }) => [nomination.name, outcome, rank]),
    names: [mai?.name, son?.name],
    view: await view(),
  };
}

type Context = ReturnType<typeof contextOver>;

/** Two people get one name: a doubt that stays. One correction more is taken back. */
async function fixAndUndo(
  context: Context,
  { row, key }: { readonly row: number; readonly key: string },
) {
  const edit = (field: "name" | "post", text: string) =>
    editRecords(context, {
      sheet: REGISTER_SHEET,
      edits: [{ row, field, content: textCell(text), key }],
      action: "Sửa",
      detail: "Theo đơn vị",
    });
  valueOf(await edit("name", "Bà Trần Thị Mai"));
  valueOf(await undoLast(context, valueOf(await edit("post", "=Hiệu trưởng"))));
}

async function meet(context: Context, nominations: readonly string[]) {
  const members = MEMBERS.map((name) => ({
    name,
    position: "",
    role: "Ủy viên",
    votes: true,
    present: null,
  }));
  valueOf(await saveCouncil(context, members));
  valueOf(
    await setAttendance(
      context,
      MEMBERS.map((name) => ({ name, present: true })),
    ),
  );
  for (const member of MEMBERS) {
    for (const nomination of nominations) {
      const entry = { state: "given", points: POINTS } as const;
      valueOf(
        await recordMark(context, { member, nomination, entry, onBehalf: false, comment: "" }),
      );
    }
  }
  const exceptions = nominations
    .slice(1)
    .map((nomination) => ({ nomination, tally: { ...TALLY, agree: 1, blank: 2 } }));
  valueOf(await wholeListVote(context, { nominations, exceptions, tally: TALLY }));
}

/** The workbook without what its formulas show: the host of this test does not calculate. */
function uncalculated(model: MemoryWorkbook) {
  const { sheets, ...objects } = model.snapshot();
  return {
    ...objects,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ cell, ...place }) => ({
        ...place,
        cell: cell.formula === null ? cell : { ...cell, value: null, text: "", type: "empty" },
      })),
    })),
  };
}

test("a whole day through Microsoft's client leaves the same workbook as in memory", async () => {
  const inMemory = bookWithLists();
  const inExcel = bookWithLists();
  const lived = await liveTheDay(memoryPort(inMemory));
  const { run } = genuineClient(createExcelHost(inExcel));
  expect(await liveTheDay(excelWorkbook(run))).toEqual(lived);
  expect(lived.plan).toBe("003");
  expect(lived.outcomes).toEqual([
    ["Trường THPT Mai Vàng", "passed", 1],
    ["Ông Đỗ Văn Lực", "not-passed", 1],
  ]);
  expect(lived.view.log.map(({ action }) => action)).toEqual([
    "Mở đợt xét",
    "Tiếp nhận",
    "Sửa",
    "Sửa",
    "Hoàn tác",
    "Kiểm tra",
    "Kiểm tra",
    "Chấp nhận",
    "Hồ sơ",
    "Hồ sơ",
    "Hội đồng",
    "Điểm danh",
    ...Array.from({ length: 6 }, () => "Chấm điểm"),
    "Kiểm phiếu",
    "Kiểm phiếu",
    "Kiểm tra",
    "Tổng hợp",
  ]);
  expect(uncalculated(inExcel)).toEqual(uncalculated(inMemory));
  expect(inExcel.snapshot().sheets.slice(0, 3)).toEqual(bookWithLists().snapshot().sheets);
});
