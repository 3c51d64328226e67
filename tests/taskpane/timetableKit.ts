import plan001 from "../../src/domain/regulation/packs/plan001.json";
import type { Plan } from "../../src/domain/regulation/schema";
import type { PaneHost } from "../../src/taskpane/host/paneHost";
import type { WorkflowContext } from "../../src/workflow/context";
import type { FileToReceive } from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { planOf } from "../domain/planKit";
import { CLERK } from "./bookKit";

/** A school's list under plan 001, to be received over a host. */
export function receivedUnder({ workbook, engine, now, sha256 }: PaneHost): {
  readonly context: WorkflowContext;
  readonly file: FileToReceive;
  readonly plan: Plan;
} {
  const plan = planOf(plan001);
  const context: WorkflowContext = {
    workbook,
    compute: engine.compute,
    plan,
    person: CLERK,
    now,
    sha256: (text) => sha256(new TextEncoder().encode(text)),
  };
  const grid = gridOf([
    ["TRƯỜNG THCS HOA SEN"],
    ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"],
    ["TT", "Họ và tên, chức vụ, đơn vị công tác", "Tóm tắt thành tích", "Danh hiệu"],
    ["1.", "Bà Trần Thị Mai, Giáo viên", "05 sáng kiến", "Chiến sĩ thi đua cơ sở"],
  ]);
  const file = { file: "hoa-sen.xlsx", sha256: "a".repeat(64), grids: [grid], received: null };
  return { context, file, plan };
}
