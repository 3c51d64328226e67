import type { Subject } from "../domain/checks/finding";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";

/** Whom or what a finding is about, in a person's words. */
export function subjectText(subject: Subject, data: ReviewData): string {
  switch (subject.kind) {
    case "nomination":
      return nominationText(subject.id, data);
    case "list":
      return listText(subject.id, data);
    case "unit":
      return subject.id;
    case "sheet":
      return `Tệp ${subject.id}`;
  }
}

function nominationText(id: string, { register }: ReviewData): string {
  const nomination = register.nominations.find((each) => each.id === id);
  if (!nomination) return id;
  const unit = nomination.submittingUnit ? ` (${nomination.submittingUnit})` : "";
  return `${nomination.name || "(chưa có tên)"}${unit}`;
}

function listText(id: string, data: ReviewData): string {
  const { lists, plan } = data;
  const list = lists.find((each) => each.id === id);
  if (!list) return id;
  const form = plan.listForms.find((each) => each.id === list.listForm);
  const unit = currentUnit(list, listRows(data)) ?? "(chưa rõ đơn vị)";
  const title = form ? `“${form.title}”` : `dòng ${String(list.headingRow)}`;
  return `${unit}: danh sách ${title}, trang ${list.sheet}`;
}
