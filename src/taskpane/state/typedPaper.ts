import type { PaperCount } from "../../domain/checks/reviewData";
import { PAPER_COUNTS, type PaperFacts } from "../../domain/sheets/reconcileSheet";
import type { PaperProposal } from "../../workflow/proposePaper";

/** A paper as it stands in the form: what is typed, not yet understood. */
export interface TypedPaper {
  readonly unit: string;
  /** Empty where none is chosen. */
  readonly kind: PaperFacts["kind"] | "";
  readonly reference: string;
  readonly counts: Readonly<Record<PaperCount, string>>;
  /** One a line. */
  readonly names: string;
  readonly note: string;
}

export function typedPaper({ paper }: PaperProposal): TypedPaper {
  const { unit, kind, reference, counts, names, note } = paper;
  const typed = (count: PaperCount) => String(counts[count] ?? "");
  return {
    unit,
    kind: kind ?? "",
    reference,
    counts: {
      collectives: typed("collectives"),
      individuals: typed("individuals"),
      total: typed("total"),
      present: typed("present"),
      summoned: typed("summoned"),
    },
    names: names.join("\n"),
    note,
  };
}

export function isCount(text: string): boolean {
  return /^\s*\d{0,6}\s*$/.test(text);
}

/** The paper to record; null where something is missing or no number. Blank is not known, never none. */
export function paperOf(
  typed: TypedPaper,
  { paper }: Pick<PaperProposal, "paper">,
): PaperFacts | null {
  const { kind, unit, reference, note } = typed;
  if (kind === "" || unit === "") return null;
  if (!PAPER_COUNTS.every((count) => isCount(typed.counts[count]))) return null;
  const number = (count: PaperCount) => {
    const text = typed.counts[count].trim();
    return text === "" ? null : Number(text);
  };
  return {
    unit,
    kind,
    reference,
    counts: {
      collectives: number("collectives"),
      individuals: number("individuals"),
      total: number("total"),
      present: number("present"),
      summoned: number("summoned"),
    },
    names: typed.names
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    file: paper.file,
    place: paper.place,
    note,
  };
}
