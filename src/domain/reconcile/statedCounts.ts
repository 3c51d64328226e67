import { readCounts } from "../text/readCounts";
import { holdsAny, type TextLine } from "./paperLines";

/** Numbers of candidates with the sentence that states them; null for a kind of which it says none. */
export interface PlacedCounts {
  readonly collectives: number | null;
  readonly individuals: number | null;
  readonly text: string;
  readonly place: string;
}

/** Words of a sentence that is about who is put forward. */
const ABOUT_AWARDS = ["de nghi", "khen", "khen thuong", "danh hieu", "danh sach", "xet", "tang"];
/** Words of a sentence that counts all. */
const ABOUT_ALL = [
  "tong cong",
  "tong so",
  "danh sach co",
  "danh sach gom",
  "danh sach nay co",
  "cong",
];
/** A number behind "số" alone is that of a paper; "tổng số" counts. */
const TOTAL = /(tổng)\s+số/giu;
/** Those at a meeting, ballots and staff are not candidates. */
const ABOUT_OTHERS = [
  "co mat",
  "vang mat",
  "vang",
  "trieu tap",
  "tham du",
  "du hop",
  "thanh vien",
  "phieu",
  "phat ra",
  "thu vao",
  "bieu quyet",
  "toan truong",
  "bien che",
];

/**
 * The numbers that a paper's sentences state, outside its tables. Where sentences differ, as where each is about
 * one award, the one that counts all is taken; without such a one none is.
 */
export function statedCounts(body: readonly TextLine[]): {
  readonly counts: PlacedCounts | null;
  readonly statements: readonly PlacedCounts[];
} {
  const stated = body.filter(isAboutCandidates).flatMap((line) => {
    const { collectives, individuals } = readCounts(line.text.replace(TOTAL, "$1"));
    if (collectives === null && individuals === null) return [];
    return [{ line, counts: { collectives, individuals, text: line.text, place: line.place } }];
  });
  const statements = stated.map(({ counts }) => counts);
  const ofAll = stated.filter(({ line }) => holdsAny(line, ABOUT_ALL)).map(({ counts }) => counts);
  return { counts: theOne(statements) ?? theOne(ofAll), statements };
}

function isAboutCandidates(line: TextLine): boolean {
  return (
    line.table === null &&
    holdsAny(line, [...ABOUT_AWARDS, ...ABOUT_ALL]) &&
    !holdsAny(line, ABOUT_OTHERS)
  );
}

/** The first where all say the same. */
function theOne(statements: readonly PlacedCounts[]): PlacedCounts | null {
  const [first, ...others] = statements;
  if (!first) return null;
  const isSame = others.every(
    ({ collectives, individuals }) =>
      collectives === first.collectives && individuals === first.individuals,
  );
  return isSame ? first : null;
}
