/**
 * Whether two formulas are one, whatever way Excel writes it back: letter case, blanks, quotes round
 * sheet names, `_xlfn.`, and a table's own name before `[@…]`. Text within `"…"` counts exactly.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || plainForm(a) === plainForm(b);
}

function plainForm(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : plainPart(part)))
    .join("");
}

function plainPart(part: string): string {
  return part
    .toUpperCase()
    .replaceAll(/_XLFN\.|_XLWS\.|'|\s/g, "")
    .replaceAll(/[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*\[@/gu, "[@");
}
