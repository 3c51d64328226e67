import type { RegisteredNomination } from "../intake/register";
import { countsInSummary, type SummaryCount } from "../text/countsInSummary";
import { foldText } from "../text/foldText";
import { readBullets } from "../text/readBullets";
import { readRatio, type StatedRatio } from "../text/readRatio";
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

/** "2/9", "lớp 4/3", "QĐ số 5/7": a day, a class or a number, whatever percentage stands beside. */
const NO_RATIO =
  /(?<![\p{L}\p{M}])(?:ngày|lễ|dịp|mừng|tháng|đợt|lớp|khối|số|điều|khoản)\s*:?\s*\d{1,4}\s*\/\s*\d{1,4}/giu;
/** What stands between two statements of a point; the comma of "66,67%" has no blank behind it. */
const BETWEEN_STATEMENTS = /[;!?]|[,.:]\s|(?:^|\s)(?:và|trong đó|với)\s/iu;

/** "12/15 (70%)": within one statement of the summary, since each has its own ratio. */
function contradictions(summary: string): readonly FindingParams[] {
  if (!summary.includes("%") || !summary.includes("/")) return [];
  return readBullets(summary).flatMap(({ text }) =>
    isContradicted(text) ? [{ fault: "ratio", text }] : [],
  );
}

function isContradicted(point: string): boolean {
  const ratios = point.replace(NO_RATIO, " ").split(BETWEEN_STATEMENTS).map(readRatio);
  return ratios.some((ratio) => ratio.ok && ratio.value.agrees === false && isShare(ratio.value));
}

/** More than there are is no share: "20/11" is the teachers' day. */
function isShare({ fraction }: StatedRatio): boolean {
  return fraction !== null && fraction.numerator <= fraction.denominator;
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
