/**
 * Functions whose results the spreadsheet component gives as Excel does. Left out is what it has wrong
 * (SORT, PROPER), what depends on the machine's language or clock (VALUE, TODAY), and what reads cells
 * that its arguments do not name (OFFSET, INDIRECT) or hidden rows (SUBTOTAL).
 */
const TRUSTED: ReadonlySet<string> = new Set([
  "ABS",
  "AND",
  "AVERAGE",
  "AVERAGEIF",
  "AVERAGEIFS",
  "COLUMN",
  "COLUMNS",
  "CONCAT",
  "CONCATENATE",
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "COUNTIF",
  "COUNTIFS",
  "EXACT",
  "HLOOKUP",
  "IF",
  "IFERROR",
  "IFNA",
  "INDEX",
  "INT",
  "ISBLANK",
  "ISERROR",
  "ISNA",
  "ISNUMBER",
  "ISTEXT",
  "LARGE",
  "LEFT",
  "LEN",
  "LOWER",
  "MATCH",
  "MAX",
  "MEDIAN",
  "MID",
  "MIN",
  "MOD",
  "NA",
  "NOT",
  "OR",
  "RANK",
  "RANK.EQ",
  "RIGHT",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "ROW",
  "ROWS",
  "SMALL",
  "SUBSTITUTE",
  "SUM",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "TEXT",
  "TRIM",
  "TRIMMEAN",
  "UPPER",
  "VLOOKUP",
  "XLOOKUP",
]);

/** By its English name, in whatever letter case. */
export function isTrustedFunction(name: string): boolean {
  return TRUSTED.has(name.toUpperCase());
}

/** Spoils the ranges it reads for all other formulas: the component sorts them in place. */
const SPOILING: ReadonlySet<string> = new Set(["SORT", "SORTBY"]);

export function isSpoilingFunction(name: string): boolean {
  return SPOILING.has(name.toUpperCase());
}
