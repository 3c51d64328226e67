import { fail, ok, type Result } from "../result";
import type { RegimeEntry } from "./rulePack";

/**
 * The regime under which a decision of that day falls. Faults: `no-regime` (params: date),
 * `overlapping-regimes` (params: date, regimes) where the packs disagree.
 */
export function regimeOnDate(regimes: readonly RegimeEntry[], date: string): Result<RegimeEntry> {
  const holding = regimes.filter(
    ({ info }) => info.from <= date && (info.to === null || date <= info.to),
  );
  const [regime, ...others] = holding;
  if (!regime) return fail({ code: "no-regime", params: { date } });
  if (others.length > 0) {
    const names = holding.map(({ info }) => info.id).join(", ");
    return fail({ code: "overlapping-regimes", params: { date, regimes: names } });
  }
  return ok(regime);
}
