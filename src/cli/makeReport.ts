import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { voteFormula } from "../domain/voting/decideVote";
import { faultText } from "../strings/faultText";
import { findingText } from "../strings/findingText";
import { notCheckedText } from "../strings/notCheckedText";
import type { LoadedFile } from "./loadFiles";
import { reportSchema, type Report } from "./report";
import type { Review } from "./reviewFiles";

/** The run as plain data, checked against its own schema. */
export function makeReport(review: Review): Report {
  const { plan, checked, outcomes, files } = review;
  return reportSchema.parse({
    plan: plan.id,
    files: files.map((file) => reportFile(file, review)),
    findings: (checked?.findings ?? []).map((finding) => ({
      ...finding,
      message: findingText(finding, plan, "vi").what,
    })),
    notChecked: (checked?.notChecked ?? []).map((item) => ({
      ...item,
      message: notCheckedText(item, "vi"),
    })),
    outcomes: outcomes.map(reportOutcome),
  });
}

function reportFile(file: LoadedFile, { receipts }: Review) {
  const receipt = receipts.find(({ sha256 }) => sha256 === file.sha256);
  const refused = file.refused ?? receipt?.refused ?? null;
  return {
    file: file.file,
    sha256: file.sha256,
    refused: refused && { code: refused.code, message: faultText(refused, "vi") },
    notices: file.notices.map(({ kind, sheet = "", count }) => ({ kind, sheet, count })),
    lists: (refused ? [] : (receipt?.lists ?? [])).map((list) => ({
      sheet: list.sheet,
      listForm: list.listForm,
      unit: list.submittingUnit,
      headingRow: list.headingRow,
      firstRow: list.firstRow,
      lastRow: list.lastRow,
      nominations: list.nominations,
      columns: list.columns,
    })),
  };
}

function reportOutcome(outcome: CandidateOutcome) {
  const { nomination, score, rank, provisional, openErrors } = outcome;
  return {
    nomination: nomination.id,
    name: nomination.name,
    kind: nomination.kind,
    award: nomination.award,
    unit: nomination.submittingUnit,
    score: score?.total ?? null,
    rank,
    provisional,
    vote: reportVote(outcome),
    openErrors,
    outcome: outcome.outcome,
  };
}

function reportVote({ vote }: CandidateOutcome) {
  if (vote === null || vote.result === "refused") return null;
  const { agree, base, threshold, needed } = voteFormula(vote);
  const { present, members } = vote.quorum;
  const { result, baseKind } = vote;
  return { result, agree, base, baseKind, threshold, needed, present, members };
}
