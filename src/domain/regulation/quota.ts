import { z } from "zod";
import { basisSchema, fractionSchema, identifier } from "./basis";

const awards = z.array(identifier).min(1);

/** What is counted against what. Shares are rounded down for a cap and up for a floor. */
export const quotaRuleSchema = z.discriminatedUnion("kind", [
  /** At most `share` of the number put forward for `base`. */
  z.strictObject({ kind: z.literal("shareOfAward"), awards, base: awards, share: fractionSchema }),
  /** At most `share` of the unit's staff, or of all units' staff. */
  z.strictObject({ kind: z.literal("shareOfStaff"), awards, share: fractionSchema }),
  /** At most so many. */
  z.strictObject({ kind: z.literal("atMost"), awards, count: z.int().nonnegative() }),
  /** Managers are at most `share` of those put forward. */
  z.strictObject({ kind: z.literal("managers"), awards, share: fractionSchema }),
  /** Women are at least `share` of those put forward. */
  z.strictObject({ kind: z.literal("women"), awards, share: fractionSchema }),
  /** People doing the direct work are at least `share` of those put forward. */
  z.strictObject({ kind: z.literal("directWork"), awards, share: fractionSchema }),
  /** People rated excellent are at most `share` of those rated well; `shareIfExcellent` where the unit itself is rated excellent. */
  z.strictObject({
    kind: z.literal("excellentRating"),
    share: fractionSchema,
    shareIfExcellent: fractionSchema,
  }),
  /** Nobody who heads a unit is rated higher than the unit. */
  z.strictObject({ kind: z.literal("headRating") }),
]);
export type QuotaRule = z.infer<typeof quotaRuleSchema>;

/** A number or share that a unit, or the whole session, has to keep to. */
export const quotaSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  per: z.enum(["unit", "session"]),
  enabled: z.boolean(),
  rule: quotaRuleSchema,
  basis: basisSchema,
});
export type Quota = z.infer<typeof quotaSchema>;

/** Awards that exclude one another. */
export const exclusionSchema = z.strictObject({
  id: identifier,
  text: z.string().min(1),
  /** `sameYear`: not two of them in one year; `sameAchievement`: not two of them for one achievement. */
  kind: z.enum(["sameYear", "sameAchievement"]),
  /** At least two different awards, or several nominations for one of them. */
  awards,
  enabled: z.boolean(),
  basis: basisSchema,
});
export type Exclusion = z.infer<typeof exclusionSchema>;

/** By whom a nomination comes in and which way it goes. */
export const routeSchema = z.strictObject({
  id: identifier,
  awards,
  /** Kinds of units from which this council takes these awards in. */
  submittedBy: z.array(identifier).min(1),
  /** Stations in words, from the unit to who decides. */
  path: z.array(z.string().min(1)).min(1),
  basis: basisSchema,
});
export type Route = z.infer<typeof routeSchema>;

/** A span of a movement, such as "Đợt 1"; achievements are to lie within one. */
export const phaseSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  from: z.iso.date(),
  /** Null for an open end. */
  to: z.iso.date().nullable(),
  basis: basisSchema,
});
export type Phase = z.infer<typeof phaseSchema>;

/** A share that a unit has promised to reach; falling short bars nobody. */
export const targetSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Staff with a recognised initiative; recognised initiatives in use; staff who signed a pledge. */
  of: z.enum(["initiativeAuthors", "initiativesApplied", "pledges"]),
  atLeast: fractionSchema,
  basis: basisSchema,
});
export type Target = z.infer<typeof targetSchema>;

/** A row of the plan's timetable (sheet `Tiến độ`). */
export const timetableRowSchema = z.strictObject({
  id: identifier,
  group: z.string(),
  task: z.string().min(1),
  guidedBy: z.string(),
  doneBy: z.string(),
  /** How the plan words it. */
  dueText: z.string().min(1),
  /** Last day on which it is in time; null where the plan sets none. */
  due: z.iso.date().nullable(),
  basis: basisSchema,
});
export type TimetableRow = z.infer<typeof timetableRowSchema>;

/** Emulation has to be registered before a title is considered. */
export const registrationSchema = z.strictObject({
  awards,
  required: z.boolean(),
  basis: basisSchema,
});
export type Registration = z.infer<typeof registrationSchema>;
