import type { DossierItem } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import type { Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import {
  askedItems,
  itemsWithout,
  onPresentItem,
  presentItems,
  type PresentItem,
} from "./presentItems";

/** A dossier item handed in in another number of sets than asked for. More sets than needed bar nobody. */
export const dossierCopies: Check = {
  id: "dossier-copies",
  concerns: (plan) => askedItems(plan, hasCopies).length > 0,
  needs: ["dossier"],
  observe: (data) => presentItems(data, hasCopies).flatMap((present) => differs(data, present)),
  blindSpots: (data) => {
    const all = presentItems(data, hasCopies);
    const blank = all.filter(({ entry }) => entry.copies.value === null && isBlank(entry.copies));
    const counts = { items: blank.length, of: all.length };
    return itemsWithout("dossier-copies", "copies-not-stated", counts);
  },
};

function hasCopies({ copies }: DossierItem): boolean {
  return copies !== null;
}

function isBlank({ text }: { readonly text: string }): boolean {
  return text.trim() === "";
}

function differs(data: ReviewData, present: PresentItem): readonly Observation[] {
  const { copies } = present.entry;
  const { copies: required, basis } = present.item;
  const { value: found } = copies;
  if (required === null || found === required || (found === null && isBlank(copies))) return [];
  const at = [{ sheet: data.dossier?.sheet ?? "", cell: copies.cell }];
  if (found === null || !Number.isInteger(found) || found < 0) {
    const params = { fault: "unreadable", required, text: copies.text };
    return [{ ...onPresentItem(data, present, params), severity: "warning", at }];
  }
  const fault = found < required ? "fewer" : "more";
  const params = { fault, required, found };
  const severity = fault === "fewer" ? severityOf(basis) : "info";
  return [{ ...onPresentItem(data, present, params), severity, at }];
}
