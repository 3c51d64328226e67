import { as1252, decodeTcvn3 } from "../text/repairs/decodeTcvn3";
import { decodeVni } from "../text/repairs/decodeVni";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";

/** Makes texts of an old encoding readable, in letters that may be of the wrong case; null for Unicode. */
export function readableWith(legacy: LegacyEncoding | null): ((text: string) => string) | null {
  if (legacy === null) return null;
  if (legacy === "vni") return decodeVni;
  return (text) => decodeTcvn3(as1252(text), { upper: false });
}
