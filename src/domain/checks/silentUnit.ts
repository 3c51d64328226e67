import { severityOf } from "../regulation/severity";
import { unitKey } from "../intake/unitKey";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { knownUnits } from "./knownUnits";
import type { ReviewData } from "./reviewData";

/** A unit of sheet `Đơn vị` from which neither a list nor any dossier item has come. */
export const silentUnit: Check = {
  id: "silent-unit",
  needs: ["units"],
  observe: (data) => {
    const senders = unitsWithDossier(data);
    return knownUnits(data)
      .filter(
        ({ cell, lists, name }) => cell !== null && lists === 0 && !senders.has(unitKey(name)),
      )
      .flatMap(({ name, kind }) => silence(data, { name, kind }));
  },
};

/** Keys of the units of which something has come, or need not come. */
function unitsWithDossier(data: ReviewData): ReadonlySet<string> {
  const entries = data.dossier?.records ?? [];
  return new Set(
    entries
      .filter(({ state }) => state === "present" || state === "notNeeded")
      .map(({ unit }) => unitKey(unit)),
  );
}

function silence(
  data: ReviewData,
  unit: { readonly name: string; readonly kind: string | null },
): readonly Observation[] {
  const item = data.plan.dossierItems.find(
    ({ isTheList, unitKinds }) => isTheList && unit.kind !== null && unitKinds.includes(unit.kind),
  );
  if (!item) return [];
  return [
    {
      severity: severityOf(item.basis),
      basis: item.basis,
      subject: { kind: "unit", id: unit.name },
      params: { unit: unit.name },
    },
  ];
}
