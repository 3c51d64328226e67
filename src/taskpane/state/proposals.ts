import type { UnitCluster } from "../../domain/intake/likeness/clusterUnits";
import type { ProposedRepair } from "../../domain/intake/proposeRepairs";
import type { TextRepair } from "../../domain/intake/rememberedRepairs";

/** By what a repair is known that is to be left as it is. */
export function repairKey({ id, field, before, after }: TextRepair): string {
  return JSON.stringify(["repair", id, field, before, after]);
}

/** By what spellings are known that are to be left as they are. */
export function clusterKey({ spellings }: UnitCluster): string {
  return JSON.stringify(["units", ...spellings.map(({ name }) => name)]);
}

/** The repairs that the person has not put aside. */
export function leftRepairs(
  repairs: readonly ProposedRepair[],
  skipped: ReadonlySet<string>,
): readonly ProposedRepair[] {
  return repairs.filter((repair) => !skipped.has(repairKey(repair)));
}

export function leftSpellings(
  clusters: readonly UnitCluster[],
  skipped: ReadonlySet<string>,
): readonly UnitCluster[] {
  return clusters.filter((cluster) => !skipped.has(clusterKey(cluster)));
}
