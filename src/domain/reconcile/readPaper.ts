import type { PaperKind } from "../checks/reviewData";
import type { Grid } from "../grid/grid";
import { readAttendance, type StatedAttendance } from "./readAttendance";
import { readHeadline, type PaperHeadline } from "./readHeadline";
import { paperLines } from "./paperLines";
import { readPaperNames, type PlacedName } from "./readPaperNames";
import { statedCounts, type PlacedCounts } from "./statedCounts";

/** What a received paper says, as far as it can be read without guessing. A person looks at it and accepts it. */
export interface PaperReading {
  /** By the words of its title; null where no line is one. */
  readonly kind: PaperKind | null;
  /** Its own number, as written: `12/TTr-THPTHS`; null where it has none or its place was left blank. */
  readonly number: string | null;
  /** Its own day, `YYYY-MM-DD`; null where it is not whole. */
  readonly date: string | null;
  /** Lines above the title, those of whom it is sent to left out: who hands it in stands there. */
  readonly head: readonly string[];
  /** The numbers of candidates; null where no sentence states any, or several that differ: they are never summed. */
  readonly counts: PlacedCounts | null;
  /** Every sentence that states numbers, for a person to choose from. */
  readonly statements: readonly PlacedCounts[];
  /** Who was at the meeting; null where it does not say. */
  readonly attendance: StatedAttendance | null;
  readonly names: readonly PlacedName[];
}

/**
 * Reads a received document (its grid: paragraphs in column A, tables as blocks). A letter that states no
 * numbers has none, never zero; names are taken only where they are listed as put forward.
 */
export function readPaper(grid: Grid): PaperReading {
  const lines = paperLines(grid);
  const headline: PaperHeadline = readHeadline(lines);
  const { kind, number, date, head, body } = headline;
  const { counts, statements } = statedCounts(body);
  return {
    kind,
    number,
    date,
    head: head.map(({ text }) => text),
    counts,
    statements,
    attendance: kind === "minutes" ? readAttendance(body) : null,
    names: readPaperNames(body),
  };
}
