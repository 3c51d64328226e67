import { awardFinder } from "../regulation/awardByText";
import type { ListForm, Plan } from "../regulation/schema";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import { mendedAwardsReader } from "./mendedAwardsReader";
import { remembering } from "./remembering";
import { rowAwards, type RowAwards } from "./rowAwards";

/** One nomination of a row: the award that it names, and the list of the plan that this is for. */
interface RowClaim {
  /** Null where the row names none that could be read. */
  readonly award: string | null;
  readonly form: ListForm | null;
}

/** What the award cells of a row make of it. */
export interface RowClaims {
  readonly stated: RowAwards;
  /** Id of the list form by which the row's nominations are told from others; empty where there is none. */
  readonly form: string;
  /** At least one. */
  readonly claims: readonly RowClaim[];
}

interface ClaimsTask {
  readonly plan: Plan;
  /** The list form that the list's title names. */
  readonly form: string | null;
  readonly legacy: LegacyEncoding | null;
}

/** Makes the reader of a list's award cells, of the texts of titles and commendations; each pair is read once. */
export function claimsReader(task: ClaimsTask): (award: string, commendation: string) => RowClaims {
  const findAward = awardFinder(task.plan.awards);
  const readAwards = mendedAwardsReader(task.plan.awards, task.legacy);
  const ofAward = remembering((award) =>
    remembering((commendation): RowClaims => {
      const stated = rowAwards(readAwards, { award, commendation });
      const codes = stated.awards.length > 0 ? stated.awards : [null];
      return {
        stated,
        form: formOf(task, findAward(award)?.code ?? null)?.id ?? "",
        claims: codes.map((code, place) => ({
          award: code,
          form: place === 0 ? formOf(task, code) : furtherForm(task, code),
        })),
      };
    }),
  );
  return (award, commendation) => ofAward(award)(commendation);
}

/** The form that the title named, else the only one that is about the stated award. */
function formOf({ plan, form }: ClaimsTask, award: string | null): ListForm | null {
  if (form !== null) return plan.listForms.find(({ id }) => id === form) ?? null;
  return onlyFormAbout(plan, award);
}

/** A further award of a row that the list is not about belongs to a list of its own, where there is only one. */
function furtherForm(task: ClaimsTask, award: string | null): ListForm | null {
  const ofList = formOf(task, award);
  if (award === null || ofList?.awards.includes(award) === true) return ofList;
  return onlyFormAbout(task.plan, award);
}

function onlyFormAbout({ listForms }: Plan, award: string | null): ListForm | null {
  const forms = listForms.filter(({ awards }) => award !== null && awards.includes(award));
  return forms.length === 1 ? (forms[0] ?? null) : null;
}
