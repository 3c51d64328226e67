import { knownUnits } from "../../domain/checks/knownUnits";
import { unitKey } from "../../domain/intake/unitKey";
import type { Plan } from "../../domain/regulation/schema";
import type { PaneState } from "./paneState";

/** A unit that has to send, or has sent without standing on sheet `Đơn vị`. */
export interface UnitRow {
  readonly key: string;
  readonly name: string;
  /** As sheet `Đơn vị` says; of a unit that does not stand there, as its list says. Null where unclear. */
  readonly kind: string | null;
  readonly lists: number;
  /** On sheet `Đơn vị`. */
  readonly stands: boolean;
  /** It stands there, the plan asks a list of its kind or the kind is unclear, and none has come. */
  readonly isSilent: boolean;
}

/** All units of the review; those that stand on the sheet first. */
export function unitRows({ checked, view, plan }: PaneState): readonly UnitRow[] {
  const standing = new Map(view?.units?.records.map(({ name, kind }) => [unitKey(name), kind]));
  return known({ checked, view }).map(({ name, kind: merged, lists }) => {
    const key = unitKey(name);
    const stands = standing.has(key);
    const kind = stands ? (standing.get(key) ?? null) : merged;
    return {
      key,
      name,
      kind,
      lists,
      stands,
      isSilent: stands && lists === 0 && mustSend(plan, kind),
    };
  });
}

/** Before anything is received there is no register to count lists by, and no list. */
function known({ checked, view }: Pick<PaneState, "checked" | "view">) {
  if (checked) return knownUnits(checked.gathered.data);
  return (view?.units?.records ?? []).map((unit) => ({ ...unit, lists: 0 }));
}

/** A unit of unclear kind is awaited until a person says otherwise. */
function mustSend({ listForms }: Plan, kind: string | null): boolean {
  return kind === null || listForms.some(({ unitKinds }) => unitKinds.includes(kind));
}
