import type { RegisteredNomination } from "../intake/register";
import type { Plan, Prompt } from "../regulation/schema";
import { findDecisions, type DecisionReference } from "../text/parseDecision";
import { promptAnswer } from "../text/unfilledPrompt";
import { formOf } from "./formOf";

/** The decisions that a nomination names where its list form asks for them. */
export interface CitedDecisions {
  readonly nomination: RegisteredNomination;
  readonly prompt: Prompt;
  readonly decisions: readonly DecisionReference[];
}

/** Null where the form asks for none, or the prompt was left unfilled (another check says so). */
export function decisionsOf(plan: Plan, nomination: RegisteredNomination): CitedDecisions | null {
  const prompt = formOf(plan, nomination)?.prompts.find(({ answer }) => answer === "decision");
  if (!prompt || nomination.summary.trim() === "") return null;
  const answered = promptAnswer(nomination.summary, prompt.text);
  const decisions = findDecisions(nomination.summary);
  if (answered.state === "unfilled") return null;
  if (answered.state === "absent" && decisions.length === 0) return null;
  return { nomination, prompt, decisions };
}
