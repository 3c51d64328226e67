/** Pixels of a digit of the standard font (Calibri 11) and of a cell's inner margins, at 96 dpi. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column that is so many characters wide. */
export function pointsOf(characters: number): number {
  return (characters * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

/** The inverse, to the hundredth of a character. */
export function charactersOf(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return Math.max(0, Math.round(((pixels - MARGIN_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}
