import type { RegisteredNomination } from "../intake/register";
import { countsInSummary, type SummaryCount } from "../text/countsInSummary";
import { foldText } from "../text/foldText";
import { readBullets } from "../text/readBullets";
import { readRatio } from "../text/readRatio";
import type { Check } from "./check";
import { evidenceOf, type Evidence } from "./evidence";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";

/**
 * Figures of a summary that contradict each other, or the lines that stand of the candidate on `Sáng kiến` and
 * `Lịch sử`. A candidate without such lines is not compared: blank sheets say nothing.
 */
export const summaryFigures: Check = {
  id: "summary-figures",
  needs: [],
  observe: (data) => {
    const evidence = evidenceOf(data);
    return data.register.nominations.flatMap((nomination) =>
      [...contradictions(nomination.summary), ...otherwiseRecorded(nomination, evidence)].map(
        (params) => observe(nomination, params),
      ),
    );
  },
};

function observe({ id }: RegisteredNomination, params: FindingParams): Observation {
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id },
    fields: ["summary"],
    params,
  };
}

/** "12/15 (70%)": within one point of the summary, since each point has its own ratio. */
function contradictions(summary: string): readonly FindingParams[] {
  if (!summary.includes("%") || !summary.includes("/")) return [];
  return readBullets(summary).flatMap(({ text }) => {
    const ratio = readRatio(text);
    return ratio.ok && ratio.value.agrees === false ? [{ fault: "ratio", text }] : [];
  });
}

/** What summaries count that has a sheet of its own, by the words behind the number, folded. */
const COUNTED: readonly Counted[] = [
  {
    what: "initiatives",
    starts: ["skkn", "sang kien", "sk cap", "de tai sang kien"],
    recorded: (nomination, { initiativesOf }) => initiativesOf(nomination).length,
  },
  {
    what: "excellentYears",
    starts: ["nam htxsnv", "nam lien htxsnv", "nam hoan thanh xuat sac nhiem vu"],
    recorded: (nomination, { historyOf }) =>
      historyOf(nomination).filter(({ rating }) => rating === "excellent").length,
  },
];

interface Counted {
  readonly what: string;
  readonly starts: readonly string[];
  readonly recorded: (nomination: RegisteredNomination, evidence: Evidence) => number;
}

function otherwiseRecorded(
  nomination: RegisteredNomination,
  evidence: Evidence,
): readonly FindingParams[] {
  const recorded = COUNTED.map((counted) => ({
    ...counted,
    found: counted.recorded(nomination, evidence),
  })).filter(({ found }) => found > 0);
  if (recorded.length === 0) return [];
  const counts = countsInSummary(nomination.summary);
  return recorded.flatMap(({ what, starts, found }) => {
    const stated = counts.filter((count) => isAbout(count, starts));
    const [only, ...others] = stated;
    // Several counts may be of several levels or years: which is the whole, nobody can tell.
    if (!only || others.length > 0 || only.count === found) return [];
    return [{ fault: "recorded", what, stated: only.count, found }];
  });
}

function isAbout({ words }: SummaryCount, starts: readonly string[]): boolean {
  const folded = ` ${foldText(words)} `;
  return starts.some((start) => folded.startsWith(` ${start} `));
}
