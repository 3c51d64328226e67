import { memoryLines } from "../domain/intake/memoryLines";
import type { TransitionNote } from "../domain/regulation/transitionNotes";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { voteFormula } from "../domain/voting/decideVote";
import { findingText } from "../strings/findingText";
import { notCheckedText } from "../strings/notCheckedText";
import { reportFile } from "./reportFile";
import { reportSchema, type Report } from "./report";
import { concerningTransitions } from "./concerningTransitions";
import { sinceRunBefore } from "./sinceRunBefore";
import type { Review } from "./reviewFiles";

/** The run as plain data, checked against its own schema. */
export function makeReport(review: Review): Report {
  const { plan, checked, outcomes, files, recovered, isPackAltered } = review;
  return reportSchema.parse({
    plan: plan.id,
    regime: plan.regime && { id: plan.regime.id, name: plan.regime.name },
    decisionDate: plan.decisionDate,
    packAltered: isPackAltered,
    transitions: concerningTransitions(review).map(reportTransition),
    ...reportParameters(review),
    recovery: recovered,
    folders: review.folders,
    files: files.map((file) => reportFile(file, review)),
    proposals: review.proposals,
    dossier: review.dossier,
    memory: reportMemory(review),
    returns: reportReturns(review),
    findings: (checked?.findings ?? []).map((finding) => ({
      ...finding,
      message: findingText(finding, plan, "vi").what,
    })),
    since: reportSince(review),
    notChecked: (checked?.notChecked ?? []).map((item) => ({
      ...item,
      message: notCheckedText(item, "vi"),
    })),
    outcomes: outcomes.map(reportOutcome),
  });
}

function reportSince({ checked }: Review) {
  const since = checked && sinceRunBefore(checked);
  return since && { fresh: [...since.fresh], fixed: since.fixed };
}

/** What the workbook holds by now stands on `Cách đọc`; here is what became of the given decisions. */
function reportMemory({ memory }: Review) {
  if (!memory) return null;
  const { added, conflicts, unknownAwards } = memory;
  return { added: memoryLines(added), conflicts, unknownAwards };
}

function reportReturns({ returns }: Review) {
  return (
    returns && {
      ...returns,
      returns: returns.returns.map(({ file, sha256, unit, name, remarks }) => ({
        file,
        sha256,
        unit,
        name,
        remarks,
      })),
    }
  );
}

function reportTransition({ transition, lists, undated }: TransitionNote) {
  const { id, text, decidedFrom, receivedBefore, basis } = transition;
  const { citation, confidence } = basis;
  return { id, text, decidedFrom, receivedBefore, citation, confidence, lists, undated };
}

function reportParameters({ parameters }: Review) {
  const { changedParameters, parameterFaults } = parameters;
  return {
    parameters: changedParameters.map(({ key, text, was }) => ({
      key,
      value: text,
      packValue: was,
    })),
    refused: parameterFaults.map(({ key, text, fault, expected, at }) => ({
      key,
      value: text,
      reason: fault,
      expected,
      at,
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
