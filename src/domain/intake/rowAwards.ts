import type { AwardsRead } from "../regulation/readAwards";
import { AWARD_LABELS } from "./awardRemainder";
import { foldTone } from "../text/foldTone";

/** What a row's columns of titles and of commendations say together. */
export interface RowAwards {
  /** Whether either cell says anything. */
  readonly isStated: boolean;
  /** Award codes in the order of the cells, each once. */
  readonly awards: readonly string[];
  /** The grading that stands beside the awards; null where there is none, or the cells have two. */
  readonly rating: string | null;
  /** "Danh hiệu: …": what is no award of the plan, and "Xếp loại: …", for the other contents. */
  readonly remainder: readonly string[];
}

interface AwardCell {
  readonly label: string;
  readonly text: string;
}

/** Reads the award cells of one row. An award that stands in both columns counts once. */
export function rowAwards(
  read: (text: string) => AwardsRead,
  texts: { readonly award: string; readonly commendation: string },
): RowAwards {
  const cells = [
    { label: AWARD_LABELS.award, text: texts.award },
    { label: AWARD_LABELS.commendation, text: texts.commendation },
  ].filter(({ text }) => text !== "");
  const readings = cells.map((cell) => ({ cell, said: read(cell.text) }));
  const ratings = readings.flatMap(({ said }) => (said.rating === null ? [] : [said.rating]));
  const isOneRating = new Set(ratings.map(foldTone)).size === 1;
  return {
    isStated: cells.length > 0,
    awards: [...new Set(readings.flatMap(({ said }) => said.awards))],
    rating: isOneRating ? (ratings[0] ?? null) : null,
    remainder: readings.flatMap(({ cell, said }) => remainderOf(cell, said)),
  };
}

const GRADING = "Xếp loại";

/** A cell of which no award was read stays whole. */
function remainderOf({ label, text }: AwardCell, said: AwardsRead): readonly string[] {
  if (said.awards.length === 0) return [`${label}: ${text}`];
  return [
    ...(said.rating === null ? [] : [`${GRADING}: ${said.rating}`]),
    ...said.unread.map((part) => `${label}: ${part}`),
  ];
}
