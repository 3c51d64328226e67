/**
 * Functions younger than the file format; files name them with a prefix (MS-XLSX 2.2.2), while
 * people and Office.js do not. Those which need marks on the cell besides the prefix (LET, LAMBDA,
 * spilling functions) are left out: we write none.
 */
const PREFIXED = [
  "AGGREGATE",
  "CEILING.MATH",
  "CONCAT",
  "CONFIDENCE.NORM",
  "CONFIDENCE.T",
  "COVARIANCE.P",
  "COVARIANCE.S",
  "DAYS",
  "FLOOR.MATH",
  "FORMULATEXT",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "MAXIFS",
  "MINIFS",
  "MODE.SNGL",
  "NORM.DIST",
  "NORM.INV",
  "NORM.S.DIST",
  "NORM.S.INV",
  "NUMBERVALUE",
  "PERCENTILE.EXC",
  "PERCENTILE.INC",
  "PERCENTRANK.EXC",
  "PERCENTRANK.INC",
  "QUARTILE.EXC",
  "QUARTILE.INC",
  "RANK.AVG",
  "RANK.EQ",
  "SHEET",
  "SHEETS",
  "STDEV.P",
  "STDEV.S",
  "SWITCH",
  "T.DIST",
  "T.INV",
  "TEXTJOIN",
  "UNICHAR",
  "UNICODE",
  "VAR.P",
  "VAR.S",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];

/** Texts and quoted sheet names first: what stands in quotes is no function. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const NEEDS_PREFIX = new RegExp(
  `${QUOTED}|(?<![\\p{L}\\d_.])(${PREFIXED.map((name) => name.replaceAll(".", "\\.")).join("|")})(?=\\()`,
  "giu",
);
const HAS_PREFIX = new RegExp(`${QUOTED}|(_xlfn\\.(?:_xlws\\.)?|_xlws\\.)`, "gi");

/** `withPrefixes("RANK.EQ(A1,A:A)") //=> "_xlfn.RANK.EQ(A1,A:A)"` */
export function withPrefixes(formula: string): string {
  return formula.replace(NEEDS_PREFIX, (piece, name: string | undefined) =>
    name === undefined ? piece : `_xlfn.${name}`,
  );
}

/** The inverse, for every function: `withoutPrefixes("_xlfn.CONCAT(A1)") //=> "CONCAT(A1)"`. */
export function withoutPrefixes(formula: string): string {
  return formula.replace(HAS_PREFIX, (piece, prefix: string | undefined) =>
    prefix === undefined ? piece : "",
  );
}
