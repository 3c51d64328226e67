import {
  BIRTH,
  BORN_AFTER_NAME,
  COLLECTIVE,
  FORMERLY_WORD,
  GIVEN_NAME_LIKE,
  HEAD_POST,
  NAME_LIKE_COLLECTIVE,
  POST,
  UNIT_AFTER_COLLECTIVE,
  YOUTH_UNION,
} from "./candidateWords";
import { composeText, originalSlice, type TextSpan } from "./composeText";
import { honorificEnd } from "./isHonorific";

/** A name cell taken apart. Every part is the received text itself, without outer spaces. */
export interface CandidateText {
  /** `Ông`, `Đ/c`, `PGS.TS.`, `Đại tá`; several together as they stand. */
  readonly honorific: string | null;
  readonly name: string;
  /** The date or year of birth behind the name, without the words around it; null where there is none. */
  readonly birth: string | null;
  /** Post and unit: all that follows the name and the date of birth. */
  readonly rest: string | null;
  readonly kind: "individual" | "collective" | "unknown";
  /** What `kind` rests on; `none` goes with `unknown`. */
  readonly because: "honorific" | "collective-word" | "post-after-name" | "none";
}

type Judgement = Pick<CandidateText, "kind" | "because">;

/** A stretch where the name ends, and where what follows begins. */
interface Cut {
  readonly end: number;
  readonly next: number;
  /** Where the date of birth stands between them. */
  readonly birth: TextSpan | null;
}

const UNKNOWN: Judgement = { kind: "unknown", because: "none" };
const COLLECTIVE_WORD: Judgement = { kind: "collective", because: "collective-word" };
const END_OF_NAME = /,|\s-|-\s|[\r\n\v\u2028]|\(/u;
const MARK_AFTER_NAME = new RegExp(END_OF_NAME, "uy");
/** "- ", "+ ", "1. ", "1) ": what numbers the cells of a list typed by hand. */
const BULLET_IN_FRONT = /^\s*(?:-\s*|(?:[+•*]|\d{1,3}[.)])\s*(?=\p{L}))?/u;
/** Items of an official list end with ";", the last one with "." or "./."; "H." is an initial, "Trường....." a blank. */
const MARK_OF_LIST = /(?<=[\p{L}\p{M}\p{N})"])\s*(?:;|\.\/\.)\s*$|(?<=[\p{L}\p{M}]{2})\.\s*$/u;
const PERSON_NAME = /^[\p{L}\p{M}".\-\s]+$/u;
/** No former post is told in more signs than these. */
const LONGEST_POST = 200;

/**
 * Takes a name cell apart: honorific, name, and the post and unit behind the first comma, spaced
 * hyphen, line feed or bracket (in a collective's name, hyphens and commas belong to the name unless a
 * higher unit follows). The kind is told only where the cell itself says it: an honorific or rank, a
 * collective word at the start ("Tổ", not "Tô"), a post behind the name. A bare name, and a unit named
 * together with its head, stay `unknown`.
 */
export function readCandidate(text: string): CandidateText {
  const composed = composeText(text);
  const all = composed.text;
  const start = BULLET_IN_FRONT.exec(all)?.[0].length ?? 0;
  const nameStart = afterHonorifics(all, start);
  const named = all.slice(nameStart);
  const judgement: Judgement =
    nameStart > start ? { kind: "individual", because: "honorific" } : judge(named);
  const cut = judgement.kind === "collective" ? collectiveCut(named) : personCut(named);
  const slice = (from: number, to: number): string =>
    originalSlice(text, composed, { start: from, end: to });
  const birth = cut.birth && slice(nameStart + cut.birth.start, nameStart + cut.birth.end);
  const rest = slice(nameStart + cut.next, all.length);
  return {
    honorific: nameStart > start ? slice(start, nameStart).replace(/[:,]$/u, "").trim() : null,
    name: slice(nameStart, nameStart + named.slice(0, cut.end).replace(MARK_OF_LIST, "").length),
    birth,
    rest: rest === "" ? null : rest,
    ...judgement,
  };
}

/** Where the name begins behind honorifics; `start` itself where there is none. */
function afterHonorifics(text: string, start: number): number {
  let place = start;
  let last = "";
  for (let end = honorificEnd(text, place); end > place; end = honorificEnd(text, place)) {
    last = text.slice(place, end);
    place = end + (/^[\s,.-]*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  const next = text.charAt(place);
  const isName = /\p{L}/u.test(next) && (isUpper(next) || !isUpper(text.charAt(start)));
  return isName && !belongsToName(last, text.slice(place)) ? place : start;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** "Anh Thư" is a name, "Thầy cô Trường …" a collective; "Anh Lê Văn Thư" has a form of address. */
function belongsToName(honorific: string, following: string): boolean {
  const name = following.slice(0, personCut(following).end).trim();
  const isOneWord = !/\s/u.test(name);
  return isOneWord ? GIVEN_NAME_LIKE.test(honorific.trim()) : isCollective(name);
}

function judge(named: string): Judgement {
  if (isCollective(named)) return namesItsHead(named) ? UNKNOWN : COLLECTIVE_WORD;
  const cut = personCut(named);
  const name = named.slice(0, cut.end).trim();
  const looksLikePerson = /\s/u.test(name) && PERSON_NAME.test(name);
  const isPerson = looksLikePerson && !startsLikeUnit(name) && POST.test(named.slice(cut.next));
  return isPerson ? { kind: "individual", because: "post-after-name" } : UNKNOWN;
}

function isCollective(named: string): boolean {
  if (NAME_LIKE_COLLECTIVE.test(named)) return false;
  return COLLECTIVE.test(named) || YOUTH_UNION.some((pattern) => pattern.test(named));
}

/** Posts and collective words in front leave open who is meant. */
function startsLikeUnit(name: string): boolean {
  return POST.test(name) || COLLECTIVE.test(name);
}

/** "Trường …, Hiệu trưởng: Ông …" may mean either. */
function namesItsHead(named: string): boolean {
  if (/^tập\s+thể/iu.test(named)) return false;
  const following = named.slice(personCut(named).next).trimStart();
  return following !== "" && (HEAD_POST.test(following) || honorificEnd(following, 0) > 0);
}

function collectiveCut(named: string): Cut {
  const match = UNIT_AFTER_COLLECTIVE.exec(named);
  return match
    ? { end: match.index, next: match.index + match[0].length, birth: null }
    : { end: named.length, next: named.length, birth: null };
}

function personCut(named: string): Cut {
  const end = personEnd(named);
  BIRTH.lastIndex = end;
  const born = BIRTH.exec(named);
  const date = born?.groups?.["birth"] ?? born?.groups?.["date"];
  if (born && date !== undefined) {
    const start = end + born[0].lastIndexOf(date);
    return { end, next: end + born[0].length, birth: { start, end: start + date.length } };
  }
  MARK_AFTER_NAME.lastIndex = end;
  const passed = MARK_AFTER_NAME.exec(named)?.[0].replace("(", "").length ?? 0;
  return { end, next: end + passed, birth: null };
}

/** Where a person's name ends: at a mark, before a former post, before the words of a date of birth. */
function personEnd(named: string): number {
  return Math.min(
    END_OF_NAME.exec(named)?.index ?? named.length,
    formerPostStart(named) ?? named.length,
    BORN_AFTER_NAME.exec(named)?.index ?? named.length,
  );
}

function formerPostStart(named: string): number | null {
  if (!named.includes("nguyên")) return null;
  for (const { index } of named.matchAll(FORMERLY_WORD)) {
    if (POST.test(named.slice(index, index + LONGEST_POST))) return index;
  }
  return null;
}
