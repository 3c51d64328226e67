/**
 * A text as it is handed to `Range.values` or `Range.formulas`, so that the cell holds exactly this
 * text. The apostrophe says "text" to Excel and is not part of the value read back. It stands before
 * every text, not only before `= + - @`: what else Excel would take for a number, date, boolean or
 * error depends on its version and language (`1/2`, `3-5`, `12:30`, `50 %`, `TRUE`, `#N/A`, `1e5`),
 * and a list of these can only be wrong. Its price is the cell's quote-prefix mark.
 */
export function textForExcel(text: string): string {
  return text === "" ? "" : `'${text}`;
}
