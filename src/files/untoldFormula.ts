/** Stands in a cell that is known to hold a formula while the file it came from does not tell the text. */
export const UNTOLD_FORMULA = "=";
