import regimes from "./packs/regimes.json";
import rulesA from "./packs/rulesA.json";
import rulesB from "./packs/rulesB.json";
import { regimeListSchema, rulePackSchema, type RegimeEntry, type RulePack } from "./rulePack";

/** The regimes that come with the program, and the packs with their rules. */
export interface Regimes {
  readonly regimes: readonly RegimeEntry[];
  readonly packs: readonly RulePack[];
}

/** Reads the regimes; a pack that breaks its own schema is our fault and throws. */
export function loadRegimes(): Regimes {
  return {
    regimes: regimeListSchema.parse(regimes),
    packs: [rulesA, rulesB].map((pack) => rulePackSchema.parse(pack)),
  };
}
