import type { RegisteredNomination } from "../../intake/register";
import { evidenceOf } from "../evidence";
import type { ReviewData } from "../reviewData";
import { putForward } from "./putForward";

/** Each candidate's nominations that put them forward, in the order of the register. Rows without a name are left out. */
export function candidates(data: ReviewData): readonly (readonly RegisteredNomination[])[] {
  const { sameCandidate } = evidenceOf(data);
  const groups = new Map<unknown, RegisteredNomination[]>();
  for (const nomination of putForward(data)) {
    if (nomination.name.trim() === "") continue;
    const candidate = sameCandidate(nomination);
    const group = groups.get(candidate);
    if (group) group.push(nomination);
    else groups.set(candidate, [nomination]);
  }
  return [...groups.values()];
}
