import type { Decimal } from "../domain/scoring/mean";
import type { Language } from "./language";

/** An exact decimal with all its digits: 101 of scale 2 is "1,01", in English "1.01". */
export function decimalText({ units, scale }: Decimal, language: Language): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  const sign = units < 0 ? "-" : "";
  if (scale === 0) return sign + digits;
  const point = language === "vi" ? "," : ".";
  return sign + digits.slice(0, -scale) + point + digits.slice(-scale);
}
