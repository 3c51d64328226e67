import type { RegisteredNomination } from "../../intake/register";
import { foldTone } from "../../text/foldTone";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { DATA_FAULT, type FindingParams, type Observation } from "../finding";
import type { Initiative, ReviewData } from "../reviewData";

/**
 * A recognised initiative whose decision is incomplete or later than this session's own decisions, or one
 * that stands twice for the candidate. One with neither number, date nor issuer was not recognised.
 */
export const initiativeDecision: Check = {
  id: "initiative-decision",
  needs: [],
  observe: (data) => {
    const { initiativesOf } = evidenceOf(data);
    return data.register.nominations.flatMap((nomination) => {
      const own = initiativesOf(nomination);
      return [
        ...own.flatMap((initiative) => decisionFaults(data, nomination, initiative)),
        ...repeats(data, nomination, own),
      ];
    });
  },
};

const PARTS = ["number", "date", "issuer"] as const;

function decisionFaults(
  data: ReviewData,
  nomination: RegisteredNomination,
  initiative: Initiative,
): readonly Observation[] {
  const { date, title, row } = initiative;
  const { decisionDate } = data.plan;
  const lacking = PARTS.filter((part) => (initiative[part] ?? "").trim() === "");
  const about = { title, row: row + 1 };
  const faults: FindingParams[] = [];
  if (lacking.length > 0 && lacking.length < PARTS.length) {
    faults.push({ fault: "incomplete", parts: lacking.join(","), ...about });
  }
  if (date !== null && date > decisionDate) {
    faults.push({ fault: "after-session", date, decisionDate, ...about });
  }
  return faults.map((params) =>
    observation(data, nomination, { initiatives: [initiative], params }),
  );
}

function repeats(
  data: ReviewData,
  nomination: RegisteredNomination,
  initiatives: readonly Initiative[],
): readonly Observation[] {
  const byTitle = new Map<string, Initiative[]>();
  for (const initiative of initiatives) {
    const title = foldTone(initiative.title);
    const group = byTitle.get(title);
    if (group) group.push(initiative);
    else if (title !== "") byTitle.set(title, [initiative]);
  }
  return [...byTitle.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const params = { fault: "twice", title: first.title, lines: group.length };
    return [observation(data, nomination, { initiatives: group, params })];
  });
}

interface Seen {
  readonly initiatives: readonly Initiative[];
  readonly params: FindingParams;
}

function observation(
  data: ReviewData,
  { id }: RegisteredNomination,
  { initiatives, params }: Seen,
): Observation {
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id },
    fields: ["name"],
    at: initiatives.map(({ cell }) => ({ sheet: data.initiatives?.sheet ?? "", cell })),
    params,
  };
}
