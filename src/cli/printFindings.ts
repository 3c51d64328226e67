import type { Finding } from "../domain/checks/finding";
import { citationText } from "../strings/citationText";
import { findingText } from "../strings/findingText";
import { cellsText, sourcesText } from "../strings/placeText";
import { subjectText } from "../strings/subjectText";
import type { CheckOutcome } from "../workflow/check";
import { sinceRunBefore } from "./sinceRunBefore";
import type { Review } from "./reviewFiles";

const MARKS = { error: "LỖI", warning: "CẢNH BÁO", info: "thông tin" } as const;

/** What was found, each with its place and its rule; what is new and what is gone since the run before. */
export function printFindings({ checked }: Pick<Review, "checked">): readonly string[] {
  if (!checked) return [];
  const since = sinceRunBefore(checked);
  const { findings } = checked;
  const told = findings.flatMap((finding) =>
    findingLines(finding, checked, since?.fresh.has(finding.fingerprint) === true),
  );
  if (!since) return ["", countLine(findings), ...told];
  const { fresh, fixed } = since;
  return [
    "",
    countLine(findings),
    `So với lần kiểm tra trước: ${String(fresh.size)} mới, ${String(fixed.length)} đã hết.`,
    ...told,
    ...fixed.map(({ where, what }) => `  [đã hết] ${where}: ${what}`),
  ];
}

function countLine(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) =>
    String(findings.filter((finding) => finding.severity === severity && !finding.accepted).length);
  const accepted = String(findings.filter((finding) => finding.accepted !== null).length);
  return `Phát hiện: ${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("info")} thông tin, ${accepted} đã chấp nhận.`;
}

function findingLines(
  finding: Finding,
  { gathered }: CheckOutcome,
  isNew: boolean,
): readonly string[] {
  const { severity, subject, at, source, accepted, citation } = finding;
  const { what, todo } = findingText(finding, gathered.data.plan, "vi");
  const mark = `${accepted === null ? MARKS[severity] : "đã chấp nhận"}${isNew ? ", mới" : ""}`;
  const place = [cellsText(at), sourcesText(source)].filter(Boolean).join(" ← ");
  return [
    `  [${mark}] ${subjectText(subject, gathered.data).vi}: ${what.replaceAll("\n", "\n      ")}`,
    `      ${todo} ${place === "" ? "" : `(${place})`}`.trimEnd(),
    `      ${citationText(citation).vi}`,
    ...(accepted === null ? [] : [`      Lý do chấp nhận: ${accepted}`]),
  ];
}
