import type { Finding, NotChecked } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import type { Severity } from "../domain/regulation/severity";
import { numberCell, textCell } from "../domain/report/sheetContent";
import { OPEN_ERROR } from "../domain/report/openError";
import type { FindingField } from "../domain/sheets/findingSheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { citationText, confidenceText } from "../strings/citationText";
import { findingText } from "../strings/findingText";
import { notCheckedText } from "../strings/notCheckedText";
import { cellsText, sourcesText } from "../strings/placeText";
import { subjectText } from "../strings/subjectText";
import type { Register } from "../domain/intake/register";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: OPEN_ERROR,
  warning: "Cảnh báo",
  info: "Thông tin",
};

/** A finding as a row of `Kết quả kiểm tra`. */
export function findingRecord(
  finding: Finding,
  {
    plan,
    register,
    order,
  }: { readonly plan: Plan; readonly register: Register; readonly order: number },
): RecordContent<FindingField> {
  const { what, todo } = findingText(finding, plan, "vi");
  return {
    order: numberCell(order),
    severity: textCell(
      finding.accepted === null ? SEVERITY_WORDS[finding.severity] : "Đã chấp nhận",
    ),
    where: textCell(subjectText(finding.subject, register)),
    what: textCell(what),
    todo: textCell(todo),
    citation: textCell(citationText(finding.citation)),
    confidence: textCell(confidenceText(finding.confidence)),
    at: textCell(cellsText(finding.at)),
    source: textCell(sourcesText(finding.source)),
    accepted: textCell(finding.accepted ?? ""),
    check: textCell(finding.check),
    subject: textCell(finding.subject.id),
    fingerprint: textCell(finding.fingerprint),
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
    check: textCell(notChecked.check),
  };
}
