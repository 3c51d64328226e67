import { knownUnits } from "../domain/checks/knownUnits";
import { dossierKey } from "../domain/checks/owedItems";
import { unitKey } from "../domain/intake/unitKey";
import type { DossierItem } from "../domain/regulation/schema";
import { fail, ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { DOSSIER_SHEET, type DossierField } from "../domain/sheets/dossierSheet";
import type { ReadRecord } from "../domain/sheets/recordSheet";
import { foldText } from "../domain/text/foldText";
import type { GatheredReview } from "./gatherReview";
import { recordFinder } from "./recordFinder";

/** Whose paper a line of `Hồ sơ` is about. */
export interface DossierOwner {
  readonly item: DossierItem;
  readonly unit: string;
  /** Empty for an item of a unit. */
  readonly nomination: string;
  /** The candidate's name; empty for an item of a unit. */
  readonly name: string;
}

/** The owner of a paper, by ids. Faults: `unknown-item`, `unknown-candidate`, `unknown-unit`. */
export function dossierOwner(
  { data }: GatheredReview,
  {
    item: id,
    unit,
    nomination,
  }: { readonly item: string; readonly unit: string; readonly nomination: string },
): Result<DossierOwner> {
  const item = data.plan.dossierItems.find((one) => one.id === id);
  if (!item) return fail({ code: "unknown-item", params: { item: id } });
  if (item.per === "meeting") return ok({ item, unit, nomination: "", name: "" });
  if (item.per !== "nomination") {
    const known = knownUnits(data).find(({ name }) => unitKey(name) === unitKey(unit));
    if (!known) return fail({ code: "unknown-unit", params: { unit } });
    return ok({ item, unit: known.name, nomination: "", name: "" });
  }
  const candidate = data.register.nominations.find((one) => one.id === nomination);
  if (!candidate) return fail({ code: "unknown-candidate", params: { nomination } });
  return ok({ item, unit: candidate.submittingUnit ?? "", nomination, name: candidate.name });
}

/** Finds the lines of `Hồ sơ`; null for a paper that has none. Fault `listed-twice`. */
export function dossierLineFinder(
  standing: StandingTable | null,
  items: readonly DossierItem[],
): (owner: DossierOwner) => Result<ReadRecord<DossierField> | null> {
  const ids = new Map(items.map(({ id, name }) => [foldText(name), id]));
  const find = recordFinder(DOSSIER_SHEET, standing, ({ text }) => {
    const id = ids.get(foldText(text("item")));
    if (id === undefined) return null;
    return dossierKey(id, { unit: text("unit"), nomination: text("nomination") });
  });
  return (owner) => find(dossierKey(owner.item.id, owner));
}

/** "Bà Trần Thị Mai (Trường …)", or the unit. */
export function ownerText({ unit, name }: DossierOwner): string {
  return name === "" ? unit : `${name} (${unit})`;
}
