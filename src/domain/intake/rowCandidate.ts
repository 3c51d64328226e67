import type { ListForm } from "../regulation/schema";
import { COLLECTIVE } from "../text/candidateWords";
import { composeText } from "../text/composeText";
import { foldTone } from "../text/foldTone";
import { isHonorific } from "../text/isHonorific";
import { readCandidate, type CandidateText } from "../text/readCandidate";
import type { DataRow } from "./foundList";
import type { Nomination } from "./nomination";

/** The candidate of a row, from the cell of the name and that of the form of address. */
export interface RowCandidate extends Pick<CandidateText, "birth" | "rest" | "kind"> {
  /** With the form of address in front. */
  readonly name: string;
  /** The name begins like a unit's. */
  readonly isLikeUnit: boolean;
  /** What the column of forms of address holds besides, for the other contents. */
  readonly remainder: readonly string[];
}

/**
 * A form of address in a column of its own goes in front of the name and tells a person, unless the name's own cell
 * has one or names a collective; anything else in that column is kept apart.
 */
export function rowCandidate(text: string, honorific: string): RowCandidate {
  const read = readCandidate(text);
  const isTaken =
    isHonorific(honorific) &&
    read.name !== "" &&
    read.honorific === null &&
    read.kind !== "collective";
  const isSame = read.honorific !== null && foldTone(read.honorific) === foldTone(honorific);
  const title = read.honorific ?? (isTaken ? honorific : null);
  return {
    name: [title, read.name].filter((part) => part).join(" "),
    birth: read.birth,
    rest: read.rest,
    kind: isTaken ? "individual" : read.kind,
    isLikeUnit: read.name !== "" && COLLECTIVE.test(composeText(read.name).text),
    remainder: honorific === "" || isTaken || isSame ? [] : [`Ông (bà): ${honorific}`],
  };
}

interface KindClues {
  readonly row: DataRow;
  readonly form: ListForm | null;
  /** A person's post stands in the column of posts. */
  readonly hasPost: boolean;
}

/**
 * The candidate's own words first, then the group row, then a list that is for one kind only, then a person's
 * post: among collectives it leaves the kind open, beside a name that begins like a unit's it tells nothing.
 */
export function kindOf(
  candidate: RowCandidate,
  { row, form, hasPost }: KindClues,
): Nomination["kind"] {
  if (candidate.kind !== "unknown") return candidate.kind;
  const ofForm = form?.kinds.length === 1 ? form.kinds[0] : undefined;
  const told = row.kindOfGroup ?? ofForm ?? "unknown";
  if (candidate.name === "" || candidate.isLikeUnit || !hasPost) return told;
  return told === "collective" ? "unknown" : "individual";
}
