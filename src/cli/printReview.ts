import type { Finding } from "../domain/checks/finding";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { OUTCOME_WORDS } from "../domain/report/outcomeWords";
import { meanRounded } from "../domain/scoring/mean";
import { citationText } from "../strings/citationText";
import { faultText } from "../strings/faultText";
import { findingText } from "../strings/findingText";
import { noticeText } from "../strings/noticeText";
import { notCheckedText } from "../strings/notCheckedText";
import { recoveredText } from "../strings/paneText";
import { keptPlanText, regimeText, transitionText, unreadAmendmentText } from "../strings/planText";
import { cellsText, sourcesText } from "../strings/placeText";
import { subjectText } from "../strings/subjectText";
import { concerningTransitions } from "./concerningTransitions";
import type { Review } from "./reviewFiles";

/** The run in lines for a person to read. */
export function printReview(review: Review): readonly string[] {
  return [
    ...headLines(review),
    ...fileLines(review),
    ...findingLines(review),
    ...notCheckedLines(review),
    ...outcomeLines(review.outcomes),
  ];
}

/** The plan, the rules that apply and why, and what was met in the council's workbook. */
function headLines(review: Review): readonly string[] {
  const { plan, chosen, recovered } = review;
  const unread = (plan.regime?.amendments ?? []).filter(({ wasRead }) => !wasRead);
  const isOther = chosen.id !== plan.id || chosen.decisionDate !== plan.decisionDate;
  const { restored, lost } = recovered;
  return [
    `Kế hoạch ${plan.id}: ${plan.title}`,
    ...(isOther ? [keptPlanText(plan).vi] : []),
    regimeText(plan).vi,
    ...unread.map(({ of, by }) => unreadAmendmentText(of, by).vi),
    ...concerningTransitions(review).map((note) => transitionText(note).vi),
    ...(restored.length + lost.length > 0 ? ["", recoveredText(restored, lost).vi] : []),
  ];
}

function fileLines({ files }: Review): readonly string[] {
  return files.flatMap(({ file, refused, notices, lists, isKnown, notReceived }) => {
    const noticed = notices.map((notice) => `    ${noticeText(notice).vi}`);
    if (refused) return ["", `✗ ${file}: ${faultText(refused, "vi")}`, ...noticed];
    const count = lists.reduce((sum, { nominations }) => sum + nominations, 0);
    const known = isKnown ? " (đã nhận trước, không thay đổi)" : "";
    const line = `✓ ${file}: ${String(lists.length)} danh sách, ${String(count)} đề nghị${known}`;
    const left = notReceived.map(
      ({ sheet, fault }) => `    Không nhận trang “${sheet}”: ${faultText(fault, "vi")}`,
    );
    return ["", line, ...left, ...noticed];
  });
}

const MARKS = { error: "LỖI", warning: "CẢNH BÁO", info: "thông tin" } as const;

function findingLines({ checked, plan }: Review): readonly string[] {
  if (!checked) return [];
  const { findings, gathered } = checked;
  const count = (severity: Finding["severity"]) =>
    String(findings.filter((finding) => finding.severity === severity && !finding.accepted).length);
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const head = `Phát hiện: ${count("error")} lỗi, ${count("warning")} cảnh báo, ${String(accepted)} đã chấp nhận.`;
  const lines = findings.flatMap((finding) => {
    const { what, todo } = findingText(finding, plan, "vi");
    const mark = finding.accepted === null ? MARKS[finding.severity] : "đã chấp nhận";
    const place = [cellsText(finding.at), sourcesText(finding.source)].filter(Boolean).join(" ← ");
    return [
      `  [${mark}] ${subjectText(finding.subject, gathered.data).vi}: ${what}`,
      `      ${todo} ${place === "" ? "" : `(${place})`}`.trimEnd(),
      `      ${citationText(finding.citation).vi}`,
    ];
  });
  return ["", head, ...lines];
}

function notCheckedLines({ checked }: Review): readonly string[] {
  if (!checked || checked.notChecked.length === 0) return [];
  const lines = checked.notChecked.map((item) => `  - ${notCheckedText(item, "vi")}`);
  return ["", "Chưa kiểm tra:", ...lines];
}

function outcomeLines(outcomes: readonly CandidateOutcome[]): readonly string[] {
  if (outcomes.length === 0) return [];
  return ["", "Kết quả xét:", ...outcomes.map(outcomeLine)];
}

function outcomeLine({ nomination, score, rank, vote, outcome }: CandidateOutcome): string {
  const points = score?.total ? `điểm ${decimalText(meanRounded(score.total, 2))}` : "chưa chấm";
  const place = rank === null ? "" : `, hạng ${String(rank)}`;
  const counted =
    vote === null || vote.result === "refused"
      ? ""
      : `, đồng ý ${String(vote.agree)}/${String(vote.base)} (cần ${String(vote.needed)})`;
  return `  ${nomination.id} ${nomination.name}: ${points}${place}${counted}: ${OUTCOME_WORDS[outcome]}`;
}

function decimalText({ units, scale }: { readonly units: number; readonly scale: number }): string {
  const digits = String(units).padStart(scale + 1, "0");
  return scale === 0 ? digits : `${digits.slice(0, -scale)},${digits.slice(-scale)}`;
}
