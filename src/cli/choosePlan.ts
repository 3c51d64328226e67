import { readFile } from "node:fs/promises";
import { loadPlan, planInForce } from "../domain/regulation/plans";
import { readPlanPack } from "../domain/regulation/readPlanPack";
import type { Plan } from "../domain/regulation/schema";
import { fail, ok, type Result } from "../domain/result";
import type { CommandLine } from "./commandLine";
import { planChoices } from "./planChoices";

/**
 * The plan that the command asks for, with the law of the decision date; null where it asks for none. Faults:
 * `unreadable-path`, those of `readPlanPack` and of `loadPlan`.
 */
export async function choosePlan({
  plan: id,
  pack: path,
  decided,
}: Pick<CommandLine, "plan" | "pack" | "decided">): Promise<Result<Plan | null>> {
  if (path === null) return id === null ? ok(null) : shippedPlan(id, decided);
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return fail({ code: "unreadable-path", params: { path } });
  const pack = readPlanPack(text);
  return pack.ok ? planInForce(pack.value, decided ?? pack.value.decisionDate) : pack;
}

async function shippedPlan(id: string, decided: string | null): Promise<Result<Plan>> {
  const plan = await loadPlan(id, decided ?? undefined);
  if (plan.ok || plan.fault.code !== "unknown-plan") return plan;
  return fail({ ...plan.fault, params: { ...plan.fault.params, known: `\n${planChoices()}\n` } });
}
