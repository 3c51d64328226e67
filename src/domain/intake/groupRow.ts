import type { Plan } from "../regulation/schema";
import { COLLECTIVE } from "../text/candidateWords";
import { composeText } from "../text/composeText";
import { foldText } from "../text/foldText";
import { parseOrdinal } from "../text/parseOrdinal";
import { readCandidate } from "../text/readCandidate";
import { isOrdinalWord } from "./emptyRow";
import type { HeadingField } from "./headings";
import { KIND_GROUPS } from "./listWords";
import type { FilledCell, RowView } from "./rowView";
import { unitKindOfLine } from "./submittingUnit";

export type GroupKind = "collective" | "individual" | null;

/** What a row says of the rows below it. */
export type RowGroup =
  | { readonly says: "kind"; readonly kind: GroupKind }
  /** They work there. */
  | { readonly says: "unit"; readonly unit: string }
  /** It hands them in: the plan knows units of its kind. `column` is that of its name. */
  | {
      readonly says: "sender";
      readonly kind: string;
      readonly unit: string;
      readonly column: number;
    }
  | { readonly says: "period" }
  /** A group in words that nobody can tell. */
  | { readonly says: "unclear" };

/** A row among others of its list. */
export interface RowInList {
  readonly view: RowView;
  /** The rows below it, as far as they tell what it is. */
  readonly below: readonly RowView[];
  readonly fields: ReadonlyMap<number, HeadingField>;
  readonly plan: Plan;
}

const MARK = /^(?:(?:[IVX]{1,5}|[A-HĐ])\s*[.):/]|(?:[IVX]{1,5}|[A-HĐ])\s*[-–]\s)\s*/u;
const PERIOD = /^(?:quy|hoc ky|dot|thang)(?: so)? (?:[ivx]+|\d{1,2})(?: |$)/u;

/** The group that a row opens, or null where it is none or carries data. */
export function rowGroup(row: RowInList): RowGroup | null {
  const kind = kindGroup(row.view);
  if (kind !== null) return { says: "kind", kind };
  const label = groupLabel(row);
  if (label === null) return null;
  const bare = label.text.replace(MARK, "").replace(/\s*:$/u, "").trim();
  if (PERIOD.test(foldText(bare))) return { says: "period" };
  const sender = unitKindOfLine(bare, row.plan);
  if (sender !== null) return { says: "sender", kind: sender, unit: bare, column: label.column };
  if (isUnitName(bare)) return { says: "unit", unit: bare };
  return label.isMarked && !isLikePerson(bare) ? { says: "unclear" } : null;
}

/** "Ông …", or words that all begin with a capital as names do; a person must not be taken for a group. */
function isLikePerson(label: string): boolean {
  if (readCandidate(label).kind === "individual") return true;
  const words = label.split(/\s+/u);
  const isTitleCase = words.every((word) => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word));
  return isTitleCase && words.length > 1;
}

/** "Đơn vị Quyết thắng" is a title, not where anyone works. */
function isUnitName(label: string): boolean {
  return COLLECTIVE.test(composeText(label).text) && !foldText(label).startsWith("don vi ");
}

/** "Tập thể", "II. CÁ NHÂN:", "Cá nhân: 05 người" alone in a row. */
function kindGroup({ filled }: RowView): GroupKind {
  if (filled.length > 2) return null;
  const words = filled.map((cell) => foldText(cell.words)).filter((text) => !isOrdinalWord(text));
  return words.length === 1 ? kindOfLabel(words[0] ?? "") : null;
}

function kindOfLabel(folded: string): GroupKind {
  const label = folded
    .replace(/^(\d+|[ivx]+|[a-h]) /, "")
    .replace(/( co)? \d+( (tap the|don vi|ca nhan|nguoi|dong chi))?$/, "");
  return KIND_GROUPS.get(label) ?? null;
}

interface GroupLabel {
  readonly text: string;
  readonly column: number;
  readonly isMarked: boolean;
}

/**
 * One text with a Roman number or a letter, or alone in the column of numbers, and rows with data below. Beside
 * anything else it is data.
 */
function groupLabel({ view, below, fields }: RowInList): GroupLabel | null {
  const [first, second, ...others] = view.filled;
  if (!first || others.length > 0 || !isDataBelow(below, fields)) return null;
  if (second) {
    const isMarked = isGroupMark(first.words) && mayLabel(second, fields);
    return isMarked ? { text: second.words, column: second.column, isMarked } : null;
  }
  const field = fields.get(first.column);
  if (field !== "ordinal" && field !== "candidate") return null;
  const isMarked = MARK.test(first.words) || PERIOD.test(foldText(first.words));
  const isLabel = first.cell.type === "text" && parseOrdinal(first.words) === null;
  const isGroup = isLabel && (isMarked || field === "ordinal");
  return isGroup ? { text: first.words, column: first.column, isMarked } : null;
}

function isGroupMark(words: string): boolean {
  const ordinal = parseOrdinal(words);
  return ordinal !== null && ordinal.kind !== "arabic" && words.toUpperCase() === words;
}

function mayLabel({ column, cell }: FilledCell, fields: RowInList["fields"]): boolean {
  const field = fields.get(column);
  return cell.type === "text" && (field === "candidate" || field === undefined);
}

/** A row with an Arabic number, or with a candidate of whom something is said; further groups may come first. */
function isDataBelow(below: readonly RowView[], fields: RowInList["fields"]): boolean {
  const next = below.find((view) => !isInnerGroup(view));
  const [first, second] = next?.filled ?? [];
  const field = first && fields.get(first.column);
  if (field === "ordinal") return parseOrdinal(first?.words ?? "")?.kind === "arabic";
  return field === "candidate" && second !== undefined;
}

function isInnerGroup(view: RowView): boolean {
  const [first, , ...others] = view.filled;
  const isMarked = first !== undefined && (isGroupMark(first.words) || MARK.test(first.words));
  return others.length === 0 && (isMarked || kindGroup(view) !== null);
}

/**
 * Whether a row that carries data may be a group of others: "B | Tập thể đơn vị | …" or a Roman number among
 * Arabic ones, or a unit without a number among numbered rows.
 */
export function isGroupWithData({ view, below: [next], fields }: RowInList): boolean {
  const candidate = view.filled.find(({ column }) => fields.get(column) === "candidate");
  if (!candidate) return false;
  if (kindOfLabel(foldText(candidate.words)) !== null) return true;
  const [first] = view.filled;
  const isNextNumbered = next !== undefined && isNumbered(next, fields);
  if (first && first !== candidate && fields.get(first.column) === "ordinal") {
    return isGroupMark(first.words) && isNextNumbered;
  }
  const isAlone = view.filled.length === 1 && [...fields.values()].includes("ordinal");
  return isAlone && isNextNumbered && COLLECTIVE.test(composeText(candidate.words).text);
}

/** The kind that a row with data says of itself and the rows below it: "B | Tập thể đơn vị | …". */
export function kindOfGroupWithData({ view, fields }: RowInList): GroupKind {
  const candidate = view.filled.find(({ column }) => fields.get(column) === "candidate");
  return candidate ? kindOfLabel(foldText(candidate.words)) : null;
}

function isNumbered({ filled: [first] }: RowView, fields: RowInList["fields"]): boolean {
  if (!first || fields.get(first.column) !== "ordinal") return false;
  return parseOrdinal(first.words)?.kind === "arabic";
}
