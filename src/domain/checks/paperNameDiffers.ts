import { cellAddress } from "../grid/address";
import type { RegisteredNomination } from "../intake/register";
import { matchNames, type MatchedNames, type NearNames } from "../reconcile/matchNames";
import { sourceOf } from "../reconcile/paperSide";
import { papersByUnit, type KnownPaper, type UnitPapers } from "../reconcile/unitPapers";
import { foldTone } from "../text/foldTone";
import { readCandidate } from "../text/readCandidate";
import { candidateKind } from "./candidateKind";
import type { Check } from "./check";
import { DATA_FAULT, type Observation, type WorkbookCell } from "./finding";
import { paperBlindSpots } from "./paperBlindSpots";
import type { ReviewData } from "./reviewData";

/** More names than these are counted only: the sheet has them all. */
const MOST_NAMES = 20;

/**
 * Names that a paper spells otherwise than the register (one tone mark, one letter), names that stand in the
 * paper alone, and those of the register that the paper does not have. Which is right only the unit can say.
 */
export const paperNameDiffers: Check = {
  id: "paper-name-differs",
  needs: ["papers"],
  observe: (data) =>
    papersByUnit(data).units.flatMap((unit) =>
      unit.papers.flatMap((paper) => paperFaults({ data, unit, paper })),
    ),
  blindSpots: (data) => paperBlindSpots(data, "names"),
};

interface Compared {
  readonly data: ReviewData;
  readonly unit: UnitPapers;
  readonly paper: KnownPaper;
}

function paperFaults(compared: Compared): readonly Observation[] {
  const { unit, paper } = compared;
  if (paper.names.length === 0 || !unit.hasList) return [];
  const matched = matchNames(
    paper.names,
    unit.nominations.map((item) => ({ name: item.name, item })),
  );
  return [
    ...matched.near.map((near) => nearFault(compared, near)),
    ...onlyFault(compared, "only-in-paper", written(compared, matched)),
    ...onlyFault(compared, "only-in-register", registered(compared, matched)),
  ];
}

/** Somebody whom the unit has withdrawn since may well stand in an earlier paper. */
function written(
  { data }: Compared,
  { onlyWritten }: MatchedNames<RegisteredNomination>,
): readonly string[] {
  const keyOf = (name: string) => foldTone(readCandidate(name).name);
  const withdrawn = new Set(data.register.withdrawn.map(({ name }) => keyOf(name)));
  return onlyWritten.filter((name) => !withdrawn.has(keyOf(name)));
}

/** A paper that names persons only lacks no collective; one person's report, or a decision, lacks nobody. */
function registered(
  { data, paper }: Compared,
  { same, near, onlyRegistered }: MatchedNames<RegisteredNomination>,
): readonly string[] {
  if (paper.kind === "report" || paper.kind === "decision") return [];
  const kindOf = (nomination: RegisteredNomination) => candidateKind(data.plan, nomination);
  const found = [...same, ...near.map((each) => each.registered)];
  const kinds = new Set(found.map(kindOf));
  const lacking = onlyRegistered.filter((each) => kinds.size === 0 || kinds.has(kindOf(each)));
  return [...new Set(lacking.map(({ name }) => name))];
}

function nearFault(
  compared: Compared,
  { written: name, registered: nomination, difference }: NearNames<RegisteredNomination>,
): Observation {
  const { data, paper } = compared;
  const { sheet, columns } = data.register;
  const inRegister: readonly WorkbookCell[] =
    columns.name === undefined
      ? []
      : [{ sheet, cell: cellAddress({ row: nomination.registerRow, column: columns.name }) }];
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id: nomination.id },
    fields: ["name"],
    at: [...inRegister, ...namesCell(compared)],
    params: {
      fault: "near",
      paper: paper.kind,
      source: sourceOf(paper),
      written: name,
      name: nomination.name,
      difference,
    },
  };
}

function onlyFault(
  compared: Compared,
  fault: "only-in-paper" | "only-in-register",
  names: readonly string[],
): readonly Observation[] {
  const { unit, paper } = compared;
  if (names.length === 0) return [];
  return [
    {
      severity: fault === "only-in-paper" ? "warning" : "info",
      basis: DATA_FAULT,
      subject: { kind: "unit", id: unit.unit },
      at: namesCell(compared),
      params: {
        fault,
        paper: paper.kind,
        source: sourceOf(paper),
        count: names.length,
        names: names.slice(0, MOST_NAMES).join("; "),
      },
    },
  ];
}

function namesCell({ data, paper }: Compared): readonly WorkbookCell[] {
  return [{ sheet: data.papers?.sheet ?? "", cell: paper.cells.names }];
}
