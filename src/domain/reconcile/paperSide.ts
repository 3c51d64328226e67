import { candidateKind } from "../checks/candidateKind";
import type { WorkbookCell } from "../checks/finding";
import type { PaperKind, ReviewData } from "../checks/reviewData";
import { countCandidates, type KnownPaper, type UnitPapers } from "./unitPapers";

/** What is counted on both sides of a comparison. */
export type Measure = "collectives" | "individuals" | "total";

/** A number as a side may mean it; unknown is null. */
export interface SideCount {
  /** Two letters of one unit may count one after the other, or the same candidates: each, and their sum. */
  readonly meanings: ReadonlySet<number>;
  /** As people are shown it: "5", or "3 + 2". */
  readonly text: string;
  readonly cells: readonly WorkbookCell[];
}

/** One side of a comparison: the unit's papers of one kind, or the register. */
export interface PaperSide {
  readonly kind: PaperKind | "register";
  /** Numbers, dates and places of the papers; empty for the register. */
  readonly source: string;
  readonly count: (measure: Measure) => SideCount | null;
}

/** The unit's papers of one kind taken together. */
export function sideOfPapers(
  kind: PaperKind,
  papers: readonly KnownPaper[],
  sheet: string,
): PaperSide {
  return {
    kind,
    source: papers.map(sourceOf).join("; "),
    count: (measure) => together(papers, measure, sheet),
  };
}

/** Number, date and place of a paper, as far as they are known: "12/TTr ngày 05/5/2020, to-trinh.docx Văn bản!A9". */
export function sourceOf({ reference, file, place }: KnownPaper): string {
  const at = [file, place].filter((text) => text !== "").join(" ");
  return [reference, at].filter((text) => text !== "").join(", ");
}

function together(
  papers: readonly KnownPaper[],
  measure: Measure,
  sheet: string,
): SideCount | null {
  const counts = papers.map((paper) => countOf(paper, measure));
  const known = counts.flatMap((count) => (count === null ? [] : [count]));
  if (known.length === 0) return null;
  const values = known.map(({ value }) => value);
  const isWhole = known.length === papers.length;
  const sum = values.reduce((all, value) => all + value, 0);
  return {
    meanings: new Set(isWhole ? [...values, sum] : values),
    text: values.map(String).join(" + "),
    cells: known.flatMap(({ cells }) => cells.map((cell) => ({ sheet, cell }))),
  };
}

/** A total that is not written is the sum where both kinds are. */
function countOf({ counts }: KnownPaper, measure: Measure) {
  const stated = counts[measure];
  if (stated.value !== null) return { value: stated.value, cells: [stated.cell] };
  const { collectives, individuals } = counts;
  if (measure !== "total" || collectives.value === null || individuals.value === null) return null;
  return {
    value: collectives.value + individuals.value,
    cells: [collectives.cell, individuals.cell],
  };
}

/**
 * The register's rows of a unit; null where no list of it has come. A paper may count rows or candidates, and
 * rows whose kind is not clear may be of either.
 */
export function sideOfRegister(data: ReviewData, unit: UnitPapers): PaperSide | null {
  if (!unit.hasList) return null;
  const kinds = unit.nominations.map((nomination) => candidateKind(data.plan, nomination));
  const rowsOf = (kind: string) => unit.nominations.filter((_, at) => kinds[at] === kind);
  const unclear = rowsOf("unknown").length;
  const side = (rows: UnitPapers["nominations"], open: number): SideCount => {
    const candidates = countCandidates(data, rows);
    const meanings = [rows.length, candidates].flatMap((count) =>
      Array.from({ length: open + 1 }, (_, more) => count + more),
    );
    const text = open === 0 ? String(rows.length) : `${String(rows.length)} + ${String(open)}?`;
    return { meanings: new Set(meanings), text, cells: [] };
  };
  const counts: Readonly<Record<Measure, SideCount>> = {
    collectives: side(rowsOf("collective"), unclear),
    individuals: side(rowsOf("individual"), unclear),
    total: side(unit.nominations, 0),
  };
  return { kind: "register", source: "", count: (measure) => counts[measure] };
}
