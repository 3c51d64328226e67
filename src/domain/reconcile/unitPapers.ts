import { candidateKeysOf } from "../checks/evidence";
import { knownUnits } from "../checks/knownUnits";
import type { PaperLine, ReviewData } from "../checks/reviewData";
import type { RegisteredNomination } from "../intake/register";
import { unitKey } from "../intake/unitKey";

/** A unit with its papers and what the register has of it. */
export interface UnitPapers {
  /** As it stands on `Đơn vị` or in the register. */
  readonly unit: string;
  /** Lines of `Đối chiếu` whose kind is known, in the order of the sheet. */
  readonly papers: readonly KnownPaper[];
  /** Rows that are not withdrawn. */
  readonly nominations: readonly RegisteredNomination[];
  /** Of the unit a list has come: otherwise the register's number is not known, and not zero. */
  readonly hasList: boolean;
}

export type KnownPaper = PaperLine & { readonly kind: NonNullable<PaperLine["kind"]> };

export interface PapersByUnit {
  readonly units: readonly UnitPapers[];
  /** Lines whose unit or kind is not known. */
  readonly unclear: readonly PaperLine[];
}

const KNOWN = new WeakMap<ReviewData, PapersByUnit>();

/** The papers of every unit of the review that has any or has nominations, sorted once for all checks. */
export function papersByUnit(data: ReviewData): PapersByUnit {
  const known = KNOWN.get(data);
  if (known) return known;
  const made = sortPapers(data);
  KNOWN.set(data, made);
  return made;
}

function sortPapers(data: ReviewData): PapersByUnit {
  const units = new Map<string, UnitPapers & { papers: KnownPaper[] }>();
  for (const { name, lists } of knownUnits(data)) {
    units.set(unitKey(name), { unit: name, papers: [], nominations: [], hasList: lists > 0 });
  }
  for (const [key, nominations] of nominationsByUnit(data)) {
    const unit = units.get(key)?.unit ?? nominations[0]?.submittingUnit ?? "";
    units.set(key, { unit, papers: [], nominations, hasList: true });
  }
  const unclear: PaperLine[] = [];
  for (const line of data.papers?.records ?? []) {
    const unit = units.get(unitKey(line.unit));
    if (unit && isKnown(line)) unit.papers.push(line);
    else unclear.push(line);
  }
  return { units: [...units.values()], unclear };
}

function isKnown(line: PaperLine): line is KnownPaper {
  return line.kind !== null;
}

function nominationsByUnit({ register }: ReviewData) {
  const units = new Map<string, RegisteredNomination[]>();
  for (const nomination of register.nominations) {
    const key = unitKey(nomination.submittingUnit ?? "");
    if (key === "") continue;
    const own = units.get(key);
    if (own) own.push(nomination);
    else units.set(key, [nomination]);
  }
  return units;
}

/** How many different candidates there are among nominations: somebody put forward for two awards is one. */
export function countCandidates(
  data: ReviewData,
  nominations: readonly RegisteredNomination[],
): number {
  const keyOf = candidateKeysOf(data);
  return new Set(nominations.map(({ name, submittingUnit }) => keyOf(name, submittingUnit ?? "")))
    .size;
}
