import { nearPairs } from "../../text/nearPairs";
import { typingSlip } from "../../text/typingSlip";
import { withoutTypingMarks } from "../../text/withoutTypingMarks";
import { addByBirth, firstOfBirth, noneYet, type FirstByBirth } from "./firstByBirth";
import { groupBy } from "./groupBy";
import type { Twin } from "./twin";

/** Candidates of one spelling. */
export interface Namesakes {
  readonly meant: string;
  /** The folded name's words. */
  readonly words: readonly string[];
  readonly looksMistyped: boolean;
  readonly twins: readonly Twin[];
  readonly byPost: readonly OfPost[];
}

/** Those of one post; of a collective's, where one is told, it is the parent. */
interface OfPost {
  readonly post: string;
  readonly isCollective: boolean;
  readonly firsts: FirstByBirth<Twin>;
}

/** Candidates by a spelling of their names, in the order of the first ones. */
export function namesakesBy(
  twins: readonly Twin[],
  spelling: (twin: Twin) => string,
): readonly Namesakes[] {
  return groupBy(twins, spelling).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { meant, folded, looksMistyped } = first;
    return [
      { meant, words: folded.split(" "), looksMistyped, twins: group, byPost: byPost(group) },
    ];
  });
}

function byPost(twins: readonly Twin[]): readonly OfPost[] {
  const groups = groupBy(twins, ({ isCollective, post }) => `${isCollective ? "+" : "-"}${post}`);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const firsts = noneYet<Twin>();
    for (const twin of group) addByBirth(firsts, twin);
    return [{ post: first.post, isCollective: first.isCollective, firsts }];
  });
}

/**
 * The first of a spelling who may be the candidate, by birth, by parent and by what else of the post has to
 * agree. Collectives of one name under different parents are different ones: every office has its "Phòng
 * Hành chính".
 */
export function firstFellow(
  namesakes: Namesakes,
  twin: Twin,
  postsAgree: (a: string, b: string) => boolean,
): Twin | null {
  let first: Twin | null = null;
  for (const { post, isCollective, firsts } of namesakes.byPost) {
    const parents = isCollective && twin.isCollective && post !== "" && twin.post !== "";
    if (parents ? post !== twin.post : !postsAgree(post, twin.post)) continue;
    const found = firstOfBirth(firsts, twin);
    if (found && (first === null || found.at < first.at)) first = found;
  }
  return first;
}

type VisitNamesakes = (a: Namesakes, b: Namesakes) => void;

/** Every two spellings that mean the same letters. */
export function visitSameLetters(all: readonly Namesakes[], visit: VisitNamesakes): void {
  for (const group of groupBy(all, ({ meant }) => meant)) {
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) visit(one, other);
    });
  }
}

/** As many letters as two slips of the hand change. */
const SLIPS = 2;

/** Every two spellings that mean other letters, at most two of them; no hand mistypes a number. */
export function visitNearLetters(all: readonly Namesakes[], visit: VisitNamesakes): void {
  for (const numbered of groupBy(all, ({ meant }) => meant.replace(/\D+/gu, ""))) {
    const groups = groupBy(numbered, ({ meant }) => meant);
    const keys = groups.map(([first]) => first?.meant ?? "");
    nearPairs(keys, SLIPS, (a, b) => {
      for (const one of groups[a] ?? []) {
        for (const other of groups[b] ?? []) if (mayBeSlips(one, other)) visit(one, other);
      }
    });
  }
}

/** A quick look before `nameDistance`: false only for names that it finds far apart. */
function mayBeSlips(a: Namesakes, b: Namesakes): boolean {
  const [inA, inB] = [a.words, b.words];
  if (inA.length !== inB.length) return true;
  return inA.every((word, at) => {
    const other = inB[at] ?? "";
    return word === other || hasOtherSign(word, other) || typingSlip(word, other) !== null;
  });
}

/** Letters of a typing method make a word no syllable. */
function hasOtherSign(a: string, b: string): boolean {
  return withoutTypingMarks(a) !== null || withoutTypingMarks(b) !== null;
}
