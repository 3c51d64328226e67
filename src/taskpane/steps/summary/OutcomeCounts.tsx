import type { CandidateOutcome, OutcomeCode } from "../../../domain/report/decideOutcomes";
import { outcomeText, summaryText } from "../../../strings/summaryText";
import { Bars } from "../../parts/Bars";
import { useText } from "../../parts/usePane";

const CODES: readonly OutcomeCode[] = [
  "passed",
  "passed-open-errors",
  "not-passed",
  "no-quorum",
  "refused",
  "not-voted",
  "no-rule",
];

/** How many candidates there are of each outcome; outcomes that nobody has are left out. */
export function OutcomeCounts({ outcomes }: { readonly outcomes: readonly CandidateOutcome[] }) {
  const t = useText();
  const bars = CODES.map((code) => ({
    label: t(outcomeText(code)),
    count: outcomes.filter(({ outcome }) => outcome === code).length,
  })).filter(({ count }) => count > 0);
  return <Bars label={t(summaryText.counts)} bars={bars} />;
}
