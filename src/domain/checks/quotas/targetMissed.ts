import { unitKey } from "../../intake/unitKey";
import type { Target } from "../../regulation/quota";
import type { Check } from "../check";
import type { NotChecked, Observation, WorkbookCell } from "../finding";
import type { NumberCell, ReviewData, Unit } from "../reviewData";
import { mildSeverity } from "./mildSeverity";
import { ceilShare, countOf, shareText } from "./shareNumbers";
import { signedOf, type SignedCounts } from "./signedOf";

/** A unit that fell short of a share that it was to reach. It bars nobody. */
export const targetMissed: Check = {
  id: "target-missed",
  concerns: (plan) => plan.targets.length > 0,
  needs: ["units"],
  observe: (data) => {
    const signed = signedOf(data);
    return data.plan.targets.flatMap((target) =>
      unitsOf(data).flatMap((unit) => missed({ data, target, unit, signed })),
    );
  },
  blindSpots: (data) => {
    const signed = signedOf(data);
    return data.plan.targets.flatMap((target) => notStated(data, target, signed));
  },
};

function unitsOf(data: ReviewData): readonly Unit[] {
  return data.units?.records ?? [];
}

interface Case {
  readonly data: ReviewData;
  readonly target: Target;
  readonly unit: Unit;
  readonly signed: SignedCounts;
}

function missed({ data, target, unit, signed }: Case): readonly Observation[] {
  const reached = reachedBy(unit, target, signed);
  if (!reached) return [];
  const { part, whole } = reached;
  const least = ceilShare(target.atLeast, whole);
  if (part >= least) return [];
  return [
    {
      severity: mildSeverity(target.basis),
      basis: target.basis,
      subject: { kind: "unit", id: unit.name },
      at: cellsOf({ data, target, unit, signed }),
      params: {
        target: target.id,
        name: target.name,
        of: target.of,
        unit: unit.name,
        counted: part,
        base: whole,
        share: shareText(target.atLeast),
        least,
      },
    },
  ];
}

interface Reached {
  readonly part: number;
  readonly whole: number;
}

/** Null where a number is not stated, or the two cannot both be true. */
function reachedBy(unit: Unit, target: Target, signed: SignedCounts): Reached | null {
  const [partCell, wholeCell] = numbersOf(unit, target, signed);
  const part = partCell && countOf(partCell);
  const whole = countOf(wholeCell);
  if (part === null || !whole || part > whole) return null;
  return { part, whole };
}

function numbersOf(
  { name, numbers }: Unit,
  { of }: Target,
  signed: SignedCounts,
): readonly [NumberCell | null, NumberCell] {
  switch (of) {
    case "initiativeAuthors":
      return [numbers.initiativeAuthors, numbers.staff];
    case "initiativesApplied":
      return [numbers.initiativesApplied, numbers.initiatives];
    case "pledges":
      return [signed.get(unitKey(name)) ?? null, numbers.staff];
  }
}

function cellsOf({ data, target, unit, signed }: Case): readonly WorkbookCell[] {
  const [part, whole] = numbersOf(unit, target, signed);
  const units = data.units?.sheet ?? "";
  const partSheet = target.of === "pledges" ? (data.pledges?.sheet ?? "") : units;
  const partCell = part ? [{ sheet: partSheet, cell: part.cell }] : [];
  return [...partCell, { sheet: units, cell: whole.cell }];
}

function notStated(data: ReviewData, target: Target, signed: SignedCounts): readonly NotChecked[] {
  const units = unitsOf(data);
  const open = units.filter((unit) => reachedBy(unit, target, signed) === null).length;
  if (open === 0) return [];
  const params = { name: target.name, units: open, of: units.length };
  return [{ check: "target-missed", reason: "target-numbers-not-stated", params }];
}
