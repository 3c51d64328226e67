import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import { parseOrdinal } from "../text/parseOrdinal";
import type { ColumnHeading, MappedColumn } from "./columnMapping";
import { isColumnNumbers } from "./emptyRow";
import {
  headingBlock,
  headingBlocks,
  MOST_LEVELS,
  type HeadingBlock,
  type SheetRows,
} from "./headingBlock";
import { listedHeading } from "./knownHeading";
import { isListOfNominations, listColumns, type ListColumns } from "./listColumns";
import type { ReadingMemory } from "./readingMemory";
import type { RowView } from "./rowView";

/** A heading with what its columns hold. */
export interface FoundHeading {
  readonly block: HeadingBlock;
  readonly columns: ListColumns;
  /** It, or one of its rows, was told by what stands around it, not by its words. */
  readonly isByShape: boolean;
}

/** What tells headings: the sheet, how headings are understood, and headings that people have explained. */
export interface HeadingTask {
  readonly sheet: SheetRows;
  readonly map: (headings: readonly ColumnHeading[]) => readonly MappedColumn[];
  readonly explained: ReadonlySet<string>;
}

const LONGEST_PART = 60;
const LONGEST_HEADING = 120;
const TITLE = /^(?:danh sach|bang tong hop)(?: |$)/u;
/** So many lines at most stand above the headings of a list. */
const LONGEST_HEAD = 12;

/** Headings, and each of their levels, that people have said something about, for `HeadingTask`. */
export function explainedHeadings({ columns }: ReadingMemory): ReadonlySet<string> {
  const texts = columns.flatMap(({ heading }) => [heading, ...heading.split(" / ")]);
  return new Set(texts.map(foldTone));
}

/**
 * The heading that begins in a row: it names the candidate, or what may be the candidate, and at least one
 * other field, each in a column of its own.
 */
export function findHeading(task: HeadingTask, from: number): FoundHeading | null {
  if (!mayBegin(task, from)) return null;
  for (const block of headingBlocks(task.sheet, from)) {
    const columns = listColumns(task.map(block.headings));
    if (!isHeading(columns) && !isFirstLevel(columns)) continue;
    const whole = withSubLevels(task, { block, columns, isByShape: false });
    if (isHeading(whole.columns)) return whole;
  }
  return null;
}

/** Number or candidate stand in the first row; the other fields may all stand below. */
function isFirstLevel({ fields }: ListColumns): boolean {
  const held = [...fields.values()];
  return held.includes("ordinal") || held.includes("candidate");
}

function isHeading(columns: ListColumns): boolean {
  if (isListOfNominations(columns)) return true;
  const mayHold = columns.mapped.filter(({ choices }) => choices.includes("candidate"));
  return mayHold.length > 0 && columns.fields.size > 0;
}

/** Told cheaply, since every row of a sheet is asked: a listed heading in it or, under a merge, below it. */
function mayBegin({ sheet, explained }: HeadingTask, from: number): boolean {
  const view = sheet.views[from];
  if (!view || isNumbered(view)) return false;
  if (view.filled.some(({ words }) => isHeadingLike(words, explained))) return true;
  const isMerged = sheet.mergesFrom.get(view.row)?.some(({ left, right }) => right > left) ?? false;
  const below = sheet.views[from + 1];
  return (
    isMerged &&
    below !== undefined &&
    below.filled.some(({ words }) => isHeadingLike(words, explained))
  );
}

function isHeadingLike(words: string, explained: ReadonlySet<string>): boolean {
  const meaning = listedHeading(words)?.meaning;
  if (meaning && (meaning.field !== null || meaning.choices.includes("candidate"))) return true;
  return explained.size > 0 && words.length <= LONGEST_HEADING && explained.has(foldTone(words));
}

function isNumbered({ filled: [first] }: RowView): boolean {
  return (
    first === undefined || first.cell.type === "number" || /^\(?\d{1,6}[.)]?$/.test(first.text)
  );
}

