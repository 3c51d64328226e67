import { foldText } from "../text/foldText";
import {
  sideOfPapers,
  sideOfRegister,
  sourceOf,
  type Measure,
  type PaperSide,
} from "../reconcile/paperSide";
import {
  countCandidates,
  papersByUnit,
  type KnownPaper,
  type UnitPapers,
} from "../reconcile/unitPapers";
import { candidateKind } from "./candidateKind";
import type { Check } from "./check";
import { paperBlindSpots } from "./paperBlindSpots";
import { DATA_FAULT, type FindingParams, type Observation, type WorkbookCell } from "./finding";
import type { ReviewData } from "./reviewData";

/**
 * The numbers that a unit's papers state, held against each other and against the register. A warning, since
 * nobody but the unit can say which of them is right. What a paper does not say is not compared.
 */
export const countsDiffer: Check = {
  id: "counts-differ",
  needs: ["papers"],
  observe: (data) =>
    papersByUnit(data).units.flatMap((unit) =>
      unit.papers.length === 0 ? [] : unitFaults(data, unit),
    ),
  blindSpots: (data) => paperBlindSpots(data, "counts"),
};

function unitFaults(data: ReviewData, unit: UnitPapers): readonly Observation[] {
  const sheet = data.papers?.sheet ?? "";
  const register = sideOfRegister(data, unit);
  const sides = [...sidesOf(unit, sheet), ...(register ? [register] : [])];
  const pairs = sides.flatMap((left, at) =>
    sides.slice(at + 1).flatMap((right) => differences(left, right)),
  );
  return [
    ...[...pairs, ...sameReference(unit, sheet)].map(({ params, at }) => observe(unit, params, at)),
    ...unit.papers.flatMap((paper) => [
      ...sumFault(unit, paper, sheet),
      ...attendanceFault(data, unit, { paper, sheet }),
    ]),
  ];
}

function observe(
  { unit }: UnitPapers,
  params: FindingParams,
  at: readonly WorkbookCell[],
): Observation {
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "unit", id: unit },
    at,
    params: { unit, ...params },
  };
}

/** By kind, in the order in which the kinds first stand on the sheet. A decision may well grant fewer. */
function sidesOf({ papers }: UnitPapers, sheet: string): readonly PaperSide[] {
  const kinds = [...new Set(papers.map(({ kind }) => kind))].filter(
    (kind) => kind !== "other" && kind !== "decision",
  );
  return kinds.map((kind) =>
    sideOfPapers(
      kind,
      papers.filter((paper) => paper.kind === kind),
      sheet,
    ),
  );
}

interface Difference {
  readonly params: FindingParams;
  readonly at: readonly WorkbookCell[];
}

/** Totals are compared only where the kinds cannot be: otherwise they would tell the same again. */
function differences(left: PaperSide, right: PaperSide): readonly Difference[] {
  const kinds = ["collectives", "individuals"] as const;
  const isWhole = kinds.every((kind) => left.count(kind) !== null && right.count(kind) !== null);
  const found = kinds.flatMap((kind) => difference(left, right, kind));
  return isWhole || found.length > 0 ? found : difference(left, right, "total");
}

function difference(left: PaperSide, right: PaperSide, measure: Measure): readonly Difference[] {
  const [one, other] = [left.count(measure), right.count(measure)];
  if (!one || !other || [...one.meanings].some((count) => other.meanings.has(count))) return [];
  return [
    {
      params: {
        fault: "differs",
        measure,
        left: left.kind,
        leftCount: one.text,
        leftSource: left.source,
        right: right.kind,
        rightCount: other.text,
        rightSource: right.source,
      },
      at: [...one.cells, ...other.cells],
    },
  ];
}

/** Two lines of one paper, by its number and date, have to say the same. */
function sameReference({ papers }: UnitPapers, sheet: string): readonly Difference[] {
  return papers.flatMap((paper, at) =>
    papers
      .slice(at + 1)
      .filter((other) => isSamePaper(paper, other))
      .flatMap((other) =>
        differences(
          sideOfPapers(paper.kind, [paper], sheet),
          sideOfPapers(other.kind, [other], sheet),
        ),
      ),
  );
}

function isSamePaper(one: KnownPaper, other: KnownPaper): boolean {
  const reference = foldText(one.reference);
  return one.kind === other.kind && reference !== "" && reference === foldText(other.reference);
}

function sumFault(unit: UnitPapers, paper: KnownPaper, sheet: string): readonly Observation[] {
  const { collectives, individuals, total } = paper.counts;
  if (collectives.value === null || individuals.value === null || total.value === null) return [];
  if (collectives.value + individuals.value === total.value) return [];
  const params = {
    fault: "sum",
    left: paper.kind,
    leftSource: sourceOf(paper),
    collectives: collectives.value,
    individuals: individuals.value,
    total: total.value,
  };
  const cells = [collectives, individuals, total].map(({ cell }) => ({ sheet, cell }));
  return [observe(unit, params, cells)];
}

/**
 * Fewer were at a meeting of all than were put forward. A council has always fewer members than there are
 * candidates: only a meeting to which at least as many were asked is compared.
 */
function attendanceFault(
  data: ReviewData,
  unit: UnitPapers,
  { paper, sheet }: { readonly paper: KnownPaper; readonly sheet: string },
): readonly Observation[] {
  const { present, summoned, individuals } = paper.counts;
  if (present.value === null || summoned.value === null) return [];
  const candidates = individuals.value ?? individualsOf(data, unit);
  if (candidates === null || summoned.value < candidates || present.value >= candidates) return [];
  const params = {
    fault: "attendance",
    left: paper.kind,
    leftSource: sourceOf(paper),
    present: present.value,
    summoned: summoned.value,
    individuals: candidates,
  };
  const counted = individuals.value === null ? [present] : [present, individuals];
  return [
    observe(
      unit,
      params,
      counted.map(({ cell }) => ({ sheet, cell })),
    ),
  ];
}

function individualsOf(data: ReviewData, { hasList, nominations }: UnitPapers): number | null {
  if (!hasList) return null;
  const persons = nominations.filter((each) => candidateKind(data.plan, each) === "individual");
  return countCandidates(data, persons);
}
