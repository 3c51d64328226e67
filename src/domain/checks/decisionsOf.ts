import type { RegisteredNomination } from "../intake/register";
import type { Plan, Prompt } from "../regulation/schema";
import { findDecisions, type DecisionReference } from "../text/parseDecision";
import { promptAnswer } from "../text/unfilledPrompt";
import { formOf } from "./formOf";

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

/** Null where the form asks for none, or the prompt was left unfilled (another check says so). */
export function decisionsOf(plan: Plan, nomination: RegisteredNomination): CitedDecisions | null {
  const prompt = formOf(plan, nomination)?.prompts.find(({ answer }) => answer === "decision");
  if (!prompt || nomination.summary.trim() === "") return null;
  const answered = promptAnswer(nomination.summary, prompt.text);
  if (answered.state === "unfilled") return null;
  if (answered.state === "filled") {
    const decisions = findDecisions(`${prompt.text}: ${answered.answer}`);
    return { nomination, prompt, decisions, isCertain: true };
  }
  const decisions = findDecisions(nomination.summary);
  return decisions.length === 0 ? null : { nomination, prompt, decisions, isCertain: false };
}
