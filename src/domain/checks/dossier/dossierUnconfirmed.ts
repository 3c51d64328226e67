import type { DossierItem } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import { askedItems, onPresentItem, presentItems } from "./presentItems";

/** A dossier item that is there but that nobody is said to have confirmed, where somebody has to. */
export const dossierUnconfirmed: Check = {
  id: "dossier-unconfirmed",
  concerns: (plan) => askedItems(plan, needsConfirming).length > 0,
  needs: ["dossier"],
  observe: (data) =>
    presentItems(data, needsConfirming)
      .filter(({ entry }) => entry.confirmedBy.trim() === "")
      .map((present) => ({
        severity: severityOf(present.item.basis),
        ...onPresentItem(data, present, { confirmer: present.item.confirmedBy ?? "" }),
      })),
};

function needsConfirming({ confirmedBy }: DossierItem): boolean {
  return confirmedBy !== null;
}
