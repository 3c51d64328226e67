import type { FindingParams } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import type { Phrase } from "./language";

/** What a finding says: what is wrong, and what the person should do. */
export interface Wording {
  readonly what: Phrase;
  readonly todo: Phrase;
}

/** Makes a finding's sentences of its parameters. */
export type Write = (params: FindingParams, plan: Plan) => Wording;
