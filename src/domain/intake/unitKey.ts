import { foldTone } from "../text/foldTone";
import { hashText } from "../text/hashText";

/**
 * By what a unit is recognised: its name without regard to case, spaces, Unicode form and the place of the
 * tone mark. Other tones are other names: "Tân Lập" is not "Tân Lấp".
 */
export function unitKey(name: string): string {
  return foldTone(name);
}

/** A short code of a unit for formulas to compare, in which no received text stands: `DV-7K3QX2M9`. */
export function unitCode(name: string): string {
  return `DV-${hashText(unitKey(name))}`;
}
