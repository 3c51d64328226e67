import type { SourceCell } from "../../intake/nomination";
import type { RegisteredNomination } from "../../intake/register";
import { unitKey } from "../../intake/unitKey";
import type { Quota } from "../../regulation/quota";
import { foldText } from "../../text/foldText";
import { evidenceOf } from "../evidence";
import type { ReviewData } from "../reviewData";
import { introductionForms } from "../standards/introductionForms";

const FORWARD = new WeakMap<ReviewData, readonly RegisteredNomination[]>();

/** The nominations of lists that put candidates forward; rolls of people decorated already are left out. */
export function putForward(data: ReviewData): readonly RegisteredNomination[] {
  const known = FORWARD.get(data);
  if (known) return known;
  const forms = introductionForms(data.plan);
  const made = data.register.nominations.filter(
    ({ listForm }) => listForm !== null && forms.has(listForm),
  );
  FORWARD.set(data, made);
  return made;
}

/** What one number or share is counted in: a unit's nominations, or all of them. */
export interface QuotaGroup {
  /** The unit as its first row names it; empty for the whole session. */
  readonly unit: string;
  readonly nominations: readonly RegisteredNomination[];
}

const BY_UNIT = new WeakMap<ReviewData, readonly QuotaGroup[]>();

/** The groups in the order of the register. Nominations that name no unit stand in no unit's group. */
export function groupsOf(data: ReviewData, per: Quota["per"]): readonly QuotaGroup[] {
  const nominations = putForward(data);
  if (per === "session") return [{ unit: "", nominations }];
  const known = BY_UNIT.get(data);
  if (known) return known;
  const made = groupsByUnit(nominations);
  BY_UNIT.set(data, made);
  return made;
}

function groupsByUnit(nominations: readonly RegisteredNomination[]): readonly QuotaGroup[] {
  const groups = new Map<string, { unit: string; nominations: RegisteredNomination[] }>();
  for (const nomination of nominations) {
    const unit = nomination.submittingUnit ?? "";
    const key = unitKey(unit);
    const group = groups.get(key);
    if (group) group.nominations.push(nomination);
    else if (key !== "") groups.set(key, { unit, nominations: [nomination] });
  }
  return [...groups.values()];
}

/** Nominations that count, and how many rows of the same name and unit but another post were left out. */
export interface CountedNominations {
  readonly counted: readonly RegisteredNomination[];
  readonly namesakes: number;
}

/** Each candidate once an award, by the first row. Rows without a name cannot be told apart: all count. */
export function countedFor(
  data: ReviewData,
  nominations: readonly RegisteredNomination[],
  awards: readonly string[],
): CountedNominations {
  const { sameCandidate } = evidenceOf(data);
  const wanted = new Map(awards.map((award) => [award, new Map<unknown, RegisteredNomination>()]));
  const counted: RegisteredNomination[] = [];
  let namesakes = 0;
  for (const nomination of nominations) {
    const candidates = nomination.award === null ? undefined : wanted.get(nomination.award);
    if (!candidates) continue;
    const candidate = nomination.name.trim() === "" ? nomination : sameCandidate(nomination);
    const first = candidates.get(candidate);
    if (!first) {
      candidates.set(candidate, nomination);
      counted.push(nomination);
    } else if (foldText(first.post) !== foldText(nomination.post)) namesakes += 1;
  }
  return { counted, namesakes };
}

/** How many candidates there are, whatever number of awards each is put forward for. */
export interface CandidateCount {
  /** Same name and unit taken for one candidate. */
  readonly least: number;
  /** Namesakes of different posts taken for several. */
  readonly most: number;
}

/** The candidates for any of the awards. Rows without a name cannot be told apart: all count. */
export function candidatesFor(
  data: ReviewData,
  nominations: readonly RegisteredNomination[],
  awards: readonly string[],
): CandidateCount {
  const { sameCandidate } = evidenceOf(data);
  const posts = new Map<unknown, Set<string>>();
  for (const nomination of nominations) {
    if (nomination.award === null || !awards.includes(nomination.award)) continue;
    const candidate = nomination.name.trim() === "" ? nomination : sameCandidate(nomination);
    const own = posts.get(candidate);
    if (own) own.add(foldText(nomination.post));
    else posts.set(candidate, new Set([foldText(nomination.post)]));
  }
  const most = [...posts.values()].reduce((sum, each) => sum + each.size, 0);
  return { least: posts.size, most };
}

/** Each candidate once, collectives left out, by the first row. */
export function peopleAmong(
  data: ReviewData,
  nominations: readonly RegisteredNomination[],
): readonly RegisteredNomination[] {
  const { sameCandidate } = evidenceOf(data);
  const seen = new Set<unknown>();
  return nominations.filter((nomination) => {
    const candidate = nomination.name.trim() === "" ? nomination : sameCandidate(nomination);
    if (nomination.kind === "collective" || seen.has(candidate)) return false;
    seen.add(candidate);
    return true;
  });
}

/** Where the lists of some nominations begin in the received files. */
export type ListHeads = (nominations: readonly RegisteredNomination[]) => readonly SourceCell[];

export function listHeads({ lists }: ReviewData): ListHeads {
  const known = new Map(lists.map((list) => [list.id, list]));
  return (nominations) =>
    [...new Set(nominations.map(({ list }) => list))].flatMap((id) => {
      const list = known.get(id);
      if (!list) return [];
      return [{ file: list.file, sheet: list.sheet, cell: `A${String(list.headingRow)}` }];
    });
}
