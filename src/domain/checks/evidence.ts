import type { RegisteredNomination } from "../intake/register";
import { unitKey } from "../intake/unitKey";
import { foldTone } from "../text/foldTone";
import { readCandidate } from "../text/readCandidate";
import type {
  CandidateFacts,
  HistoryEntry,
  Initiative,
  Opinion,
  ReviewData,
  Unit,
} from "./reviewData";

/** What the supporting sheets say of each candidate, looked up instead of searched. */
export interface Evidence {
  /** The line of `Thông tin xét`; null where there is none, or several that nobody can choose among. */
  readonly factsOf: (nomination: RegisteredNomination) => CandidateFacts | null;
  /** Lines of `Lịch sử`, in the order of the sheet. */
  readonly historyOf: (nomination: RegisteredNomination) => readonly HistoryEntry[];
  readonly initiativesOf: (nomination: RegisteredNomination) => readonly Initiative[];
  readonly opinionsOf: (nomination: RegisteredNomination) => readonly Opinion[];
  /** The submitting unit's line of `Đơn vị`; null where it does not stand there. */
  readonly unitOf: (nomination: RegisteredNomination) => Unit | null;
  /** Every nomination of the same candidate, this one among them, in the order of the register. */
  readonly sameCandidate: (nomination: RegisteredNomination) => readonly RegisteredNomination[];
}

const KNOWN = new WeakMap<ReviewData, Evidence>();

/** The look-ups of a review, made once. */
export function evidenceOf(data: ReviewData): Evidence {
  const known = KNOWN.get(data);
  if (known) return known;
  const made = makeEvidence(data);
  KNOWN.set(data, made);
  return made;
}

/**
 * How a candidate is told from others across sheets: name without honorific, and unit. Accents count, since
 * they tell people apart; where a tone mark is placed does not.
 */
export function candidateKey(name: string, unit: string): string {
  return JSON.stringify([foldTone(readCandidate(name).name), unitKey(unit)]);
}

const KEYS = new WeakMap<ReviewData, typeof candidateKey>();

/** `candidateKey` for a review, each name read once however many lines bear it. */
export function candidateKeysOf(data: ReviewData): typeof candidateKey {
  const known = KEYS.get(data);
  if (known) return known;
  const byUnit = new Map<string, Map<string, string>>();
  const keyOf = (name: string, unit: string) => {
    const names = byUnit.get(unit) ?? new Map<string, string>();
    byUnit.set(unit, names);
    const key = names.get(name) ?? candidateKey(name, unit);
    names.set(name, key);
    return key;
  };
  KEYS.set(data, keyOf);
  return keyOf;
}

function makeEvidence(data: ReviewData): Evidence {
  const { nominations } = data.register;
  const candidateKeyOf = candidateKeysOf(data);
  const keys = new Map(
    nominations.map((each) => [each, candidateKeyOf(each.name, each.submittingUnit ?? "")]),
  );
  const keyOf = (nomination: RegisteredNomination) =>
    keys.get(nomination) ?? candidateKeyOf(nomination.name, nomination.submittingUnit ?? "");
  const facts = grouped(data.facts?.records ?? [], ({ nomination }) => nomination);
  const units = new Map(data.units?.records.map((each) => [unitKey(each.name), each]));
  const opinions = grouped(data.opinions?.records ?? [], ({ nomination }) => nomination);
  const same = grouped(nominations, keyOf);
  const keysOf = { ofLine: candidateKeyOf, ofNomination: keyOf };
  const history = linesOfCandidates(data.history?.records ?? [], keysOf);
  const initiatives = linesOfCandidates(data.initiatives?.records ?? [], keysOf);
  const unitNamed = remembering((name: string) => units.get(unitKey(name)) ?? null);
  return {
    factsOf: ({ id }) => onlyOne(facts.get(id) ?? []),
    historyOf: history,
    initiativesOf: initiatives,
    opinionsOf: ({ id }) => opinions.get(id) ?? [],
    unitOf: ({ submittingUnit }) => unitNamed(submittingUnit ?? ""),
    sameCandidate: (nomination) => same.get(keyOf(nomination)) ?? [nomination],
  };
}

function onlyOne<T>(lines: readonly T[]): T | null {
  const [first, ...others] = lines;
  return first === undefined || others.length > 0 ? null : first;
}

interface CandidateLine {
  readonly nomination: string;
  readonly name: string;
  readonly unit: string;
  readonly row: number;
}

/** A line that names a nomination is that candidate's; one that names none goes by name and unit. */
function linesOfCandidates<L extends CandidateLine>(
  lines: readonly L[],
  keysOf: {
    readonly ofLine: typeof candidateKey;
    readonly ofNomination: (nomination: RegisteredNomination) => string;
  },
): (nomination: RegisteredNomination) => readonly L[] {
  const byId = grouped(
    lines.filter(({ nomination }) => nomination !== ""),
    ({ nomination }) => nomination,
  );
  const byKey = grouped(
    lines.filter(({ nomination }) => nomination === ""),
    ({ name, unit }) => keysOf.ofLine(name, unit),
  );
  const find = (nomination: RegisteredNomination): readonly L[] => {
    const own = byId.get(nomination.id) ?? [];
    const named = byKey.get(keysOf.ofNomination(nomination)) ?? [];
    if (named.length === 0) return own;
    if (own.length === 0) return named;
    return [...own, ...named].sort((a, b) => a.row - b.row);
  };
  return remembering(find);
}

/** A look-up that is made once for each thing looked up. */
function remembering<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = find(key);
    known.set(key, made);
    return made;
  };
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
