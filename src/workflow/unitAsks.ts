import type { Finding, Subject } from "../domain/checks/finding";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import type { RegisteredNomination } from "../domain/intake/register";
import { unitKey } from "../domain/intake/unitKey";
import type { UnitAsk } from "../domain/report/requestPaper";
import { findingText } from "../strings/findingText";
import { otherSenderText, requestText } from "../strings/requestText";
import { wordsForUnit } from "../strings/wordsForUnit";

/**
 * What units have to complete or clear up in what they sent, of the findings that are open: errors and
 * warnings on a unit, its lists and its nominations. What concerns the whole session is no unit's own. Where a
 * finding names a nomination of another unit, nothing of that one is told.
 */
export function unitAsks(findings: readonly Finding[], data: ReviewData): readonly UnitAsk[] {
  const concerned = concernedBy(data);
  const named = nominationsById(data);
  return findings.flatMap((finding): readonly UnitAsk[] => {
    const { severity, accepted, citation, confidence, subject, source } = finding;
    const todo = requestText(finding);
    const party = concerned(subject);
    if (todo === null || party === null || severity === "info" || accepted !== null) return [];
    const { what } = findingText(finding, data.plan, "vi");
    const told = isOfOthers(finding, party.unit, named)
      ? otherSenderText
      : { what: withoutIds(wordsForUnit(what), party.unit, named), todo };
    return [{ ...party, subject, source, ...told, rule: { citation, confidence } }];
  });
}

type Party = Pick<UnitAsk, "unit" | "who">;
type Nominations = ReadonlyMap<string, RegisteredNomination>;

function nominationsById({ register }: ReviewData): Nominations {
  return new Map([...register.nominations, ...register.withdrawn].map((row) => [row.id, row]));
}

/** Which unit a finding is to be sent to, and about whom; null where it is about a sheet. */
function concernedBy(data: ReviewData): (subject: Subject) => Party | null {
  const { lists, plan } = data;
  const nominations = nominationsById(data);
  const byId = new Map(lists.map((each) => [each.id, each]));
  const rows = listRows(data);
  return ({ kind, id }) => {
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
function candidateWords(nomination: RegisteredNomination): string {
  const { name } = nomination;
  return name.trim() !== "" ? name.trim() : `(chưa ghi tên) ${sourceCellWords(nomination)}`;
}

function sourceCellWords({ source: { cell, sheet, file } }: RegisteredNomination): string {
  return `ô ${cell}, trang ${sheet}, tệp ${file}`;
}

/** It names a nomination that another unit has sent: its unit is told nothing of that one. */
function isOfOthers({ params }: Finding, unit: string, named: Nominations): boolean {
  const key = unitKey(unit);
  return Object.values(params)
    .flatMap((value) => named.get(String(value)) ?? [])
    .some((row) => unitKey(row.submittingUnit ?? "") !== key);
}

const IDS = /(?:mã )?\b(DN-[0-9A-Z-]+)/g;

/** A unit knows no ids of ours: its own nominations are named by the cells that it sent. */
function withoutIds(what: string, unit: string, named: Nominations): string {
  const key = unitKey(unit);
  return what.replace(IDS, (words, id: string) => {
    const row = named.get(id);
    return row && unitKey(row.submittingUnit ?? "") === key ? sourceCellWords(row) : words;
  });
}
