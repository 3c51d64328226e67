import type { PaperKind } from "../checks/reviewData";
import { completeDate } from "../text/calendarDate";
import { toIso } from "../text/formatDate";
import { parseDate } from "../text/parseDate";
import type { TextLine } from "./paperLines";

/** The head of a paper, and what follows its title. */
export interface PaperHeadline {
  readonly kind: PaperKind | null;
  readonly number: string | null;
  readonly date: string | null;
  /** Above the title, without those whom the paper is sent to. */
  readonly head: readonly TextLine[];
  readonly body: readonly TextLine[];
}

const TITLES: readonly (readonly [words: string, kind: PaperKind])[] = [
  ["to trinh", "letter"],
  ["van ban de nghi", "letter"],
  ["bien ban", "minutes"],
  ["danh sach", "list"],
  ["bao cao", "report"],
  ["quyet dinh", "decision"],
];
/** Titles stand on the first page, below the names of two offices and the motto. */
const LINES_TO_TITLE = 40;
/** Minutes say below their title when the meeting was. */
const LINES_TO_DATE = 12;
const NUMBER = /(?:^|\s)số\s*:?\s*(?<number>\d{1,6}[a-z]?\s*[/-]\s*\p{L}[\p{L}\d&./-]*)/iu;
const WORDED_DATE = /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*/iu;

export function readHeadline(lines: readonly TextLine[]): PaperHeadline {
  const at = lines.slice(0, LINES_TO_TITLE).findIndex((line) => titleKind(line) !== null);
  const title = lines[at];
  const head = at < 0 ? [] : withoutAddressees(lines.slice(0, at));
  const body = at < 0 ? lines : lines.slice(at + 1);
  return {
    kind: title ? titleKind(title) : null,
    number: numberIn(head),
    date: dateIn(head) ?? dateIn(title ? [title, ...body.slice(0, LINES_TO_DATE)] : []),
    head,
    body,
  };
}

/** A title begins with its word in capitals or is that word alone; "Tờ trình số 12 …" in a sentence is none. */
function titleKind({ text, folded }: TextLine): PaperKind | null {
  for (const [words, kind] of TITLES) {
    if (folded !== words && !folded.startsWith(`${words} `)) continue;
    const begun = text.split(/\s+/u).slice(0, words.split(" ").length).join(" ");
    if (folded === words || begun === begun.toUpperCase()) return kind;
  }
  return null;
}

function withoutAddressees(lines: readonly TextLine[]): readonly TextLine[] {
  const at = lines.findIndex(({ folded }) => folded.startsWith("kinh gui"));
  return at < 0 ? lines : lines.slice(0, at);
}

function numberIn(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    const number = NUMBER.exec(text)?.groups?.["number"];
    if (number !== undefined) return number.replace(/\s+/gu, "");
  }
  return null;
}

/** The first date that is written out in words; the law's own are written 26/9/2022. */
function dateIn(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    const written = WORDED_DATE.exec(text)?.[0];
    if (written === undefined) continue;
    const read = parseDate(written);
    const date = read.ok ? completeDate(read.value) : null;
    return date && toIso(date);
  }
  return null;
}
