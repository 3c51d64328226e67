import { COUNTED, EITHER_KIND } from "./countWords";
import { foldTone } from "./foldTone";

/** A number that counts neither collectives nor individuals, or that contradicts another of the text. */
export interface OtherCount {
  readonly count: number;
  /** What it counts, folded (lower case, one spelling); null where no word follows it. */
  readonly word: string | null;
}

/** The numbers of candidates that a paper states; null for a kind of which it says none, or several. */
export interface StatedCounts {
  readonly collectives: number | null;
  readonly individuals: number | null;
  readonly others: readonly OtherCount[];
}

const COLLECTIVE = /^(?:tập thể|đơn vị)(?![\p{L}\p{M}])/u;
const INDIVIDUAL = /^(?:cá nhân|người|đồng chí|đ\/c)(?![\p{L}\p{M}])/u;
/** "(trong đó 02 cá nhân nữ)" says more of a number that was given already. */
const PART_OF_A_COUNT = /\(\s*(?:trong đó|gồm|bao gồm)[^()]*\)|[,;]?\s*trong đó.*$/gu;
const BOTH_KINDS =
  /trong đó(?: có| gồm)? ?:? ?\d{1,6} (?:tập thể|đơn vị) ?(?:[,;]|và|[,;] và) ?\d{1,6} (?:cá nhân|người|đồng chí|đ\/c)/u;
const NOT_COUNTED = /(?:ngày|tháng|năm|số|khoản|điều|mục|trang|lớp|khối|quý|\d\/|\d\.)\s*:?\s*$/u;
/** More signs than any of them has. */
const LONGEST_BEFORE = 30;

/**
 * The counts of a sentence of a submission letter, minutes or a totals line: `05 tập thể và 04 cá nhân`,
 * `Danh sách có 01 tập thể và 01 cá nhân./.`, `Tổng cộng: 12 người`, `07 đ/c`. A number without a kind (`Cộng: 5`)
 * or with another (`02 hộ gia đình`, `12 người/đơn vị`) stands in `others`; two different numbers of one kind all
 * stand there and none is taken.
 */
export function readCounts(text: string): StatedCounts {
  const counts = countsIn(withoutParts(foldTone(text)));
  const collectives = counts.filter(({ word }) => isOf(COLLECTIVE, word));
  const individuals = counts.filter(({ word }) => isOf(INDIVIDUAL, word));
  const unclear = [collectives, individuals].filter((found) => onlyCount(found) === null).flat();
  return {
    collectives: onlyCount(collectives),
    individuals: onlyCount(individuals),
    others: counts.filter(
      (count) =>
        unclear.includes(count) || (!collectives.includes(count) && !individuals.includes(count)),
    ),
  };
}

/** "20 trường hợp, trong đó 05 tập thể và 15 cá nhân": a part that counts both kinds says what the whole is. */
function withoutParts(folded: string): string {
  return folded.replace(PART_OF_A_COUNT, (part) => (BOTH_KINDS.test(part) ? part : " "));
}

function countsIn(folded: string): readonly OtherCount[] {
  return Array.from(folded.matchAll(COUNTED)).flatMap((match) => {
    if (NOT_COUNTED.test(folded.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index)))
      return [];
    return [{ count: Number(match.groups?.["count"]), word: match.groups?.["word"] ?? null }];
  });
}

function isOf(kind: RegExp, word: string | null): boolean {
  return word !== null && kind.test(word) && !EITHER_KIND.test(word);
}

function onlyCount(counts: readonly OtherCount[]): number | null {
  const [first, ...others] = counts;
  if (!first) return null;
  return others.every(({ count }) => count === first.count) ? first.count : null;
}
