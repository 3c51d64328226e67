import type { RegisteredNomination } from "../intake/register";
import { unitKey } from "../intake/unitKey";
import type { DossierItem } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { candidateKey } from "./evidence";
import type { Subject } from "./finding";
import { knownUnits, type KnownUnit } from "./knownUnits";
import { currentUnit, listRows } from "./listRows";
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

/**
 * Every dossier item that the plan asks for, by item and then by unit or nomination. An item of a submission
 * is owed by the units that put somebody forward for its awards; the list itself by all that are asked.
 */
export function owedItems(data: ReviewData): readonly OwedItem[] {
  const units = knownUnits(data);
  const recorded = recordedItems(data);
  return data.plan.dossierItems.flatMap((item) => {
    const concerned = units.filter(({ kind }) => kind !== null && item.unitKinds.includes(kind));
    return owed({ data, item, recorded }, concerned);
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

interface Debt {
  readonly data: ReviewData;
  readonly item: DossierItem;
  /** Keys of the lines of `Hồ sơ`. */
  readonly recorded: ReadonlySet<string>;
}

function recordedItems({ dossier }: ReviewData): ReadonlySet<string> {
  const entries = dossier?.records ?? [];
  return new Set(
    entries.flatMap((entry) => (entry.item === null ? [] : [dossierKey(entry.item, entry)])),
  );
}

function owed(debt: Debt, units: readonly KnownUnit[]): readonly OwedItem[] {
  const { item } = debt;
  switch (item.per) {
    case "unit":
      return units.map((unit) => owedByUnit(item, unit));
    case "submission":
      return owedBySubmissions(debt, units);
    case "nomination":
      return owedByNominations(debt, units);
    case "meeting":
      return [];
  }
}

function owedByUnit(item: DossierItem, { name, lists }: KnownUnit): OwedItem {
  return {
    item,
    subject: { kind: "unit", id: name },
    unit: name,
    nomination: "",
    candidate: "",
    hasList: lists > 0,
  };
}

function owedBySubmissions({ data, item }: Debt, units: readonly KnownUnit[]): readonly OwedItem[] {
  const isForAll = item.listForms.length === 0 && item.awards.length === 0;
  if (item.isTheList || isForAll) return units.map((unit) => owedByUnit(item, unit));
  const submitting = submittingUnits(data, item);
  return units
    .filter(({ name }) => submitting.has(unitKey(name)))
    .map((unit) => owedByUnit(item, unit));
}

/** Units with a nomination that the item is for, or with a list where it is for every award of such lists. */
function submittingUnits(data: ReviewData, item: DossierItem): ReadonlySet<string> {
  const rows = listRows(data);
  const lists = item.awards.length > 0 ? [] : data.lists;
  const ofLists = lists
    .filter(({ listForm }) => listForm !== null && item.listForms.includes(listForm))
    .map((list) => currentUnit(list, rows));
  const ofNominations = data.register.nominations
    .filter((nomination) => isFor(item, nomination))
    .map(({ submittingUnit }) => submittingUnit);
  return new Set([...ofLists, ...ofNominations].map((name) => unitKey(name ?? "")));
}

function isFor(item: DossierItem, { listForm, award }: RegisteredNomination): boolean {
  const isInList =
    item.listForms.length === 0 || (listForm !== null && item.listForms.includes(listForm));
  return isInList && asksFor(item, award);
}

function owedByNominations(
  { data, item, recorded }: Debt,
  units: readonly KnownUnit[],
): readonly OwedItem[] {
  const concerned = new Set(units.map(({ name }) => unitKey(name)));
  const owing = data.register.nominations
    .filter(({ listForm }) => listForm !== null && item.listForms.includes(listForm))
    .filter(({ award }) => asksFor(item, award))
    .filter(({ submittingUnit }) => concerned.has(unitKey(submittingUnit ?? "")));
  return onceEach(owing, ({ id }) =>
    recorded.has(dossierKey(item.id, { unit: "", nomination: id })),
  ).map(({ id, name, submittingUnit }) => ({
    item,
    subject: { kind: "nomination", id },
    unit: submittingUnit ?? "",
    nomination: id,
    candidate: name,
    hasList: true,
  }));
}

/**
 * Somebody who stands on the list twice for one award, with the same post, owes an item once: for the
 * nomination that `Hồ sơ` has a line of, else for the first.
 */
function onceEach(
  nominations: readonly RegisteredNomination[],
  isRecorded: (nomination: RegisteredNomination) => boolean,
): readonly RegisteredNomination[] {
  const owing = new Map<string, RegisteredNomination>();
  for (const nomination of nominations) {
    const key = rowKey(nomination);
    const first = owing.get(key);
    if (!first || (!isRecorded(first) && isRecorded(nomination))) owing.set(key, nomination);
  }
  return [...owing.values()];
}

const ROW_KEYS = new WeakMap<RegisteredNomination, string>();

/** Made once for all items. */
function rowKey(nomination: RegisteredNomination): string {
  const known = ROW_KEYS.get(nomination);
  if (known !== undefined) return known;
  const { id, name, post, submittingUnit, award } = nomination;
  const made =
    name.trim() === ""
      ? id
      : JSON.stringify([candidateKey(name, submittingUnit ?? ""), foldText(post), award]);
  ROW_KEYS.set(nomination, made);
  return made;
}

/** An unclear award owes nothing yet: it has a finding of its own. */
function asksFor({ awards }: DossierItem, award: string | null): boolean {
  return awards.length === 0 || (award !== null && awards.includes(award));
}
