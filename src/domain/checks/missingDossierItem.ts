import type { DossierItem, Plan } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { foldText } from "../text/foldText";
import type { Check } from "./check";
import type { Observation, Subject } from "./finding";
import type { DossierEntry, ReviewData } from "./reviewData";
import { knownUnits, type KnownUnit } from "./knownUnits";

/** A dossier item that the plan asks for and that sheet `Hồ sơ` does not show as there or not needed. */
export const missingDossierItem: Check = {
  id: "missing-dossier-item",
  needs: ["dossier"],
  observe: (data) => {
    const entries = entryIndex(data);
    return data.plan.dossierItems.flatMap((item) =>
      owed(data, item).flatMap((debt) => missing(item, debt, entries)),
    );
  },
};

/** Somebody owes the item. */
interface Debt {
  readonly subject: Subject;
  readonly unit: string;
  readonly nomination: string;
  /** The list itself has come. */
  readonly hasList: boolean;
}

function owed(data: ReviewData, item: DossierItem): readonly Debt[] {
  const isConcerned = (kind: string | null) => kind !== null && item.unitKinds.includes(kind);
  const units = knownUnits(data).filter(({ kind }) => isConcerned(kind));
  switch (item.per) {
    case "unit":
    case "submission":
      return units.map((unit) => unitDebt(unit));
    case "nomination":
      return nominationDebts(data, item, units);
    case "meeting":
      return [];
  }
}

function unitDebt(unit: KnownUnit): Debt {
  const { name, lists } = unit;
  return { subject: { kind: "unit", id: name }, unit: name, nomination: "", hasList: lists > 0 };
}

function nominationDebts(
  data: ReviewData,
  item: DossierItem,
  units: readonly KnownUnit[],
): readonly Debt[] {
  const concerned = new Set(units.map(({ name }) => foldText(name)));
  return data.register.nominations
    .filter(({ listForm }) => listForm !== null && item.listForms.includes(listForm))
    .filter(({ submittingUnit }) => concerned.has(foldText(submittingUnit ?? "")))
    .map(({ id, submittingUnit }) => ({
      subject: { kind: "nomination", id },
      unit: submittingUnit ?? "",
      nomination: id,
      hasList: true,
    }));
}

function missing(
  item: DossierItem,
  debt: Debt,
  entries: ReadonlyMap<string, DossierEntry>,
): readonly Observation[] {
  const entry = entries.get(entryKey(item.id, debt));
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
    if (entry.item !== null) index.set(entryKey(entry.item, entry), entry);
  }
  return index;
}

function entryKey(
  item: string,
  of: { readonly unit: string; readonly nomination: string },
): string {
  const owner = of.nomination === "" ? foldText(of.unit) : of.nomination;
  return JSON.stringify([item, owner]);
}

/** The name of an item, for those who print it. */
export function dossierItemName(plan: Plan, id: string): string {
  return plan.dossierItems.find((item) => item.id === id)?.name ?? id;
}
