/** Pixels of a digit of Excel's standard font (Calibri 11) and of a cell's margins, at 96 dpi. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Office.js measures columns in points; ours count characters of the standard font, as Excel shows them. */
export function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}
