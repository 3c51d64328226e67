import type { Subject } from "../domain/checks/finding";
import type { Register } from "../domain/intake/register";

/** Whom or what a finding is about, in a person's words. */
export function subjectText(subject: Subject, register: Register): string {
  switch (subject.kind) {
    case "nomination": {
      const nomination = register.nominations.find(({ id }) => id === subject.id);
      const unit = nomination?.submittingUnit ? ` (${nomination.submittingUnit})` : "";
      return nomination ? `${nomination.name || "(chưa có tên)"}${unit}` : subject.id;
    }
    case "list":
      return `Danh sách ${subject.id.split("/").slice(1).join(", dòng ")}`;
    case "unit":
      return subject.id;
    case "sheet":
      return `Tệp ${subject.id}`;
  }
}
