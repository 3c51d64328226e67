import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { OUTCOME_WORDS } from "../domain/report/outcomeWords";
import { meanRounded } from "../domain/scoring/mean";
import { decimalText } from "../strings/decimalText";
import { groupText } from "../strings/scoreText";
import type { Review } from "./reviewFiles";

const KINDS = ["collective", "individual", "unknown"] as const;

/**
 * What the council decided, by kind of candidate: each kind is ranked by itself. Those whom nobody has marked or
 * voted on are one line.
 */
export function printOutcomes({
  outcomes,
  plan: { rubric },
}: Pick<Review, "outcomes" | "plan">): readonly string[] {
  if (outcomes.length === 0) return [];
  const begun = outcomes.filter((outcome) => !isUntouched(outcome));
  const rest = outcomes.length - begun.length;
  const waiting = rubric ? "chưa chấm, chưa biểu quyết" : "chưa biểu quyết";
  const groups = KINDS.flatMap((kind) => {
    const group = begun.filter(({ nomination }) => nomination.kind === kind);
    const lines = group.map((outcome) => outcomeLine(outcome, rubric !== null));
    return group.length === 0 ? [] : [`  ${groupText(kind).vi}:`, ...lines];
  });
  const last = rest === 0 ? [] : [`  ${String(rest)} đề nghị ${waiting}.`];
  return ["", "Kết quả xét:", ...groups, ...last];
}

function isUntouched({ score, outcome }: CandidateOutcome): boolean {
  return !score?.total && outcome === "not-voted";
}

function outcomeLine(candidate: CandidateOutcome, isScored: boolean): string {
  const { nomination, outcome } = candidate;
  const parts = [...(isScored ? [pointsPart(candidate)] : []), ...votePart(candidate)];
  const told = parts.length === 0 ? "" : `${parts.join(", ")}: `;
  return `    ${nomination.id} ${nomination.name}: ${told}${OUTCOME_WORDS[outcome]}`;
}

function pointsPart({ score, rank, provisional }: CandidateOutcome): string {
  if (!score?.total) return "chưa chấm";
  const points = `điểm ${decimalText(meanRounded(score.total, 2), "vi")}`;
  if (rank === null) return points;
  return `${points}, hạng ${String(rank)}${provisional ? " (tạm thời)" : ""}`;
}

function votePart({ vote }: CandidateOutcome): readonly string[] {
  if (vote === null || vote.result === "refused") return [];
  const { agree, base, needed } = vote;
  return [`đồng ý ${String(agree)}/${String(base)} (cần ${String(needed)})`];
}
