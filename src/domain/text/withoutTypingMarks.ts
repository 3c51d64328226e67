import { isSyllable } from "./isSyllable";

const MAY_HOLD_MARKS = /[a-z]\d|aa|ee|oo|dd|[aeiouy].*[sfrxj]|w/u;
/** No syllable of seven letters has more typed for it. */
const LONGEST = 12;

/**
 * A folded word without the letters and digits of a typing method (Telex: "nguyeexn", "ddoanf"; VNI:
 * "nguyen64") that were left standing where an accent was meant. Null where there are none: a syllable
 * as it stands has none, and what is left without them must be one. A digit may also number something ("lop1").
 */
export function withoutTypingMarks(folded: string): string | null {
  if (folded.length > LONGEST || !MAY_HOLD_MARKS.test(folded) || isSyllable(folded)) return null;
  const ofDigits = folded.replace(/(?<=[a-z]\d*)\d/gu, "");
  const left = ofDigits.replace(/(aa|ee|oo|dd)|w|(?<=[aeiouyw].*)[sfrxj]/gu, (mark: string) =>
    mark.length === 2 ? mark.charAt(0) : "",
  );
  return isSyllable(left) ? left : null;
}
