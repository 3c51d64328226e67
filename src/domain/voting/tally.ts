import { fail, ok } from "../result";
import type { Fault, Result } from "../result";

/**
 * What the counting committee hands over for one candidate; whole numbers. Each member who is present
 * is issued one ballot, and each ballot is in exactly one of the five counts.
 */
export interface VoteTally {
  /** All members of the council, as its establishing decision names them. */
  readonly members: number;
  readonly present: number;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  readonly invalid: number;
  readonly notReturned: number;
}

export type TallyFaultCode =
  "not-an-integer" | "negative" | "no-members" | "present-over-members" | "parts-do-not-add-up";

/** `params`: `part` and `value` of a bad count; else the counts that contradict each other. */
export interface TallyFault extends Fault {
  readonly code: TallyFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImpossibleTally {
  readonly code: "impossible-tally";
  readonly faults: readonly TallyFault[];
}

const tallyParts = [
  "members",
  "present",
  "agree",
  "disagree",
  "blank",
  "invalid",
  "notReturned",
] as const satisfies readonly (keyof VoteTally)[];

/** Ballots issued: all five counts together. */
export function ballotsIssued(tally: VoteTally): number {
  return tally.agree + tally.disagree + tally.blank + tally.invalid + tally.notReturned;
}

/** The tally itself where it can be true, else everything that contradicts. */
export function checkTally(tally: VoteTally): Result<VoteTally, ImpossibleTally> {
  const badCounts = tallyParts.flatMap((part) => countFaults(part, tally[part]));
  // Sums over bad counts would only repeat the same fault in other words.
  const faults = badCounts.length > 0 ? badCounts : sumFaults(tally);
  return faults.length > 0 ? fail({ code: "impossible-tally", faults }) : ok(tally);
}

function countFaults(part: keyof VoteTally, value: number): TallyFault[] {
  if (!Number.isSafeInteger(value)) return [{ code: "not-an-integer", params: { part, value } }];
  return value < 0 ? [{ code: "negative", params: { part, value } }] : [];
}

function sumFaults(tally: VoteTally): TallyFault[] {
  const { members, present, agree, disagree, blank, invalid, notReturned } = tally;
  const faults: TallyFault[] = [];
  if (members === 0) faults.push({ code: "no-members", params: { members } });
  if (present > members) {
    faults.push({ code: "present-over-members", params: { present, members } });
  }
  const sum = ballotsIssued(tally);
  if (sum !== present) {
    const params = { present, sum, agree, disagree, blank, invalid, notReturned };
    faults.push({ code: "parts-do-not-add-up", params });
  }
  return faults;
}
