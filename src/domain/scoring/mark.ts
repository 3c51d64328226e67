/**
 * The five states of a mark. `abstained`: there, but gave none; `recused`: kept out by a conflict of
 * interest; `absent`: not at the session; `missing`: still expected. Only `given` carries points.
 */
export const markStates = ["given", "abstained", "recused", "absent", "missing"] as const;
export type MarkState = (typeof markStates)[number];

/** What one member gave one candidate on one criterion, in whole hundredths of a point: 8,5 is 850. */
export interface CriterionMark {
  readonly criterion: string;
  readonly hundredths: number;
}

/** What one member has to say about one candidate. */
export type MemberMark =
  | {
      readonly member: string;
      readonly candidate: string;
      readonly state: "given";
      readonly points: readonly CriterionMark[];
    }
  | {
      readonly member: string;
      readonly candidate: string;
      readonly state: Exclude<MarkState, "given">;
    };
