import type { Candidate } from "./candidate";
import { unknown, type Verdict } from "./verdict";

/**
 * The verdict; but unknown instead of not met for a candidate without any line on `Lịch sử`, whose history nobody
 * has typed yet. With one line the sheet is taken to be whole.
 */
export function onTypedHistory(verdict: Verdict, { nomination, evidence }: Candidate): Verdict {
  const isTyped = evidence.historyOf(nomination).length > 0;
  return verdict.state !== "notMet" || isTyped ? verdict : unknown(["history"]);
}

/** Whether `Sáng kiến` has a line of the candidate; without one nobody has typed their initiatives yet. */
export function hasTypedInitiatives({ nomination, evidence }: Candidate): boolean {
  return evidence.initiativesOf(nomination).length > 0;
}
