import type { CandidateKind } from "../regulation/basis";
import { foldText } from "../text/foldText";

const LABEL = "phan loai doi tuong";
const KINDS: ReadonlyMap<string, CandidateKind> = new Map([
  ["tap the", "collective"],
  ["ca nhan", "individual"],
]);

/** What the column `Phân loại đối tượng` says of a candidate, as intake noted it; null where it says neither. */
export function statedKind(other: string): CandidateKind | null {
  for (const part of other.split("; ")) {
    const [label = "", ...text] = part.split(": ");
    if (foldText(label) === LABEL) return KINDS.get(foldText(text.join(": "))) ?? null;
  }
  return null;
}
