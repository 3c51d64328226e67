import type { Plan } from "../domain/regulation/schema";
import type { Fault } from "../domain/result";
import type { Phrase } from "./language";

type Params = NonNullable<Fault["params"]>;

/** What sentences need of the plan: the names of its criteria. */
export type RubricOf = Pick<Plan, "rubric">;

/** The sentences of fault codes; a code stands in one of these only. */
export type FaultSentences = Readonly<Record<string, (params: Params, plan: RubricOf) => Phrase>>;

/** A parameter in a sentence; empty where the fault does not bring it. */
export function text(value: string | number | undefined): string {
  return String(value ?? "");
}
