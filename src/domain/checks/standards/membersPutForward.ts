import type { RegisteredNomination } from "../../intake/register";
import { unitKey } from "../../intake/unitKey";
import { candidateKeysOf } from "../evidence";
import type { ReviewData } from "../reviewData";
import { introductionForms } from "./introductionForms";

/** People of a unit whom this session puts forward for a title. */
export interface MembersForward {
  /** Different people who are certainly people. */
  readonly least: number;
  /** Were all rows of one name different people, and rows of unclear kind people. */
  readonly most: number;
  /** Whether any row names the title itself: without one, its list may not have come yet. */
  readonly isListed: boolean;
}

/** Titles whose holders hold the title as well: a CSTĐ cơ sở is chosen among the LĐTT (Luật 06/2022/QH15, Điều 23). */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = { LDTT: ["CSTDCS"] };

interface Rows {
  readonly count: number;
  readonly isPerson: boolean;
}

/** Rows by the name that they bear. */
type ByName = ReadonlyMap<string, Rows>;

const COUNTED = new WeakMap<ReviewData, Map<string, MembersForward>>();

/** A person on the lists of two titles, one of which implies the other, is one. Counted once for each unit. */
export function membersPutForward(
  data: ReviewData,
  unit: string | null,
  award: string,
): MembersForward {
  const counted = COUNTED.get(data) ?? new Map<string, MembersForward>();
  COUNTED.set(data, counted);
  const key = listKey(unit, award);
  const made = counted.get(key) ?? countMembers(data, unit, award);
  counted.set(key, made);
  return made;
}

function countMembers(data: ReviewData, unit: string | null, award: string): MembersForward {
  const lists = [award, ...(IMPLIED_BY[award] ?? [])].map((each) =>
    forwardIn(data).get(listKey(unit, each)),
  );
  const names = new Map<string, Rows>();
  for (const [name, rows] of lists.flatMap((list: ByName | undefined) => [...(list ?? [])])) {
    const known = names.get(name);
    names.set(name, {
      count: Math.max(known?.count ?? 0, rows.count),
      isPerson: rows.isPerson || known?.isPerson === true,
    });
  }
  const all = [...names.values()];
  return {
    least: all.filter(({ isPerson }) => isPerson).length,
    most: all.reduce((sum, { count }) => sum + count, 0),
    isListed: lists[0] !== undefined,
  };
}

const KNOWN = new WeakMap<ReviewData, ReadonlyMap<string, ByName>>();

/** Rows put forward, by unit and award. */
function forwardIn(data: ReviewData): ReadonlyMap<string, ByName> {
  const known = KNOWN.get(data);
  if (known) return known;
  const made = new Map<string, Map<string, Rows>>();
  const introduced = introductionForms(data.plan);
  const nameOf = candidateKeysOf(data);
  for (const nomination of data.register.nominations) {
    const { listForm, award, kind, name, submittingUnit } = nomination;
    if (listForm === null || award === null || !introduced.has(listForm)) continue;
    if (kind === "collective") continue;
    const key = listKey(submittingUnit, award);
    const list = made.get(key) ?? new Map<string, Rows>();
    made.set(key, addTo(list, nameOf(name, submittingUnit ?? ""), kind));
  }
  KNOWN.set(data, made);
  return made;
}

function addTo(
  list: Map<string, Rows>,
  name: string,
  kind: RegisteredNomination["kind"],
): Map<string, Rows> {
  const known = list.get(name);
  return list.set(name, {
    count: (known?.count ?? 0) + 1,
    isPerson: kind === "individual" || known?.isPerson === true,
  });
}

function listKey(unit: string | null, award: string): string {
  return JSON.stringify([unitKey(unit ?? ""), award]);
}
