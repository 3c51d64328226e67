import { HEADINGS } from "../intake/headings";
import { foldText } from "../text/foldText";
import { readCandidate } from "../text/readCandidate";
import { holdsAny, type TextLine } from "./paperLines";

/** A name that a paper lists as put forward. */
export interface PlacedName {
  /** Without form of address and post. */
  readonly name: string;
  readonly place: string;
}

/** A line above names that are put forward. */
const PUT_FORWARD = ["de nghi", "khen thuong", "danh hieu", "danh sach", "bang khen", "giay khen"];
/** A line above names of others: who was there, who leads, who is to read it. */
const OTHERS = [
  "thanh phan",
  "tham du",
  "du hop",
  "co mat",
  "vang",
  "chu tri",
  "chu toa",
  "thu ky",
  "noi nhan",
  "dai bieu",
  "ban kiem phieu",
];
const ITEM = /^(?:[-+•*]|\d{1,3}\s*[.)])\s*(?<item>.+)$/su;
/** "I. Tập thể:", "2. Cá nhân" divide a list and name nobody. */
const DIVISION = /^(?:[ivx]+ |[a-d] |\d+ )?(?:tap the|ca nhan|cac tap the|cac ca nhan)\b/u;
const NAME_HEADINGS: ReadonlySet<string> = new Set(HEADINGS.candidate.map(foldText));
/** Rows below a table's first in which its headings may stand. */
const ROWS_TO_HEADING = 4;

/**
 * The names that a paper lists as put forward: the column of names of its tables, and numbered or dashed lines of
 * persons below a line that speaks of it. Names of those at a meeting, of its chair and clerk are not taken.
 */
export function readPaperNames(body: readonly TextLine[]): readonly PlacedName[] {
  const columns = nameColumns(body);
  const names: PlacedName[] = [];
  let isListed = false;
  let areOthers = false;
  for (const [at, line] of body.entries()) {
    if (line.table !== null) {
      const isName = isBelow(line, columns.get(line.table)) && !isSameCell(line, body[at - 1]);
      if (!areOthers && isName) names.push(...nameOf(line));
      continue;
    }
    const item = ITEM.exec(line.text)?.groups?.["item"];
    const person = item === undefined ? null : personIn(item);
    if (person !== null) {
      if (isListed) names.push({ name: person, place: line.place });
    } else if (!DIVISION.test(line.folded)) {
      areOthers = holdsAny(line, OTHERS);
      isListed = !areOthers && holdsAny(line, PUT_FORWARD);
    }
  }
  return names;
}

/** A person beyond doubt: with a form of address before the name or a post behind it. */
function personIn(text: string): string | null {
  const { kind, name } = readCandidate(text);
  return kind === "individual" && name !== "" ? name : null;
}

type Cell = Pick<TextLine, "row" | "column">;

/** The heading of the column of names, by table. */
function nameColumns(body: readonly TextLine[]): ReadonlyMap<number, Cell> {
  const tops = new Map<number, number>();
  const columns = new Map<number, Cell>();
  for (const { table, row, column, folded } of body) {
    if (table === null) continue;
    const top = tops.get(table) ?? row;
    tops.set(table, top);
    const isHeading = row < top + ROWS_TO_HEADING && NAME_HEADINGS.has(folded);
    if (isHeading && !columns.has(table)) columns.set(table, { row, column });
  }
  return columns;
}

function isBelow({ row, column }: TextLine, heading: Cell | undefined): boolean {
  return heading !== undefined && column === heading.column && row > heading.row;
}

/** Below a name in its cell stand a post or a unit. */
function isSameCell({ row, column }: TextLine, before: TextLine | undefined): boolean {
  return before?.row === row && before.column === column;
}

/** Column numbers, divisions and totals name nobody. */
function nameOf({ text, folded, place }: TextLine): readonly PlacedName[] {
  const isName =
    /\p{L}/u.test(text) && !DIVISION.test(folded) && !/^(?:tong )?cong\b/u.test(folded);
  const { name } = readCandidate(text);
  return isName && name !== "" ? [{ name, place }] : [];
}
