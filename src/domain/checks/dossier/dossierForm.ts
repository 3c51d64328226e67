import type { DossierItem } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import { askedItems, itemsWithout, onPresentItem, presentItems } from "./presentItems";

/** A dossier item handed in on paper where a file is asked for, or the other way round. */
export const dossierForm: Check = {
  id: "dossier-form",
  concerns: (plan) => askedItems(plan, hasForm).length > 0,
  needs: ["dossier"],
  observe: (data) =>
    presentItems(data, hasForm)
      .filter(({ item, entry: { form } }) => ![null, "both", item.form].includes(form))
      .map((present) => ({
        severity: severityOf(present.item.basis),
        ...onPresentItem(data, present, {
          asked: present.item.form ?? "",
          found: present.entry.form ?? "",
        }),
      })),
  blindSpots: (data) => {
    const all = presentItems(data, hasForm);
    const items = all.filter(({ entry }) => entry.form === null).length;
    return itemsWithout("dossier-form", "form-not-stated", { items, of: all.length });
  },
};

function hasForm({ form }: DossierItem): boolean {
  return form !== null;
}
