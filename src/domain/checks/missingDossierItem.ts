import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { dossierKey, owedItems, type OwedItem } from "./owedItems";
import type { DossierEntry, ReviewData } from "./reviewData";

/** A dossier item that the plan asks for and that sheet `Hồ sơ` does not show as there or not needed. */
export const missingDossierItem: Check = {
  id: "missing-dossier-item",
  needs: ["dossier"],
  observe: (data) => {
    const entries = entryIndex(data);
    return owedItems(data).flatMap((debt) => missing(debt, entries));
  },
};

function missing(
  debt: OwedItem,
  entries: ReadonlyMap<string, DossierEntry>,
): readonly Observation[] {
  const { item } = debt;
  const entry = entries.get(dossierKey(item.id, debt));
  const isThere = entry?.state === "present" || entry?.state === "notNeeded";
  if (isThere || (item.isTheList && debt.hasList)) return [];
  return [
    {
      severity: severityOf(item.basis),
      basis: item.basis,
      subject: debt.subject,
      fields: ["name"],
      params: { item: item.id, unit: debt.unit, recorded: entry?.state ?? "no" },
    },
  ];
}

function entryIndex(data: ReviewData): ReadonlyMap<string, DossierEntry> {
  const index = new Map<string, DossierEntry>();
  for (const entry of data.dossier?.records ?? []) {
    if (entry.item !== null) index.set(dossierKey(entry.item, entry), entry);
  }
  return index;
}