/** Rows below that divide its columns: nothing stands in them under the candidate and the number. */
function withSubLevels(task: HeadingTask, found: FoundHeading): FoundHeading {
  const { sheet, map } = task;
  const { block, columns } = found;
  for (const to of [block.to + 1, block.to + 2]) {
    if (to - block.from >= MOST_LEVELS || !isDivided(sheet, found, to)) continue;
    const divided = headingBlock(sheet, block.from, to);
    const ofDivided = listColumns(map(divided.headings));
    if (!isHeading(ofDivided)) continue;
    const below = sheet.views.slice(block.to + 1, to + 1).flatMap(({ filled }) => filled);
    const isSure = below.every(({ column }) => isKnownOrMerged(divided, column));
    const isByShape = found.isByShape || !isSure;
    return withSubLevels(task, { block: divided, columns: ofDivided, isByShape });
  }
  return { block, columns, isByShape: found.isByShape };
}

/** Short words right below, all of them under merged headings, or under blank neighbours of a heading too. */
function isDivided(sheet: SheetRows, { block, columns }: FoundHeading, to: number): boolean {
  const rows = sheet.views.slice(block.to + 1, to + 1);
  const first = (sheet.views[block.to]?.row ?? 0) + 1;
  if (rows.length < to - block.to || rows.some(({ row }, at) => row !== first + at)) return false;
  const below = rows.flatMap(({ filled }) => filled);
  const isParts = below.every(({ column, cell, words }) => {
    const field = columns.fields.get(column);
    const isPart = cell.type === "text" && words.length <= LONGEST_PART && !/\d/u.test(words);
    return isPart && field !== "candidate" && field !== "ordinal";
  });
  const headed = new Set(block.headings.map(({ column }) => column));
  const reachesOut = below.length > 1 && below.some(({ column }) => !headed.has(column));
  return isParts && (reachesOut || below.every(({ column }) => isMerged(block, column)));
}

function isMerged({ merges }: HeadingBlock, column: number): boolean {
  return merges.some(({ left, right }) => right > left && left <= column && column <= right);
}

function isKnownOrMerged(block: HeadingBlock, column: number): boolean {
  if (isMerged(block, column)) return true;
  const levels = block.headings.find((heading) => heading.column === column)?.levels ?? [];
  return levels.some((_level, at) => listedHeading(levels.slice(at).join(" / ")) !== null);
}

/**
 * Whether the head of another paper begins in a row that stands below a list's candidates: from here to the
 * next heading there are but lines of text, and one of them is a title.
 */
export function isNextHead(task: HeadingTask, { fields }: ListColumns, from: number): boolean {
  let isTitled = false;
  for (let at = from; at < from + LONGEST_HEAD; at++) {
    const view = task.sheet.views[at];
    if (!view) return false;
    if (at > from && findHeading(task, at)) return isTitled;
    if (view.filled.length > 2 || isNumbered(view) || isOfCandidate(fields, view)) return false;
    isTitled ||= view.filled.some(({ words }) => TITLE.test(foldText(words)));
  }
  return false;
}

/** A candidate with something said about them. */
function isOfCandidate(fields: ListColumns["fields"], { filled }: RowView): boolean {
  const held = filled.map(({ column }) => fields.get(column));
  return held.includes("candidate") && held.length > 1;
}

/**
 * A heading in words that nobody knows: several short texts, the first above the number 1. Which column holds
 * the candidates is for a person to say.
 */
export function headingByShape(task: HeadingTask, from: number): FoundHeading | null {
  const view = task.sheet.views[from];
  if (!view || view.filled.length < 2 || !view.filled.every(isShortText)) return null;
  const [block] = headingBlocks(task.sheet, from);
  const first = view.filled[0];
  const below = block && rowBelow(task.sheet, block.to);
  if (!block || !first || !below) return null;
  const isOrdinal = listedHeading(first.words)?.meaning.field === "ordinal";
  if ((view.filled.length < 3 && !isOrdinal) || !startsNumbering(below, first.column)) return null;
  return { block, columns: listColumns(task.map(block.headings)), isByShape: true };
}

function isShortText({ cell, words }: RowView["filled"][number]): boolean {
  return cell.type === "text" && words.length <= LONGEST_HEADING && !/^[\d(+-]/u.test(words);
}

function rowBelow({ views }: SheetRows, at: number): RowView | undefined {
  const next = views[at + 1];
  return next && isColumnNumbers(next) ? views[at + 2] : next;
}

function startsNumbering({ filled }: RowView, column: number): boolean {
  const [first, second] = filled;
  const ordinal = first?.column === column ? parseOrdinal(first.text) : null;
  return ordinal?.kind === "arabic" && ordinal.number === 1 && second?.cell.type === "text";
}
