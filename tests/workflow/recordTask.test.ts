import plan001 from "../../src/domain/regulation/packs/plan001.json";
import { recordSheetContent } from "../../src/domain/sheets/recordSheet";
import { TIMETABLE_SHEET, timetableRecord } from "../../src/domain/sheets/timetableSheet";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { openReview } from "../../src/workflow/openReview";
import { recordTask, type TaskRecording } from "../../src/workflow/recordTask";
import { undoLast } from "../../src/workflow/undoLast";
import { planOf } from "../domain/planKit";
import { logLines, recordsOf, withoutLog } from "./actionKit";
import { faultOf, newModel, over, reopened, typeInto, valueOf } from "./workflowKit";

const PLAN = planOf(plan001);
const [FIRST, SECOND] = PLAN.timetable;
const DONE: TaskRecording = {
  row: 4,
  task: FIRST!.task,
  state: "done",
  finished: "2022-01-18",
};

async function timetableModel() {
  const model = newModel();
  const content = recordSheetContent(TIMETABLE_SHEET, PLAN.timetable.map(timetableRecord));
  valueOf(await replaceSheets(memoryPort(model), [content]));
  return model;
}

type Model = Awaited<ReturnType<typeof timetableModel>>;

const contextOf = (model: Model) => ({ ...over(model), plan: PLAN });

test("state and day are written into the task's line, logged, and shown on opening", async () => {
  const model = await timetableModel();
  const receipt = valueOf(await recordTask(contextOf(model), DONE));
  expect(receipt.cells).toEqual([
    {
      sheet: "Tiến độ",
      cell: "H5",
      before: { kind: "empty" },
      after: { kind: "text", text: "xong" },
    },
    {
      sheet: "Tiến độ",
      cell: "I5",
      before: { kind: "empty" },
      after: { kind: "number", number: 44579, format: "dd/mm/yyyy" },
    },
  ]);
  expect(logLines(model, 1)).toEqual([`Tiến độ: ${FIRST!.task}: xong`]);
  const { timetable } = valueOf(await openReview(contextOf(model)));
  expect(timetable?.sheet).toBe("Tiến độ");
  expect(timetable?.records.map(({ id, state, finished }) => [id, state, finished])).toEqual(
    PLAN.timetable.map(({ id }, at) => (at === 0 ? [id, "done", "2022-01-18"] : [id, null, null])),
  );
});

test("it is undone by its receipt", async () => {
  const model = await timetableModel();
  const before = withoutLog(reopened(model.snapshot()));
  const receipt = valueOf(await recordTask(contextOf(model), DONE));
  valueOf(await undoLast(contextOf(model), receipt));
  expect(withoutLog(model)).toEqual(before);
});

test("what stands so already is not written, nor logged", async () => {
  const model = await timetableModel();
  valueOf(await recordTask(contextOf(model), DONE));
  const before = model.snapshot();
  expect(valueOf(await recordTask(contextOf(model), DONE)).cells).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test("words that nobody could read stay while what they were read as stays", async () => {
  const model = await timetableModel();
  typeInto(model, { table: "BX_TienDo", heading: "Tình trạng", record: 1 }, "gần xong");
  const recording = { row: 5, task: SECOND!.task, state: null, finished: "2022-02-01" };
  valueOf(await recordTask(contextOf(model), recording));
  expect(recordsOf(model, "BX_TienDo")[1]?.slice(7)).toEqual(["gần xong", "44593", ""]);
  expect(logLines(model, 1)).toEqual([`Tiến độ: ${SECOND!.task}: chưa ghi nhận`]);
});

describe("is refused, and nothing is written,", () => {
  test.each<[string, Partial<TaskRecording>, object]>([
    ["half a date", { finished: "2022-01" }, { code: "bad-date", params: { date: "2022-01" } }],
    [
      "where another task stands in the row",
      { task: "Việc khác" },
      { code: "changed-since", params: { sheet: "Tiến độ", cell: "H5" } },
    ],
    [
      "for a row outside the table",
      { row: 99 },
      { code: "changed-since", params: { sheet: "Tiến độ", cell: "A100" } },
    ],
  ])("%s", async (_, part, fault) => {
    const model = await timetableModel();
    const before = model.snapshot();
    expect(faultOf(await recordTask(contextOf(model), { ...DONE, ...part }))).toEqual(fault);
    expect(model.snapshot()).toEqual(before);
  });

  test("where the sheet is not there", async () => {
    const model = newModel();
    expect(faultOf(await recordTask(contextOf(model), DONE))).toEqual({
      code: "no-sheet",
      params: { sheet: "Tiến độ" },
    });
  });
});
