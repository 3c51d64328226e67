import type { DossierItem, Plan } from "../../regulation/schema";
import type { FindingParams, NotChecked, Observation } from "../finding";
import type { DossierEntry, ReviewData } from "../reviewData";

/** A dossier item that sheet `Hồ sơ` shows as there. */
export interface PresentItem {
  readonly item: DossierItem;
  readonly entry: DossierEntry;
}

/** Items that are there, of those that the plan asks something of. */
export function presentItems(
  { plan, dossier }: ReviewData,
  isAsked: (item: DossierItem) => boolean,
): readonly PresentItem[] {
  const items = new Map(askedItems(plan, isAsked).map((item) => [item.id, item]));
  return (dossier?.records ?? []).flatMap((entry) => {
    const item = entry.state === "present" && entry.item !== null && items.get(entry.item);
    return item ? [{ item, entry }] : [];
  });
}

export function askedItems(
  { dossierItems }: Plan,
  isAsked: (item: DossierItem) => boolean,
): readonly DossierItem[] {
  return dossierItems.filter(isAsked);
}

/** A finding on an item that is there: on its nomination or its unit. */
export function onPresentItem(
  data: ReviewData,
  { item, entry }: PresentItem,
  params: FindingParams,
): Omit<Observation, "severity"> {
  const { nomination, unit, cell } = entry;
  return {
    basis: item.basis,
    subject:
      nomination === "" ? { kind: "unit", id: unit } : { kind: "nomination", id: nomination },
    fields: ["name"],
    at: [{ sheet: data.dossier?.sheet ?? "", cell }],
    params: { item: item.id, unit, ...params },
  };
}

/** So many of the items that are there do not say what a check needs; nothing where all do. */
export function itemsWithout(
  check: NotChecked["check"],
  reason: string,
  { items, of }: { readonly items: number; readonly of: number },
): readonly NotChecked[] {
  return items === 0 ? [] : [{ check, reason, params: { items, of } }];
}
