import type { RegisteredNomination } from "../../domain/intake/register";
import type { MemberMark } from "../../domain/scoring/mark";
import { markSheet } from "../../domain/sheets/markSheet";
import { readRecords } from "../../domain/sheets/recordSheet";
import { foldText } from "../../domain/text/foldText";
import { containsPhrase } from "../../domain/text/containsPhrase";
import type { PaneState } from "./paneState";

/** One member's marks, by candidate. Nobody else's marks are looked at. */
export interface OwnMarks {
  readonly candidates: readonly RegisteredNomination[];
  readonly markOf: (candidate: string) => MemberMark | null;
  /** Candidates on whom the member has said something, a mark or why there is none. */
  readonly marked: number;
  readonly isComplete: boolean;
}

export function ownMarks({ checked, member }: Pick<PaneState, "checked" | "member">): OwnMarks {
  const candidates = checked?.gathered.candidates ?? [];
  const all = checked?.gathered.review.marks.marks ?? [];
  const own = new Map(
    all.filter((mark) => mark.member === member).map((mark) => [mark.candidate, mark]),
  );
  const counted = checked?.gathered.scoring.marks ?? [];
  const said = new Set(
    counted
      .filter((mark) => mark.member === member && mark.state !== "missing")
      .map(({ candidate }) => candidate),
  );
  const marked = candidates.filter(({ id }) => said.has(id)).length;
  return {
    candidates,
    markOf: (candidate) => own.get(candidate) ?? null,
    marked,
    isComplete: member !== "" && marked === candidates.length,
  };
}

/** The next candidate after `from` whom the member has not marked, going round; null where all are. */
export function nextUnmarked(state: PaneState, from: string): string | null {
  const { candidates } = ownMarks(state);
  const said = new Set(
    (state.checked?.gathered.scoring.marks ?? [])
      .filter(({ member, state: mark }) => member === state.member && mark !== "missing")
      .map(({ candidate }) => candidate),
  );
  const start = candidates.findIndex(({ id }) => id === from) + 1;
  const round = [...candidates.slice(start), ...candidates.slice(0, start)];
  return round.find(({ id }) => !said.has(id))?.id ?? null;
}

/** The member's own name stands in the nomination. */
export function namesMember({ name, post }: RegisteredNomination, member: string): boolean {
  const folded = foldText(member);
  return folded !== "" && containsPhrase(foldText(`${name} ${post}`), folded);
}

/** What the member has written beside the candidate's mark. */
export function commentOf({ checked, member, plan }: PaneState, candidate: string): string {
  if (!checked || !plan.rubric) return "";
  const sheet = markSheet(plan.rubric, member);
  const table = checked.gathered.review.tables.get(sheet.table.toUpperCase());
  if (!table) return "";
  const { records } = readRecords(sheet, table.grid, table.range);
  return records.find(({ text }) => text("nomination") === candidate)?.text("comment") ?? "";
}
