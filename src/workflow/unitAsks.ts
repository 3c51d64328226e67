import type { Finding } from "../domain/checks/finding";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import type { RegisteredNomination } from "../domain/intake/register";
import type { UnitAsk } from "../domain/report/requestPaper";
import { findingText } from "../strings/findingText";
import { requestText } from "../strings/requestText";

/**
 * What units have to complete or clear up in what they sent, of the findings that are open: errors and
 * warnings on a unit, its lists and its nominations. What concerns the whole session is no unit's own.
 */
export function unitAsks(findings: readonly Finding[], data: ReviewData): readonly UnitAsk[] {
  const concerned = concernedBy(data);
  return findings.flatMap((finding): readonly UnitAsk[] => {
    const { severity, accepted, citation, confidence } = finding;
    const todo = requestText(finding);
    const party = concerned(finding);
    if (todo === null || party === null || severity === "info" || accepted !== null) return [];
    const { what } = findingText(finding, data.plan, "vi");
    return [{ ...party, what, todo, rule: { citation, confidence } }];
  });
}

type Party = Pick<UnitAsk, "unit" | "who">;

/** Which unit a finding is to be sent to, and about whom; null where it is about a sheet. */
function concernedBy(data: ReviewData): (finding: Finding) => Party | null {
  const { register, lists, plan } = data;
  const nominations = new Map(register.nominations.map((each) => [each.id, each]));
  const byId = new Map(lists.map((each) => [each.id, each]));
  const rows = listRows(data);
  return ({ subject: { kind, id } }) => {
    switch (kind) {
      case "nomination": {
        const nomination = nominations.get(id);
        const unit = nomination?.submittingUnit ?? "";
        return { unit, who: nomination ? candidateWords(nomination) : id };
      }
      case "list": {
        const list = byId.get(id);
        if (!list) return { unit: "", who: id };
        const title = plan.listForms.find((form) => form.id === list.listForm)?.title;
        const who = title ?? `Danh sách ở trang ${list.sheet}`;
        return { unit: currentUnit(list, rows) ?? "", who };
      }
      case "unit":
        return { unit: id, who: "" };
      case "sheet":
        return null;
    }
  };
}

/** By name; where there is none, by the cell that the unit itself sent. */
function candidateWords({ name, source }: RegisteredNomination): string {
  if (name.trim() !== "") return name.trim();
  return `(chưa ghi tên) ô ${source.cell}, trang ${source.sheet}, tệp ${source.file}`;
}
