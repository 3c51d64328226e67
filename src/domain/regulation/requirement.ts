import { z } from "zod";
import { fractionSchema, identifier } from "./basis";

/** Performance ratings from the lowest: không hoàn thành, hoàn thành, hoàn thành tốt, hoàn thành xuất sắc nhiệm vụ. */
export const RATINGS = ["notCompleted", "completed", "well", "excellent"] as const;
export const ratingSchema = z.enum(RATINGS);
export type Rating = z.infer<typeof ratingSchema>;

/** Disciplinary measures from the mildest: khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc. */
export const DISCIPLINES = [
  "reprimand",
  "warning",
  "salaryCut",
  "demotion",
  "removal",
  "dismissal",
] as const;
export const disciplineSchema = z.enum(DISCIPLINES);
export type Discipline = z.infer<typeof disciplineSchema>;

/** Scope of an initiative from the narrowest: cơ sở, bộ hoặc tỉnh, toàn quốc. */
export const SCOPES = ["base", "province", "nation"] as const;
export const scopeSchema = z.enum(SCOPES);
export type InitiativeScope = z.infer<typeof scopeSchema>;

const count = z.int().positive();

/** So many awards of one kind. */
export const awardCountSchema = z.strictObject({ award: identifier, count });
export type AwardCount = z.infer<typeof awardCountSchema>;

/**
 * One thing that a standard asks of a candidate. `check` is the id of the check that looks at it; the rest are
 * that check's parameters.
 */
export const requirementSchema = z.discriminatedUnion("check", [
  /** The rating of the year under review. */
  z.strictObject({ check: z.literal("performance-rating"), atLeast: ratingSchema }),
  /** No measure of this weight or heavier in the year; for a collective: of none of its members. */
  z.strictObject({ check: z.literal("discipline"), below: disciplineSchema }),
  /** So many years since a disciplinary measure ended, whatever its weight. */
  z.strictObject({ check: z.literal("discipline-ended"), years: count }),
  /** No discipline, investigation or complaint being looked into. */
  z.strictObject({ check: z.literal("under-review") }),
  /** Months worked in the year under review. */
  z.strictObject({ check: z.literal("months-worked"), atLeast: count }),
  /** Holds, or is put forward in this session for, a title of the same year. */
  z.strictObject({ check: z.literal("title-required"), award: identifier }),
  /**
   * Recognised initiatives of at least this scope, of the last so many years up to the one under review (1: of
   * that year alone); `years` null where the law sets no span.
   */
  z.strictObject({
    check: z.literal("initiative-required"),
    scope: scopeSchema,
    count,
    years: count.nullable(),
  }),
  /**
   * The title so many times in a row, the last in the year before or the year under review. `every`: years from
   * one to the next, 3 for a title that itself crowns three years (CSTĐ of a ministry or province).
   */
  z.strictObject({
    check: z.literal("consecutive-titles"),
    award: identifier,
    times: count,
    every: count.default(1),
  }),
  /** The award so many times in all, in a row or not; `years`: within the last so many, null for any time. */
  z.strictObject({
    check: z.literal("titles-count"),
    award: identifier,
    count,
    years: count.nullable(),
  }),
  /**
   * So many consecutive years up to now, each with at least the rating or with the award (one may be null).
   * `after`: only years after that award. `including`, `excellentYears` and `initiatives`: within those years.
   */
  z
    .strictObject({
      check: z.literal("good-years"),
      years: count,
      rating: ratingSchema.nullable(),
      award: identifier.nullable(),
      after: identifier.nullable(),
      excellentYears: z.int().nonnegative(),
      including: z.array(awardCountSchema),
      initiatives: z.strictObject({ scope: scopeSchema, count }).nullable(),
    })
    .refine(
      ({ rating, award }) => rating !== null || award !== null,
      "a good year has a rating or an award",
    ),
  /** Already holds the award; `years`: at least so many years ago, null where the law sets no gap. */
  z.strictObject({
    check: z.literal("award-held"),
    award: identifier,
    years: count.nullable(),
  }),
  /** Does not hold the award yet: it is given once in a life. */
  z.strictObject({ check: z.literal("award-once"), award: identifier }),
  /** Share of a collective's members with the title this year; `strict`: more than the share. */
  z.strictObject({
    check: z.literal("member-share"),
    award: identifier,
    share: fractionSchema,
    strict: z.boolean(),
  }),
  /** So many members of a collective with the title this year. */
  z.strictObject({ check: z.literal("member-count"), award: identifier, atLeast: count }),
  /** Every member of the collective completed their duties. */
  z.strictObject({ check: z.literal("all-completed") }),
  /**
   * Years in the sector or of teaching. With at least `hardYears` years in hard areas the bound is lower by
   * `reduction`; each year there counts `multiplier` times.
   */
  z.strictObject({
    check: z.literal("years-of-service"),
    of: z.enum(["sector", "teaching"]),
    atLeast: count,
    hardYears: z.int().nonnegative(),
    reduction: z.int().nonnegative(),
    multiplier: count,
  }),
  /** Is a manager, or is none: titles that have paths of their own for managers. */
  z.strictObject({ check: z.literal("is-manager"), expected: z.boolean() }),
  /** Years since a collective was founded. */
  z.strictObject({ check: z.literal("existence-years"), atLeast: count }),
  /** Judged by people, who tick it for each candidate; the text is the standard's or the path's own. */
  z.strictObject({ check: z.literal("people-criterion") }),
]);
export type Requirement = z.infer<typeof requirementSchema>;
export type RequirementCheck = Requirement["check"];
export type RequirementOf<C extends RequirementCheck> = Extract<Requirement, { check: C }>;
