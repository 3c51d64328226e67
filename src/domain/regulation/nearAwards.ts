import { editDistance } from "../text/editDistance";
import { foldText } from "../text/foldText";
import type { Award } from "./schema";

/** Shorter texts are too easily one letter away from something else. */
const LENGTH_FOR_ONE_FAULT = 5;
const LENGTH_FOR_TWO_FAULTS = 12;
const MOST_FAULTS = 2;
/** Words that initials may leave out: "BKCT" for "Bằng khen của Chủ tịch …". */
const UNINITIALLED = new Set(["cua", "cap", "va"]);

interface Candidate {
  readonly code: string;
  /** Folded. */
  readonly spellings: readonly string[];
  /** The same without blanks. */
  readonly joined: readonly string[];
  /** The first letters of each spelling of several words, with and without the words left out. */
  readonly initials: readonly string[];
}

/**
 * Which awards a text that names none may mean, for asking a person: an abbreviation by its first letters
 * ("GK", "BKCT", which may be several), the beginning of names ("Bằng khen UBND"), or a spelling that is
 * one letter away, in a long text two. In the order of the awards.
 */
export function nearAwardsFinder(awards: readonly Award[]): (text: string) => readonly string[] {
  const candidates = awards.map(candidateOf);
  return (text) => {
    const folded = foldText(text);
    const begun = candidates.filter((candidate) => isBegun(folded, candidate));
    // "hạng 4" is no slip of the hand for "hạng I".
    const near = begun.length > 0 || /\d/u.test(folded) ? begun : nearest(folded, candidates);
    return near.map(({ code }) => code);
  };
}

function candidateOf({ code, name, aliases }: Award): Candidate {
  const spellings = [name, ...aliases].map(foldText);
  const joined = spellings.map((spelling) => spelling.replaceAll(" ", ""));
  return { code, spellings, joined, initials: spellings.flatMap(initialsOf) };
}

function initialsOf(spelling: string): readonly string[] {
  const words = spelling.split(" ");
  if (words.length < 2) return [];
  const shortened = words.filter((word) => !UNINITIALLED.has(word));
  return [words, shortened].map((all) => all.map((word) => word.charAt(0)).join(""));
}

function isBegun(folded: string, { spellings, initials }: Candidate): boolean {
  if (folded.length < 2) return false;
  if (folded.includes(" ")) return spellings.some((text) => text.startsWith(`${folded} `));
  return initials.some((letters) => letters.startsWith(folded));
}

function nearest(folded: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const allowed = allowedFaults(folded);
  if (allowed === 0) return [];
  const distances = candidates.map((candidate) => faults(folded, candidate));
  const least = Math.min(...distances);
  return least > allowed ? [] : candidates.filter((_, at) => distances[at] === least);
}

function allowedFaults(folded: string): number {
  if (folded.length >= LENGTH_FOR_TWO_FAULTS) return MOST_FAULTS;
  return folded.length >= LENGTH_FOR_ONE_FAULT ? 1 : 0;
}

/** To the nearest spelling; blanks do not count ("TT LĐ TT"). */
function faults(folded: string, { spellings, joined }: Candidate): number {
  if (joined.includes(folded.replaceAll(" ", ""))) return 0;
  return Math.min(...spellings.map((spelling) => editDistance(folded, spelling, MOST_FAULTS)));
}
