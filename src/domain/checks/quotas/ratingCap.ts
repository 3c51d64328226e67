import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import type { NotChecked, Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { mildSeverity } from "./mildSeverity";
import { groupsOf, listHeads, peopleAmong, type ListHeads, type QuotaGroup } from "./putForward";
import { quotaParams, quotasOf, quotaSubject, type QuotaOf } from "./quotasOf";
import { countOf, floorShare, shareText } from "./shareNumbers";

type RatingQuota = QuotaOf<"excellentRating">;

/**
 * More people rated excellent than the share of those rated well. Whether these include the excellent ones
 * the text leaves open, so both readings are looked at. A list need not name all of a unit's staff: it is as
 * hard as its rule only where neither reading nor anybody who is not on the list could mend it.
 */
export const ratingCap: Check = {
  id: "rating-cap",
  concerns: (plan) => quotasOf(plan, "excellentRating").length > 0,
  needs: ["facts"],
  observe: (data) => {
    const heads = listHeads(data);
    return quotasOf(data.plan, "excellentRating").flatMap((quota) =>
      groupsOf(data, quota.per).flatMap((group) => tooMany({ data, quota, group, heads })),
    );
  },
  blindSpots: (data) =>
    quotasOf(data.plan, "excellentRating").flatMap((quota) => [
      ...unseen(data, quota),
      // Which jobs are alike nobody has entered.
      { check: "rating-cap", reason: "job-groups", params: { name: quota.name } },
    ]),
};

interface RatingCount {
  readonly excellent: number;
  readonly well: number;
  readonly rated: number;
  readonly people: number;
  /** Staff of whom no rating is known here; null where the unit's staff is not stated. */
  readonly others: number | null;
  /** The unit's own rating; null where it is not stated, or for the whole session. */
  readonly isExcellentUnit: boolean | null;
}

function countRatings(data: ReviewData, quota: RatingQuota, group: QuotaGroup): RatingCount {
  const { factsOf, sameCandidate, unitOf } = evidenceOf(data);
  const people = peopleAmong(data, group.nominations);
  const ratings = people
    .map((person) => {
      const rows = person.name.trim() === "" ? [person] : sameCandidate(person);
      return rows.map((row) => factsOf(row)?.rating ?? null).find((rating) => rating !== null);
    })
    .filter((rating) => rating !== undefined);
  const [first] = group.nominations;
  const unit = first && quota.per === "unit" ? unitOf(first) : null;
  const staff = unit && countOf(unit.numbers.staff);
  const countIn = (rating: string) => ratings.filter((each) => each === rating).length;
  return {
    excellent: countIn("excellent"),
    well: countIn("well"),
    rated: ratings.length,
    people: people.length,
    others: staff === null ? null : Math.max(0, staff - ratings.length),
    isExcellentUnit: unit?.rating ? unit.rating === "excellent" : null,
  };
}

interface Case {
  readonly data: ReviewData;
  readonly quota: RatingQuota;
  readonly group: QuotaGroup;
  readonly heads: ListHeads;
}

function tooMany({ data, quota, group, heads }: Case): readonly Observation[] {
  const { rule, basis, per } = quota;
  const count = countRatings(data, quota, group);
  const { excellent, well, rated, others, isExcellentUnit } = count;
  const share = isExcellentUnit === true ? rule.shareIfExcellent : rule.share;
  const caps = {
    capOfWell: floorShare(share, well),
    capOfBoth: floorShare(share, well + excellent),
  };
  if (excellent <= caps.capOfWell && excellent <= caps.capOfBoth) return [];
  const isSure = others !== null && excellent > widestCap(rule, count, others);
  return [
    {
      severity: isSure ? severityOf(basis) : mildSeverity(basis),
      basis,
      subject: quotaSubject(data, per, group),
      source: heads(group.nominations),
      params: {
        ...quotaParams(quota, group),
        excellent,
        well,
        rated,
        staff: others === null ? "" : rated + others,
        share: shareText(share),
        ...caps,
        readings: excellent > caps.capOfBoth ? "both" : "one",
        unitRating: isExcellentUnit === null ? "unknown" : "known",
      },
    },
  ];
}

/** The most that any reading, unit rating and people not on the list could allow. */
function widestCap(
  rule: RatingQuota["rule"],
  { excellent, well, isExcellentUnit }: RatingCount,
  others: number,
): number {
  const base = well + excellent + others;
  const caps = [
    isExcellentUnit !== true && rule.share,
    isExcellentUnit !== false && rule.shareIfExcellent,
  ];
  return Math.max(...caps.map((share) => (share ? floorShare(share, base) : 0)));
}

/** Units where people put forward have no rating, or where not all of the staff is known to be here. */
function unseen(data: ReviewData, quota: RatingQuota): readonly NotChecked[] {
  const counts = groupsOf(data, quota.per)
    .map((group) => countRatings(data, quota, group))
    .filter(({ people }) => people > 0);
  const people = counts.reduce((sum, each) => sum + each.people, 0);
  const rated = counts.reduce((sum, each) => sum + each.rated, 0);
  const partial = counts.filter(({ others }) => others !== 0).length;
  const { name } = quota;
  const spots = [
    {
      reason: "rating-not-stated",
      params: { name, notStated: people - rated, of: people },
      isThere: rated < people,
    },
    {
      reason: "staff-not-listed",
      params: { name, groups: partial, of: counts.length },
      isThere: partial > 0,
    },
  ];
  return spots
    .filter(({ isThere }) => isThere)
    .map(({ reason, params }) => ({ check: "rating-cap", reason, params }));
}
