import type { DossierItem } from "../regulation/schema";
import { unitKey } from "../intake/unitKey";
import type { Subject } from "./finding";
import { knownUnits, type KnownUnit } from "./knownUnits";
import type { ReviewData } from "./reviewData";

/** A dossier item that a unit owes, for itself or for one of its nominations. */
export interface OwedItem {
  readonly item: DossierItem;
  readonly subject: Subject;
  readonly unit: string;
  /** Empty for an item that is not per nomination. */
  readonly nomination: string;
  readonly candidate: string;
  /** The list itself has come. */
  readonly hasList: boolean;
}

/** Every dossier item that the plan asks for, by item and then by unit or nomination. */
export function owedItems(data: ReviewData): readonly OwedItem[] {
  const units = knownUnits(data);
  return data.plan.dossierItems.flatMap((item) => {
    const concerned = units.filter(({ kind }) => kind !== null && item.unitKinds.includes(kind));
    return owed(data, item, concerned);
  });
}

/** Tells items apart: one a nomination, else one a unit (its name without accents and case). */
export function dossierKey(
  item: string,
  of: { readonly unit: string; readonly nomination: string },
): string {
  const owner = of.nomination === "" ? unitKey(of.unit) : of.nomination;
  return JSON.stringify([item, owner]);
}

function owed(
  data: ReviewData,
  item: DossierItem,
  units: readonly KnownUnit[],
): readonly OwedItem[] {
  switch (item.per) {
    case "unit":
    case "submission":
      return units.map(({ name, lists }) => ({
        item,
        subject: { kind: "unit", id: name },
        unit: name,
        nomination: "",
        candidate: "",
        hasList: lists > 0,
      }));
    case "nomination":
      return owedByNominations(data, item, units);
    case "meeting":
      return [];
  }
}

function owedByNominations(
  data: ReviewData,
  item: DossierItem,
  units: readonly KnownUnit[],
): readonly OwedItem[] {
  const concerned = new Set(units.map(({ name }) => unitKey(name)));
  return data.register.nominations
    .filter(({ listForm }) => listForm !== null && item.listForms.includes(listForm))
    .filter(({ award }) => asksFor(item, award))
    .filter(({ submittingUnit }) => concerned.has(unitKey(submittingUnit ?? "")))
    .map(({ id, name, submittingUnit }) => ({
      item,
      subject: { kind: "nomination", id },
      unit: submittingUnit ?? "",
      nomination: id,
      candidate: name,
      hasList: true,
    }));
}

/** An unclear award owes nothing yet: it has a finding of its own. */
function asksFor({ awards }: DossierItem, award: string | null): boolean {
  return awards.length === 0 || (award !== null && awards.includes(award));
}
