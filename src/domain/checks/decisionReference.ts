import { severityOf } from "../regulation/severity";
import type { DecisionReference } from "../text/parseDecision";
import type { Check } from "./check";
import type { FindingParams, Observation } from "./finding";
import { summaryReadings, type CitedDecisions } from "./summaryReadings";

/** The decision that conferred the title: its number has to be there, its date has to be a day that exists. */
export const decisionReference: Check = {
  id: "decision-reference",
  needs: [],
  observe: (data) => summaryReadings(data).flatMap(({ cited }) => (cited ? faultsOf(cited) : [])),
};

function faultsOf(cited: CitedDecisions): readonly Observation[] {
  if (cited.decisions.length === 0) return [observe(cited, { fault: "unreadable" })];
  return cited.decisions.flatMap((decision) => decisionFaults(cited, decision));
}

function decisionFaults(
  cited: CitedDecisions,
  decision: DecisionReference,
): readonly Observation[] {
  const decided = decision.raw;
  const number = decision.number === null ? [observe(cited, { fault: "no-number", decided })] : [];
  if (decision.date === null) return [...number, observe(cited, { fault: "no-date", decided })];
  if (decision.date.ok) return number;
  return [...number, observe(cited, { fault: decision.date.fault.code, decided })];
}

/** The form asks for the number in words; a date it only implies, so its absence warns. */
function observe(cited: CitedDecisions, params: FindingParams): Observation {
  const { basis } = cited.prompt;
  return {
    severity: params["fault"] === "no-date" ? "warning" : severityOf(basis),
    basis,
    subject: { kind: "nomination", id: cited.nomination.id },
    fields: ["summary"],
    params,
  };
}
