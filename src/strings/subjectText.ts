import type { Subject } from "../domain/checks/finding";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import type { Phrase } from "./language";
import { paneText } from "./paneText";

/** Whom or what a finding is about, in a person's words; names stay as they were received. */
export function subjectText(subject: Subject, data: ReviewData): Phrase {
  switch (subject.kind) {
    case "nomination":
      return nominationText(subject.id, data);
    case "list":
      return listText(subject.id, data);
    case "unit":
      return same(subject.id);
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

function nominationText(id: string, { register }: ReviewData): Phrase {
  const nomination = register.nominations.find((each) => each.id === id);
  if (!nomination) return same(id);
  const unit = nomination.submittingUnit ? ` (${nomination.submittingUnit})` : "";
  const { vi, en } = nomination.name ? same(nomination.name) : paneText.noName;
  return { vi: `${vi}${unit}`, en: `${en}${unit}` };
}

function listText(id: string, data: ReviewData): Phrase {
  const { lists, plan } = data;
  const list = lists.find((each) => each.id === id);
  if (!list) return same(id);
  const form = plan.listForms.find((each) => each.id === list.listForm);
  const unit = currentUnit(list, listRows(data));
  const { vi, en } = unit === null ? paneText.noUnit : same(unit);
  const row = String(list.headingRow);
  const title = form ? same(`“${form.title}”`) : { vi: `dòng ${row}`, en: `in row ${row}` };
  return {
    vi: `${vi}: danh sách ${title.vi}, trang ${list.sheet}`,
    en: `${en}: list ${title.en}, sheet ${list.sheet}`,
  };
}
