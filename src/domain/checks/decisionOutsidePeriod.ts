import type { Plan } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import type { PartialDate } from "../text/calendarDate";
import { toIso } from "../text/formatDate";
import type { DecisionReference } from "../text/parseDecision";
import { valueOf, type Check } from "./check";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";
import { summaryReadings, type CitedDecisions } from "./summaryReadings";

/** A decision dated outside the years that the plan counts, or after the list that cites it came in. */
export const decisionOutsidePeriod: Check = {
  id: "decision-outside-period",
  needs: [],
  observe: (data) => {
    const arrivals = new Map(data.lists.map(({ id, received }) => [id, received]));
    return summaryReadings(data).flatMap(({ nomination, cited }) => {
      const received = arrivals.get(nomination.list) ?? null;
      return cited ? outside(data.plan, cited, received) : [];
    });
  },
};

/** Where it is not certain which decision conferred the title, one within the period is enough. */
function outside(
  plan: Plan,
  cited: CitedDecisions,
  received: string | null,
): readonly Observation[] {
  const { fromYear, toYear, basis } = plan.period;
  const isWithin = ({ date }: DecisionReference) => {
    const year = (date && valueOf(date))?.year;
    return year !== undefined && year >= fromYear && year <= toYear;
  };
  if (!cited.isCertain && cited.decisions.some(isWithin)) return [];
  return cited.decisions.flatMap(({ date, raw }) => {
    const day = date && valueOf(date);
    if (!day) return [];
    const params = { decided: raw, date: isoAsFarAsKnown(day) };
    if (day.year < fromYear || day.year > toYear) {
      return [observe(cited, basis, { fault: "outside-years", fromYear, toYear, ...params })];
    }
    const isLater = received !== null && earliestDay(day) > received;
    return isLater
      ? [observe(cited, DATA_FAULT, { fault: "after-received", received, ...params })]
      : [];
  });
}

function earliestDay(date: PartialDate): string {
  return toIso({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
}

/** `2016-03-25`, `2016-03` or `2016`. */
function isoAsFarAsKnown(date: PartialDate): string {
  const length = date.month === null ? 4 : date.day === null ? 7 : 10;
  return earliestDay(date).slice(0, length);
}

function observe(
  cited: CitedDecisions,
  basis: Observation["basis"],
  params: FindingParams,
): Observation {
  return {
    severity: severityOf(basis),
    basis,
    subject: { kind: "nomination", id: cited.nomination.id },
    fields: ["summary"],
    params,
  };
}
