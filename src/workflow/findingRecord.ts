import type { Finding, NotChecked, Subject } from "../domain/checks/finding";
import type { ReviewData } from "../domain/checks/reviewData";
import { unitCode } from "../domain/intake/unitKey";
import type { Severity } from "../domain/regulation/severity";
import { numberCell, textCell } from "../domain/report/sheetContent";
import { OPEN_ERROR } from "../domain/report/openError";
import type { EarlierFinding, FindingField } from "../domain/sheets/findingSheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { checkTitle } from "../strings/checkTitle";
import { citationText, ruleConfidence } from "../strings/citationText";
import { findingText } from "../strings/findingText";
import { notCheckedText } from "../strings/notCheckedText";
import { cellsText, sourcesText } from "../strings/placeText";
import { subjectText } from "../strings/subjectText";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: OPEN_ERROR,
  warning: "Cảnh báo",
  info: "Thông tin",
};

interface FindingLine {
  readonly order: number;
  /** What a person wrote beside it, accepted or not. */
  readonly reason: string;
  /** The run before did not find it. */
  readonly isNew: boolean;
}

/** A finding as a row of `Kết quả kiểm tra`. */
export function findingRecord(
  finding: Finding,
  data: ReviewData,
  { order, reason, isNew }: FindingLine,
): RecordContent<FindingField> {
  const { what, todo } = findingText(finding, data.plan, "vi");
  return {
    order: numberCell(order),
    severity: textCell(
      finding.accepted === null ? SEVERITY_WORDS[finding.severity] : "Đã chấp nhận",
    ),
    since: textCell(isNew ? "mới" : ""),
    where: textCell(subjectText(finding.subject, data).vi),
    what: textCell(what),
    todo: textCell(todo),
    citation: textCell(citationText(finding.citation).vi),
    confidence: textCell(ruleConfidence(finding).vi),
    at: textCell(cellsText(finding.at)),
    source: textCell(sourcesText(finding.source)),
    accepted: textCell(reason),
    check: textCell(checkTitle(finding.check, "vi")),
    subject: textCell(subjectCode(finding.subject)),
    fingerprint: textCell(finding.fingerprint),
  };
}

/** What formulas compare by; a unit has a code, since its name may be spelt in several ways. */
function subjectCode({ kind, id }: Subject): string {
  return kind === "unit" ? unitCode(id) : id;
}

/** A finding of the run before that is no more, as a row at the foot; it has no code, so that nothing counts it. */
export function fixedRecord(
  { where, what }: EarlierFinding,
  order: number,
): RecordContent<FindingField> {
  return {
    order: numberCell(order),
    severity: textCell("Đã hết"),
    since: textCell("đã hết"),
    where: textCell(where),
    what: textCell(what),
  };
}

/** Something that was not checked, as a row below the findings. */
export function notCheckedRecord(
  notChecked: NotChecked,
  order: number,
): RecordContent<FindingField> {
  return {
    order: numberCell(order),
    severity: textCell("Chưa kiểm tra"),
    what: textCell(notCheckedText(notChecked, "vi")),
    citation: textCell(String(notChecked.params["ref"] ?? "")),
    check: textCell(checkTitle(notChecked.check, "vi")),
  };
}
