import { cellAddress, quoteSheet, type CellRange } from "../../domain/grid/address";
import { WHOLE_SHEET } from "../../workbook/wholeSheet";
import { parseArea } from "./parseArea";
import { isSpoilingFunction, isTrustedFunction } from "./trustedFunctions";

/** Cells that a formula reads. */
export interface SheetArea {
  /** The sheet's name, in the letter case in which it is written. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** Where the things stand that formulas name. */
export interface FormulaPlaces {
  hasSheet(name: string): boolean;
  /** The rows below the heading of a table's column; null where there is no such column. */
  column(table: string, heading: string): SheetArea | null;
  /** The rows below the headings of a table, or the cells of a defined name. */
  named(name: string): SheetArea | null;
}

/** A formula as the spreadsheet component takes it. */
export interface ViewFormula {
  /** Null where the component must not calculate it, since it would spoil the results of others. */
  readonly text: string | null;
  readonly reads: readonly SheetArea[];
  /** Whether the component calculates it as Excel would. */
  readonly isTrusted: boolean;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\d_.\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;

const PIECES = new RegExp(
  [
    TEXT,
    String.raw`(?<list>\{(?:${TEXT}|[^"{}])*\})`,
    String.raw`(?<table>${NAME})\[(?<heading>(?:'.|[^'\[\]#@])+)\]`,
    String.raw`(?:(?<sheet>'(?:[^']|'')+'|${NAME})!)?(?<area>${AREA})(?![\p{L}\d_.(!\[])`,
    String.raw`(?<called>${NAME})(?=\()`,
    String.raw`(?<name>${NAME})`,
    String.raw`(?:\d+\.?\d*|\.\d+)(?<exponent>[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

/** All that may stand between the pieces; a range operator or a sign that is not listed is not trusted. */
const BETWEEN = /^[\s+\-*/^&=<>(),;{}%]*$/;
/** Excel's operator of intersection is a blank. */
const INTERSECTION = /^\s+$|^\s+\(|\)\s+$|\)\s+\(/;

/**
 * The formula with references into tables and defined names written as ranges, which the spreadsheet
 * component can calculate; `ownSheet` is where it stands.
 * `"=SUM(T[Điểm])" //=> "=SUM('Trang 1'!$B$2:$B$9)"`
 */
export function viewFormula(formula: string, ownSheet: string, places: FormulaPlaces): ViewFormula {
  const reading = new Reading(ownSheet, places);
  let text = "";
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const between = formula.slice(end, match.index);
    reading.between(between);
    text += between + reading.piece(match[0], match.groups ?? {});
    end = match.index + match[0].length;
  }
  reading.between(formula.slice(end));
  return {
    text: reading.isSpoiling ? null : text + formula.slice(end),
    reads: reading.reads,
    isTrusted: reading.isTrusted,
  };
}

type Pieces = Readonly<Record<string, string | undefined>>;

class Reading {
  readonly reads: SheetArea[] = [];
  isTrusted = true;
  isSpoiling = false;

  constructor(
    private readonly ownSheet: string,
    private readonly places: FormulaPlaces,
  ) {}

  between(text: string): void {
    if (!BETWEEN.test(text) || INTERSECTION.test(text)) this.isTrusted = false;
  }

  /** As the component takes it. */
  piece(written: string, pieces: Pieces): string {
    const { list, table, heading, sheet, area, called, name, exponent } = pieces;
    if (list !== undefined) return this.listed(list);
    if (table !== undefined && heading !== undefined) {
      return this.placed(this.places.column(table, heading.replaceAll(/'(.)/gu, "$1")), written);
    }
    if (area !== undefined) {
      this.readArea(area, sheet);
      return written;
    }
    if (called !== undefined) {
      this.isTrusted &&= isTrustedFunction(called);
      this.isSpoiling ||= isSpoilingFunction(called);
      return written;
    }
    if (name !== undefined && !/^(true|false)$/i.test(name)) {
      return this.placed(this.places.named(name), written);
    }
    // The component may take such a number for a text.
    if (exponent !== undefined) this.isTrusted = false;
    return written;
  }

  /** The component cuts the texts of an array constant at their commas, but not those of HSTACK. */
  private listed(list: string): string {
    const texts = list.match(new RegExp(TEXT, "g")) ?? [];
    const marks = list.replaceAll(new RegExp(TEXT, "g"), "");
    if (marks.includes("#")) this.isTrusted = false;
    if (!texts.some((text) => /[,;]/.test(text))) return list;
    if (!marks.includes(";")) return `HSTACK(${list.slice(1, -1)})`;
    this.isTrusted = false;
    return list;
  }

  private placed(area: SheetArea | null, written: string): string {
    if (!area) {
      this.isTrusted = false;
      return written;
    }
    this.reads.push(area);
    return `${quoteSheet(area.sheet)}!${fixed(area.range)}`;
  }

  private readArea(written: string, sheet: string | undefined): void {
    const name = sheet === undefined ? this.ownSheet : unquoted(sheet);
    const range = parseArea(written);
    this.isTrusted &&= range !== null && this.places.hasSheet(name);
    this.reads.push({ sheet: name, range: range ?? WHOLE_SHEET });
  }
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function fixed({ top, left, bottom, right }: CellRange): string {
  return [
    { row: top, column: left },
    { row: bottom, column: right },
  ]
    .map((at) => cellAddress(at).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"))
    .join(":");
}
