import { memoryPort } from "../../src/workbook/memoryPort";
import { keptPlan } from "../../src/workflow/keptSession";
import { openSession } from "../../src/workflow/openSession";
import { NO_NOTES } from "../../src/workflow/writeSheets";
import { readReview } from "../../src/workflow/readReview";
import { receive } from "../../src/workflow/receive";
import { logLines, recordsOf } from "./actionKit";
import { CLUSTER_FILE, columnOf, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

function headLine(key: string, name: string, value: string): readonly string[] {
  return ["Đợt xét", name, value, "", value, "", "", "", "", key];
}

test("freezes the plan once", async () => {
  const model = newModel();
  expect(valueOf(await keptPlan(memoryPort(model)))).toBeNull();
  const opened = valueOf(await openSession(over(model)));
  const { plan } = over(model);
  expect(opened).toEqual({ planId: plan.id, version: plan.version, made: true, notes: NO_NOTES });
  expect(recordsOf(model, "BX_DotXet").slice(0, 3)).toEqual([
    headLine("plan", "Kế hoạch (mã gói)", plan.id),
    headLine("version", "Phiên bản gói quy định", plan.version),
    headLine("sha256", "SHA-256 của gói quy định", "5".repeat(64)),
  ]);
  expect(logLines(model, 9)).toEqual([
    `Mở đợt xét: Kế hoạch ${plan.id}, gói quy định ${plan.version}`,
  ]);
  const before = model.snapshot();
  expect(valueOf(await openSession(over(model)))).toEqual({ ...opened, made: false });
  expect(model.snapshot()).toEqual(before);
  expect(valueOf(await keptPlan(memoryPort(model)))).toEqual(plan);
});

test("receiving opens the session too, and it is the same one", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [CLUSTER_FILE]));
  expect(valueOf(await openSession(over(model))).made).toBe(false);
});

test("a session that was opened with another plan is not taken over", async () => {
  const model = newModel();
  valueOf(await openSession(over(model)));
  typeInto(model, { table: "BX_DotXet", heading: "Giá trị", record: 0 }, "014");
  const before = model.snapshot();
  expect(faultOf(await openSession(over(model)))).toEqual({
    code: "other-plan",
    params: { plan: "014", chosen: "003" },
  });
  expect(model.snapshot()).toEqual(before);
});

test("the issuer that the office writes is the plan's, and an edited head line is refused", async () => {
  const model = newModel();
  valueOf(await openSession(over(model)));
  const keys = columnOf(model, "BX_DotXet", "Khóa");
  const edit = (key: string, text: string) => {
    typeInto(model, { table: "BX_DotXet", heading: "Giá trị", record: keys.indexOf(key) }, text);
  };
  edit("plan/issuer", "Trường THCS Sao Mai");
  edit("title", "Kế hoạch khác");
  const read = valueOf(await readReview(memoryPort(model), over(model).plan));
  expect([read.plan.issuer, read.plan.title]).toEqual([
    "Trường THCS Sao Mai",
    over(model).plan.title,
  ]);
  expect(read.parameterFaults.map(({ key, fault }) => [key, fault])).toEqual([["title", "locked"]]);
});
