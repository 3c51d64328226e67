import type { RegisteredNomination } from "../intake/register";
import type { ListForm, Prompt } from "../regulation/schema";
import { findDecisions, type DecisionReference } from "../text/parseDecision";
import { promptAnswers, type PromptAnswer } from "../text/unfilledPrompt";
import { formOf } from "./formOf";
import type { ReviewData } from "./reviewData";

/** What a nomination's summary says where its list form prints words to be completed. */
export interface SummaryReading {
  readonly nomination: RegisteredNomination;
  /** Prompts with nothing behind them, or left out together with what they ask for, in the form's order. */
  readonly unanswered: readonly UnansweredPrompt[];
  /** Null where the form asks for no decision, or its words were left unfilled. */
  readonly cited: CitedDecisions | null;
}

export interface UnansweredPrompt {
  readonly prompt: Prompt;
  readonly state: "absent" | "unfilled";
}

/**
 * The decisions that a nomination names where its list form asks for them: those behind the printed words,
 * or, where a sender left these out, any in the summary (`isCertain` is false then).
 */
export interface CitedDecisions {
  readonly nomination: RegisteredNomination;
  readonly prompt: Prompt;
  readonly decisions: readonly DecisionReference[];
  readonly isCertain: boolean;
}

const KNOWN = new WeakMap<ReviewData, readonly SummaryReading[]>();

/** Every summary that its list form has prompts for, read once for all checks, in the order of the register. */
export function summaryReadings(data: ReviewData): readonly SummaryReading[] {
  const known = KNOWN.get(data);
  if (known) return known;
  const readings = data.register.nominations.flatMap((nomination) => {
    const form = formOf(data.plan, nomination);
    const isWritten = form !== null && nomination.summary.trim() !== "";
    return isWritten && form.prompts.length > 0 ? [readSummary(form, nomination)] : [];
  });
  KNOWN.set(data, readings);
  return readings;
}

function readSummary({ prompts }: ListForm, nomination: RegisteredNomination): SummaryReading {
  const { summary } = nomination;
  const answers = promptAnswers(
    summary,
    prompts.map(({ text }) => text),
  );
  const asked = prompts.map((prompt, at) => ({ prompt, answer: answers[at] ?? NO_ANSWER }));
  const isMissed = asked.some(
    ({ prompt, answer }) => prompt.answer === "decision" && answer.state === "absent",
  );
  const decisions = isMissed ? findDecisions(summary) : [];
  return {
    nomination,
    unanswered: unansweredOf(asked, decisions),
    cited: citedDecisions(nomination, asked, decisions),
  };
}

const NO_ANSWER: PromptAnswer = { state: "absent" };

interface Asked {
  readonly prompt: Prompt;
  readonly answer: PromptAnswer;
}

const ALL_ANSWERED: readonly UnansweredPrompt[] = [];

/** A sender may leave the printed words out, as long as the decision that they ask for is there. */
function unansweredOf(
  asked: readonly Asked[],
  decisions: readonly DecisionReference[],
): readonly UnansweredPrompt[] {
  if (asked.every(({ answer }) => answer.state === "filled")) return ALL_ANSWERED;
  return asked.flatMap(({ prompt, answer: { state } }) => {
    if (state === "filled") return [];
    const lacksDecision = prompt.answer === "decision" && decisions.length === 0;
    return state === "unfilled" || lacksDecision ? [{ prompt, state }] : [];
  });
}

/** `elsewhere`: the decisions of the whole summary, where the prompt is absent. */
function citedDecisions(
  nomination: RegisteredNomination,
  asked: readonly Asked[],
  elsewhere: readonly DecisionReference[],
): CitedDecisions | null {
  const first = asked.find(({ prompt }) => prompt.answer === "decision");
  if (!first || first.answer.state === "unfilled") return null;
  const { prompt, answer } = first;
  if (answer.state === "filled") {
    const decisions = findDecisions(`${prompt.text}: ${answer.answer}`);
    return { nomination, prompt, decisions, isCertain: true };
  }
  if (elsewhere.length === 0) return null;
  return { nomination, prompt, decisions: elsewhere, isCertain: false };
}
