import type { Phrase } from "./language";

/** What the rule reference says of a check; the examples are among its tests. */
export interface CheckReference {
  readonly looksAt: Phrase;
  readonly passes: Phrase;
  readonly fails: Phrase;
}
