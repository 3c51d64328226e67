import { parseDecimal } from "../../domain/text/parseDecimal";
import { checkTally, type VoteTally } from "../../domain/voting/tally";
import type { Fault } from "../../domain/result";

export const TALLY_FIELDS = [
  "members",
  "present",
  "agree",
  "disagree",
  "blank",
  "invalid",
  "notReturned",
] as const satisfies readonly (keyof VoteTally)[];

export const BALLOT_FIELDS = ["agree", "disagree", "blank", "invalid", "notReturned"] as const;

export type TypedTally = Readonly<Record<keyof VoteTally, string>>;

/** What was typed as counts. */
export interface ReadTally {
  /** Null while a field is blank or no whole number: a blank is never 0. */
  readonly tally: VoteTally | null;
  readonly bad: ReadonlySet<keyof VoteTally>;
  /** Why the counts cannot be true; empty while they are not complete. */
  readonly faults: readonly Fault[];
  /** Whether issued is the sum of its five parts; null while not complete. */
  readonly addsUp: boolean | null;
}

export function readTypedTally(typed: TypedTally): ReadTally {
  const numbers = new Map(TALLY_FIELDS.map((field) => [field, wholeNumber(typed[field])]));
  const bad = new Set(
    TALLY_FIELDS.filter((field) => typed[field].trim() !== "" && numbers.get(field) === null),
  );
  const count = (field: keyof VoteTally) => numbers.get(field) ?? null;
  const counts = TALLY_FIELDS.map(count);
  if (counts.includes(null)) return { tally: null, bad, faults: [], addsUp: null };
  const tally: VoteTally = {
    members: count("members") ?? 0,
    present: count("present") ?? 0,
    agree: count("agree") ?? 0,
    disagree: count("disagree") ?? 0,
    blank: count("blank") ?? 0,
    invalid: count("invalid") ?? 0,
    notReturned: count("notReturned") ?? 0,
  };
  const checked = checkTally(tally);
  const faults = checked.ok ? [] : checked.fault.faults;
  const addsUp = !faults.some(({ code }) => code === "parts-do-not-add-up");
  return { tally, bad, faults, addsUp };
}

function wholeNumber(text: string): number | null {
  const read = parseDecimal(text);
  return read.ok && read.value.scale === 0 && read.value.units >= 0 ? read.value.units : null;
}
