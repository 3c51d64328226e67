import { CHECK_LIST } from "../../src/domain/checks/checkList";
import { runChecks } from "../../src/domain/checks/runChecks";
import { PLAN } from "../domain/intake/intakeKit";
import { reviewOfSize } from "./reviewOfSize";

const SIZES = [1_000, 10_000, 100_000];

/** Milliseconds of the quickest of three runs. */
function quickest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A full check against `JSON.parse` of the same values, in the same run; only ratios mean anything. */
export function benchChecks(): void {
  console.log("rows     check / JSON.parse   growth per tenfold");
  let before: number | null = null;
  for (const size of SIZES) {
    const data = reviewOfSize(PLAN, size);
    const text = JSON.stringify(data.register.nominations);
    const parse = quickest(() => {
      JSON.parse(text);
    });
    const check = quickest(() => {
      runChecks(data, CHECK_LIST, new Map());
    });
    const growth = before === null ? "" : (check / before).toFixed(1);
    console.log(`${String(size).padEnd(8)} ${(check / parse).toFixed(1).padEnd(20)} ${growth}`);
    before = check;
  }
}
