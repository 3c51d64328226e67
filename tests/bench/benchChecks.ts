import { CHECK_LIST } from "../../src/domain/checks/checkList";
import type { ReviewData } from "../../src/domain/checks/reviewData";
import { runChecks } from "../../src/domain/checks/runChecks";
import { loadPlan } from "../../src/domain/regulation/plans";
import type { Plan } from "../../src/domain/regulation/schema";
import { reviewOfSize } from "./reviewOfSize";
import { reviewWithHistory } from "./reviewWithHistory";

const RUNS = 3;

/** A full check against `JSON.parse` of the same values, in the same run; only ratios mean anything. */
export async function benchChecks(): Promise<void> {
  console.log("a conference's lists (plan 003)");
  benchReview(await planOf("003"), reviewOfSize, [1_000, 10_000, 100_000]);
  console.log("a year's titles by the law, with facts and three earlier titles each (plan 001)");
  benchReview(await planOf("001"), reviewWithHistory, [1_000, 10_000, 100_000]);
}

async function planOf(id: string): Promise<Plan> {
  const plan = await loadPlan(id);
  if (!plan.ok) throw new Error(plan.fault.code);
  return plan.value;
}

function benchReview(
  plan: Plan,
  review: (plan: Plan, size: number) => ReviewData,
  sizes: readonly number[],
): void {
  console.log("rows     check / JSON.parse   growth per tenfold   findings");
  let before: number | null = null;
  for (const size of sizes) {
    const { parse, check, findings } = quickest(plan, review(plan, size));
    const ratio = (check / parse).toFixed(1).padEnd(20);
    const growth = (before === null ? "" : (check / before).toFixed(1)).padEnd(20);
    console.log(`${String(size).padEnd(8)} ${ratio} ${growth} ${String(findings)}`);
    before = check;
  }
}

/** Each run checks data that no check has seen: what is looked up once per review is looked up again. */
function quickest(plan: Plan, review: ReviewData) {
  const text = JSON.stringify({ ...review, plan: null });
  let best = { parse: Infinity, check: Infinity, findings: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    let data = review;
    const parse = processorTime(() => {
      data = { ...(JSON.parse(text) as ReviewData), plan };
    });
    let findings = 0;
    const check = processorTime(() => {
      findings = runChecks(data, CHECK_LIST, new Map()).findings.length;
    });
    best = { parse: Math.min(best.parse, parse), check: Math.min(best.check, check), findings };
  }
  return best;
}

/** Of this process alone, so that other programs on the machine do not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
