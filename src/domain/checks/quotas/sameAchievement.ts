import type { RegisteredNomination } from "../../intake/register";
import type { Exclusion } from "../../regulation/quota";
import type { Plan } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import { foldTone } from "../../text/foldTone";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import type { NotChecked, Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { candidates } from "./candidates";

/**
 * A candidate put forward twice for one achievement: for two awards, or in two lists. The same award twice in
 * one list is a duplicate, which has a finding of its own.
 */
export const sameAchievement: Check = {
  id: "same-achievement",
  concerns: (plan) => exclusionsOf(plan).length > 0,
  needs: ["facts"],
  observe: (data) => {
    const severals = nominatedTwice(data);
    return severals.flatMap((several) => repeats(data, several));
  },
  blindSpots: notStated,
};

function exclusionsOf(plan: Plan): readonly Exclusion[] {
  return plan.exclusions.filter(({ kind, enabled }) => enabled && kind === "sameAchievement");
}

interface Several {
  readonly exclusion: Exclusion;
  readonly nominations: readonly RegisteredNomination[];
}

/** Candidates with several nominations for the awards of an exclusion. */
function nominatedTwice(data: ReviewData): readonly Several[] {
  const exclusions = exclusionsOf(data.plan);
  return candidates(data).flatMap((all) =>
    exclusions.flatMap((exclusion) => {
      const nominations = all.filter(({ award }) => award && exclusion.awards.includes(award));
      return new Set(nominations.map(placeOf)).size < 2 ? [] : [{ exclusion, nominations }];
    }),
  );
}

function placeOf({ award, listForm }: RegisteredNomination): string {
  return JSON.stringify([award, listForm]);
}

function repeats(data: ReviewData, { exclusion, nominations }: Several): readonly Observation[] {
  const { factsOf } = evidenceOf(data);
  const byWord = new Map<string, RegisteredNomination[]>();
  for (const nomination of nominations) {
    const word = foldTone(factsOf(nomination)?.achievement ?? "");
    const group = byWord.get(word) ?? [];
    if (word !== "" && !group.some((each) => placeOf(each) === placeOf(nomination))) {
      byWord.set(word, [...group, nomination]);
    }
  }
  return [...byWord.values()].flatMap((group) =>
    group.flatMap((nomination) => {
      const twin = group.find((each) => each !== nomination);
      return twin ? [observation(data, exclusion, [nomination, twin])] : [];
    }),
  );
}

function observation(
  data: ReviewData,
  { id, text, basis }: Exclusion,
  [own, twin]: readonly [RegisteredNomination, RegisteredNomination],
): Observation {
  const facts = evidenceOf(data).factsOf(own);
  return {
    severity: severityOf(basis),
    basis,
    subject: { kind: "nomination", id: own.id },
    fields: ["award"],
    at: facts ? [{ sheet: data.facts?.sheet ?? "", cell: facts.cells.achievement }] : [],
    params: {
      exclusion: id,
      text,
      achievement: facts?.achievement ?? "",
      award: own.award ?? "",
      twin: twin.id,
      other: twin.award ?? "",
    },
  };
}

function notStated(data: ReviewData): readonly NotChecked[] {
  const { factsOf } = evidenceOf(data);
  const severals = nominatedTwice(data);
  const open = severals.filter(({ nominations }) =>
    nominations.some((nomination) => (factsOf(nomination)?.achievement ?? "").trim() === ""),
  );
  if (open.length === 0) return [];
  const params = { candidates: open.length, of: severals.length };
  return [{ check: "same-achievement", reason: "achievement-not-stated", params }];
}
