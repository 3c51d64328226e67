/** Hundredths of a point as Vietnamese writes them: 850 is "8,5". */
export function pointsText(hundredths: string | number | undefined): string {
  return String(Number(hundredths ?? 0) / 100).replace(".", ",");
}
