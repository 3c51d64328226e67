import { COLLECTIVE_COUNT, EITHER_KIND, INDIVIDUAL_COUNT } from "./countWords";
import { foldTone } from "./foldTone";

/** What the last line of a list says about itself; null for a kind that it does not count. */
export type StatedTotals =
  | { readonly state: "unfilled" }
  | {
      readonly state: "stated";
      readonly collectives: number | null;
      readonly individuals: number | null;
    };

const LEAD =
  /^[("\s]*(?:ấn định )?(?:(?:tổng cộng )?danh sách(?: này| trên)? (?:gồm có|có|gồm)|tổng cộng|tổng số|tổng(?= ?:)|cộng)(?!\p{L})(?:\s*\/?\s*có(?!\p{L}))?\s*:?/u;
const COLLECTIVES = new RegExp(COLLECTIVE_COUNT, "u");
const INDIVIDUALS = new RegExp(INDIVIDUAL_COUNT, "u");
const KINDS_ALONE = /^\s*tập thể(?:,| và| )*\s*cá nhân[\s./;]*$/u;
/** People and letters that count candidates without saying which kind for certain. */
const OTHER_WORDS = /^ ?\d{1,6} ?(?:giáo viên|gv|nhà giáo|cbgv|cán bộ|tt|cn)(?![\p{L}\p{M}])/u;
const NOTHING_ELSE = /^\s*\d*[\s.…_/]*$/u;

/**
 * Reads the totals line of a list: `Danh sách có 01 tập thể và 01 cá nhân./.`, `Tổng cộng: 12 người`.
 * A line that is there but counts neither kind by name (`Cộng`, `Tổng cộng: 12`, `12 người/đơn vị`)
 * is stated with two nulls; `unfilled` is the form's line with its dots. Null: not a totals line.
 */
export function parseTotals(text: string): StatedTotals | null {
  const folded = foldTone(text);
  const lead = LEAD.exec(folded);
  if (!lead) return null;
  const counted = folded.slice(lead[0].length);
  if (NOTHING_ELSE.test(counted)) return totalsWithoutKind(lead[0], counted);
  if (EITHER_KIND.test(counted) || OTHER_WORDS.test(counted))
    return { state: "stated", collectives: null, individuals: null };
  return totalsByKind(counted);
}

function totalsWithoutKind(lead: string, counted: string): StatedTotals | null {
  if (lead.includes("danh sách")) return null;
  const isUnfilled = !/\d/u.test(counted) && /\.{2}|[…_]/u.test(counted);
  return isUnfilled
    ? { state: "unfilled" }
    : { state: "stated", collectives: null, individuals: null };
}

function totalsByKind(counted: string): StatedTotals | null {
  const collectives = COLLECTIVES.exec(counted);
  const individuals = INDIVIDUALS.exec(counted);
  const first = Math.min(collectives?.index ?? Infinity, individuals?.index ?? Infinity);
  if (!Number.isFinite(first) || counted.slice(0, first).trim() !== "") return null;
  const stated = { collectives: countOf(collectives), individuals: countOf(individuals) };
  if (stated.collectives !== null || stated.individuals !== null) {
    return { state: "stated", ...stated };
  }
  const hasDots = /[.…_]/u.test(`${collectives?.[0] ?? ""}${individuals?.[0] ?? ""}`);
  return hasDots || KINDS_ALONE.test(counted) ? { state: "unfilled" } : null;
}

function countOf(match: RegExpExecArray | null): number | null {
  const digits = match?.groups?.["count"];
  return digits === undefined ? null : Number(digits);
}
