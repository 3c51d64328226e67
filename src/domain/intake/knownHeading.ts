import { editDistance } from "../text/editDistance";
import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import type { ColumnField } from "./columnMapping";
import { FACT_HEADINGS, HEADINGS } from "./headings";
import {
  GROUP_HEADINGS,
  IDLE_BEGINNINGS,
  IDLE_HEADINGS,
  UNCLEAR_HEADINGS,
} from "./unclearHeadings";

/** What a listed heading means; without field and choices it asks for nothing of a nomination. */
export interface HeadingMeaning {
  readonly field: ColumnField | null;
  /** Where it may mean several things. */
  readonly choices: readonly ColumnField[];
  /** Undefined where the candidate's column tells nothing. */
  readonly besideCandidate?: ColumnField | null;
  readonly inGroup?: ColumnField;
}

export interface KnownHeading {
  readonly meaning: HeadingMeaning;
  readonly ground: "exact" | "folded" | "near";
}

const LONGEST = 120;
const IDLE: HeadingMeaning = { field: null, choices: [] };
const LISTED = new Set<string>();
const BY_FOLD = new Map<string, HeadingMeaning>();
const GROUPS: ReadonlySet<string> = new Set(GROUP_HEADINGS.map(foldText));

for (const heading of IDLE_HEADINGS) list(heading, IDLE);
for (const { heading, ...meaning } of UNCLEAR_HEADINGS) list(heading, { field: null, ...meaning });
for (const table of [FACT_HEADINGS, HEADINGS]) {
  for (const [field, headings] of Object.entries(table)) {
    for (const heading of headings) list(heading, { field: field as ColumnField, choices: [] });
  }
}

function list(heading: string, meaning: HeadingMeaning): void {
  LISTED.add(heading);
  BY_FOLD.set(foldText(heading), meaning);
}

/** Two letters in front of every listed heading: most cells of a list are told from headings by them. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...BY_FOLD.keys(), ...IDLE_BEGINNINGS].map((folded) => folded.slice(0, 2)),
);
const BEGINNING_KNOWN = new Map<string, boolean>();

/** The meaning of a heading listed in just these words, case, accents, blanks and punctuation apart. */
export function listedHeading(text: string): KnownHeading | null {
  if (text.length > LONGEST || !beginsKnown(text)) return null;
  const folded = foldText(text);
  const meaning = BY_FOLD.get(folded) ?? (isIdle(folded) ? IDLE : undefined);
  if (!meaning || !agreesInTone(meaning, text) || isOtherThanFamily(folded, text)) return null;
  return { meaning, ground: LISTED.has(text) ? "exact" : "folded" };
}

function beginsKnown(text: string): boolean {
  const start = text.slice(0, 2);
  const known = BEGINNING_KNOWN.get(start);
  if (known !== undefined) return known;
  const folded = foldText(start);
  const isKnown = folded.length < 2 || BEGINNINGS.has(folded);
  BEGINNING_KNOWN.set(start, isKnown);
  return isKnown;
}

function isIdle(folded: string): boolean {
  return IDLE_BEGINNINGS.some((words) => folded.startsWith(words));
}

/** "Ngày sinh / Năm" is no column of men: here the accents count. */
function agreesInTone({ field }: HeadingMeaning, text: string): boolean {
  if (field === "birthMale") return /(?:^|[^\p{L}])nam$/u.test(foldTone(text));
  return field !== "birthFemale" || /(?:^|[^\p{L}])nữ$/u.test(foldTone(text));
}

/** "Hộ" and the family name "Hồ" are other words than "Họ". */
function isOtherThanFamily(folded: string, text: string): boolean {
  return folded === "ho" && !/^\P{L}*họ\P{L}*$/u.test(foldTone(text));
}

/** Whether the words only say that the columns below them belong together. */
export function isGroupHeading(text: string): boolean {
  return GROUPS.has(foldText(text));
}

/**
 * The one meaning that is but a typing error away: one letter in headings of more than 5, two of more than 10.
 * Null where a heading of another meaning is as near, or a digit stands in it.
 */
export function nearHeading(text: string): KnownHeading | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text);
  if (/\d/u.test(folded) || folded.length <= 5) return null;
  const limit = folded.length > 10 ? 2 : 1;
  const near = [...BY_FOLD].flatMap(([known, meaning]) =>
    known.length > 5 && editDistance(known, folded, limit) <= limit ? [meaning] : [],
  );
  const [first] = near;
  const isOne = first && near.every(({ field }) => field === first.field);
  return isOne && first.field !== null && agreesInTone(first, text)
    ? { meaning: first, ground: "near" }
    : null;
}
