import { check } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { summarise } from "../../src/workflow/summarise";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { votedModel } from "./votedModel";
import {
  CLUSTER_FILE,
  columnOf,
  newModel,
  over,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

async function decided(model: MemoryWorkbook) {
  const checked = valueOf(await check(over(model)));
  return valueOf(await summarise(over(model), checked)).outcomes;
}

test("marks, votes and findings come together in one outcome a candidate", async () => {
  const model = await votedModel();
  const outcomes = await decided(model);
  expect(
    outcomes.map(({ nomination, score, rank, provisional, openErrors, outcome }) => ({
      name: nomination.name,
      total: score?.total,
      rank,
      provisional,
      openErrors,
      outcome,
    })),
  ).toEqual([
    {
      name: "Trường THPT Mai Vàng",
      total: { sum: 8050 + 9000, given: 2 },
      rank: 1,
      provisional: false,
      openErrors: 0,
      outcome: "passed",
    },
    {
      name: "Ông Đỗ Văn Lực",
      total: null,
      rank: null,
      provisional: true,
      openErrors: 0,
      outcome: "not-voted",
    },
  ]);
});

test("an error that is found later holds up the candidate", async () => {
  const model = await votedModel();
  const summary = { table: "BX_DanhSach", heading: "Tóm tắt thành tích", record: 0 };
  typeInto(model, summary, "………");
  expect((await decided(model)).map(({ outcome, openErrors }) => [outcome, openErrors])).toEqual([
    ["passed-open-errors", 1],
    ["not-voted", 0],
  ]);
});

test("writes the table of scores and the paper, and logs it", async () => {
  const model = await votedModel();
  await decided(model);
  expect(columnOf(model, "BX_TongHopDiem", "Điểm trung bình")).toEqual(["85.25", ""]);
  expect(columnOf(model, "BX_TongHopDiem", "Ủy viên Lê Văn An")).toEqual(["80.5", "chưa chấm"]);
  expect(model.sheet("Bảng tổng hợp")).not.toBeNull();
  expect(columnOf(model, "BX_NhatKy", "Việc").at(-1)).toBe("Tổng hợp");
});

test("a second time, only the log has one line more", async () => {
  const model = await votedModel();
  const checked = valueOf(await check(over(model)));
  valueOf(await summarise(over(model), checked));
  const before = model.snapshot();
  valueOf(await summarise(over(model), checked));
  const withoutLog = ({ sheets }: typeof before) => sheets.filter(({ name }) => name !== "Nhật ký");
  expect(withoutLog(model.snapshot())).toEqual(withoutLog(before));
});

test("a review in which nobody is introduced still has its papers", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  expect(await decided(model)).toEqual([]);
  expect(model.sheet("Bảng tổng hợp")).not.toBeNull();
  expect(columnOf(model, "BX_TongHopDiem", "Mã đề nghị")).toEqual([""]);
});

test("a council before its first mark", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [CLUSTER_FILE]));
  valueOf(await prepareSheets(over(model)));
  expect((await decided(model)).map(({ outcome }) => outcome)).toEqual(["not-voted", "not-voted"]);
});
