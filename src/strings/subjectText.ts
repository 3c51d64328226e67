import type { Subject } from "../domain/checks/finding";
import { knownUnits, type KnownUnit } from "../domain/checks/knownUnits";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import { unitKey } from "../domain/intake/unitKey";
import type { Phrase } from "./language";
import { paneText } from "./paneText";
import { quoted } from "./quoted";

/**
 * Whom or what a finding is about, in a person's words. Names of people stay as they were received; a unit has
 * one spelling everywhere, that of sheet `Đơn vị` where it stands there.
 */
export function subjectText(subject: Subject, data: ReviewData): Phrase {
  switch (subject.kind) {
    case "nomination":
      return nominationText(subject.id, data);
    case "list":
      return listText(subject.id, data);
    case "unit":
      return same(unitName(subject.id, data));
    case "sheet":
      return sheetText(subject.id);
  }
}

function same(text: string): Phrase {
  return { vi: text, en: text };
}

/** A sheet of this workbook, or "file/sheet"; a sheet's name holds no "/". */
function sheetText(id: string): Phrase {
  const slash = id.lastIndexOf("/");
  const sheet = id.slice(slash + 1);
  if (slash < 0) return { vi: `Trang ${sheet}`, en: `Sheet ${sheet}` };
  const file = id.slice(0, slash);
  return { vi: `Tệp ${file}, trang ${sheet}`, en: `File ${file}, sheet ${sheet}` };
}

const SPELLINGS = new WeakMap<readonly KnownUnit[], ReadonlyMap<string, string>>();

function unitName(name: string, data: ReviewData): string {
  const units = knownUnits(data);
  const spellings =
    SPELLINGS.get(units) ?? new Map(units.map((unit) => [unitKey(unit.name), unit.name]));
  SPELLINGS.set(units, spellings);
  return spellings.get(unitKey(name)) ?? name;
}

function nominationText(id: string, data: ReviewData): Phrase {
  const nomination = data.register.nominations.find((each) => each.id === id);
  if (!nomination) return same(id);
  const unit = nomination.submittingUnit ? ` (${unitName(nomination.submittingUnit, data)})` : "";
  const { vi, en } = nomination.name ? same(nomination.name) : paneText.noName;
  return { vi: `${vi}${unit}`, en: `${en}${unit}` };
}

function listText(id: string, data: ReviewData): Phrase {
  const { lists, plan } = data;
  const list = lists.find((each) => each.id === id);
  if (!list) return same(id);
  const form = plan.listForms.find((each) => each.id === list.listForm);
  const unit = currentUnit(list, listRows(data));
  const { vi, en } = unit === null ? paneText.noUnit : same(unitName(unit, data));
  const row = String(list.headingRow);
  const title = form ? same(quoted(form.title)) : { vi: `dòng ${row}`, en: `in row ${row}` };
  return {
    vi: `${vi}: danh sách ${title.vi}, trang ${list.sheet}`,
    en: `${en}: list ${title.en}, sheet ${list.sheet}`,
  };
}
