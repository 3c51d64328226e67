/** Whether a folded text holds a folded phrase on word bounds: "ldtt" does not stand in "ttldtt". */
export function containsPhrase(foldedText: string, foldedPhrase: string): boolean {
  return foldedPhrase !== "" && ` ${foldedText} `.includes(` ${foldedPhrase} `);
}
