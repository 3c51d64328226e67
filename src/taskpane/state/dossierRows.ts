import { dossierKey, owedItems, type OwedItem } from "../../domain/checks/owedItems";
import type { DossierLine } from "../../domain/sheets/dossierSheet";
import type { PaneState } from "./paneState";

/** An item that is owed, with what sheet `Hồ sơ` says of it. */
export interface DossierRow {
  readonly key: string;
  readonly owed: OwedItem;
  /** Null where the sheet has no line of it. */
  readonly entry: DossierLine | null;
  /** The received list itself answers for it. */
  readonly isListReceived: boolean;
  readonly isMissing: boolean;
}

/** Every dossier item that the plan asks for, in the plan's order. */
export function dossierRows({ checked }: PaneState): readonly DossierRow[] {
  if (!checked) return [];
  const { data, review } = checked.gathered;
  const entries = new Map(
    (review.dossier?.records ?? []).flatMap((entry) =>
      entry.item === null ? [] : [[dossierKey(entry.item, entry), entry] as const],
    ),
  );
  return owedItems(data).map((owed) => {
    const key = dossierKey(owed.item.id, owed);
    const entry = entries.get(key) ?? null;
    const isListReceived = owed.item.isTheList && owed.hasList;
    const isThere = entry?.state === "present" || entry?.state === "notNeeded";
    return { key, owed, entry, isListReceived, isMissing: !isThere && !isListReceived };
  });
}

export function missingItems(state: PaneState): readonly DossierRow[] {
  return dossierRows(state).filter(({ isMissing }) => isMissing);
}
