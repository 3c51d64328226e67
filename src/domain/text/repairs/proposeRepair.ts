import { mendInvisible } from "./invisible";
import { mendLegacyFont } from "./legacyFont";
import { mendLookAlike } from "./lookAlike";
import { mendLostLetter } from "./lostLetter";
import type { Mended, Repair, RepairClues, RepairKind, RepairProposal } from "./repair";
import { mendSpaces } from "./spaces";
import { mendSplitLetter } from "./splitLetter";
import { mendUnicodeForm } from "./unicodeForm";

/** Every kind of repair, in the order in which they are made: each finds the text that it needs. */
const REPAIRS: readonly (readonly [RepairKind, (text: string, clues: RepairClues) => Mended])[] = [
  ["legacy-font", mendLegacyFont],
  ["invisible", mendInvisible],
  ["unicode-form", mendUnicodeForm],
  ["look-alike", mendLookAlike],
  ["legacy-font", mendLostLetter],
  ["spaces", mendSpaces],
  ["split-letter", mendSplitLetter],
];
/** One repair may bring to light what another mends; more rounds than this are never needed. */
const MOST_ROUNDS = 5;

/**
 * What would mend the text, all kinds together, or null where nothing is to be mended. Never applied by
 * itself: a person sees before and after. The mended text needs no further repair once the clues of
 * its legacy encoding no longer hold.
 */
export function proposeRepair(text: string, clues: RepairClues): RepairProposal | null {
  const steps = repairSteps(text, clues);
  const last = steps.at(-1);
  if (last === undefined || last.after === text) return null;
  return {
    before: text,
    after: last.after,
    kinds: [...new Set(steps.map((step) => step.kind))],
    sure: steps.every((step) => step.sure),
  };
}

/** The steps from a text to its mended form, one for each kind that has something to mend. */
export function repairSteps(text: string, clues: RepairClues): readonly Repair[] {
  const steps: Repair[] = [];
  let current = text;
  let isDecoded = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = current;
    for (const [kind, mend] of REPAIRS) {
      // Decoded once, a text is Unicode, whatever it looks like.
      if (isDecoded && mend === mendLegacyFont) continue;
      const mended = mend(current, clues);
      if (mended.text === current) continue;
      steps.push({ kind, before: current, after: mended.text, sure: mended.sure });
      current = mended.text;
      isDecoded ||= mend === mendLegacyFont;
    }
    if (current === before) break;
  }
  return steps;
}
