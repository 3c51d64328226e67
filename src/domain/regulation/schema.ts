import { z } from "zod";
import { basisSchema, candidateKindSchema, fractionSchema, identifier, isoDate } from "./basis";
import { planReferenceIssues } from "./planReferences";
import {
  exclusionSchema,
  phaseSchema,
  quotaSchema,
  registrationSchema,
  routeSchema,
  targetSchema,
  timetableRowSchema,
} from "./quota";
import { regimeInfoSchema } from "./regimeInfo";
import { standardSchema } from "./standard";

/** Levels at which awards are decided, from the highest. */
export const levelSchema = z.enum([
  "state",
  "government",
  "ministry",
  "province",
  "department",
  "district",
  "commune",
  "union",
  "unit",
]);
export type Level = z.infer<typeof levelSchema>;

/** Who may confer an award. */
export const authoritySchema = z.strictObject({
  level: levelSchema,
  /** In words: "Giám đốc Sở", "Chủ tịch UBND cấp huyện". */
  by: z.string().min(1),
  /** Phrases by which such an issuer is known in a decision's text; empty where any will do. */
  issuers: z.array(z.string().min(1)),
  basis: basisSchema,
});
export type Authority = z.infer<typeof authoritySchema>;

export const awardSchema = z.strictObject({
  code: identifier,
  name: z.string().min(1),
  /** Other spellings met in lists; compared without accents and case. */
  aliases: z.array(z.string().min(1)),
  kinds: z.array(candidateKindSchema).min(1),
  /** Danh hiệu thi đua, hình thức khen thưởng, danh hiệu vinh dự nhà nước, or an office's own. */
  type: z.enum(["title", "commendation", "honour", "local"]),
  /** Who decides; empty where neither law nor plan says. */
  authorities: z.array(authoritySchema),
  basis: basisSchema,
});
export type Award = z.infer<typeof awardSchema>;

/** A phrase of the printed form that the sender has to complete: "Đạt danh hiệu theo Quyết định số". */
export const promptSchema = z.strictObject({
  id: identifier,
  text: z.string().min(1),
  /** What the answer must hold. */
  answer: z.enum(["text", "decision"]),
  basis: basisSchema,
});
export type Prompt = z.infer<typeof promptSchema>;

/**
 * One of the lists that the plan asks for. A `roll` names people already decorated: it is checked and
 * counted. An `introduction` puts candidates forward: these are scored and voted.
 */
export const listFormSchema = z.strictObject({
  id: identifier,
  role: z.enum(["roll", "introduction"]),
  title: z.string().min(1),
  /** Phrases by which the list's title is known, compared without accents and case on word bounds. */
  titlePhrases: z.array(z.string().min(1)).min(1),
  unitKinds: z.array(identifier).min(1),
  awards: z.array(identifier).min(1),
  kinds: z.array(candidateKindSchema).min(1),
  prompts: z.array(promptSchema),
  /** Exactly so many of each kind from each submitting unit; null where the plan sets no number. */
  exactNumbers: z
    .strictObject({
      counts: z.array(z.strictObject({ kind: candidateKindSchema, count: z.int().nonnegative() })),
      basis: basisSchema,
    })
    .nullable(),
  basis: basisSchema,
});
export type ListForm = z.infer<typeof listFormSchema>;

export const unitKindSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** How the line that names the unit begins in a list's head; compared accent-sensitively. */
  linePrefixes: z.array(z.string().min(1)),
  /** Prefixes that are no part of the unit's name: "Cụm trưởng". */
  dropPrefixes: z.array(z.string().min(1)),
});
export type UnitKind = z.infer<typeof unitKindSchema>;

export const dossierItemSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** One for each unit, each list handed in, each meeting, or each nomination. */
  per: z.enum(["unit", "submission", "meeting", "nomination"]),
  /** Units, or nominations from units, of these kinds only. */
  unitKinds: z.array(identifier).min(1),
  /** For `nomination` and `submission`: only in these lists. */
  listForms: z.array(identifier),
  /** For `nomination`: only for these awards; empty for every award of those lists. */
  awards: z.array(identifier),
  /** The list itself is this item: receiving it is having it. */
  isTheList: z.boolean(),
  /** Sets to hand in; null where the plan sets no number. */
  copies: z.int().positive().nullable(),
  /** Who has to confirm it; null where nobody has to. */
  confirmedBy: z.string().min(1).nullable(),
  /** How old it may be on the day it is handed in, in months; null where its age is free. */
  maxAgeMonths: z.int().positive().nullable(),
  /** How it is handed in; null where either will do. */
  form: z.enum(["paper", "electronic", "both"]).nullable(),
  basis: basisSchema,
});
export type DossierItem = z.infer<typeof dossierItemSchema>;

const deadlineCommon = {
  id: identifier,
  name: z.string().min(1),
  /** What has to arrive in time: dossier items by id; empty for a date that nothing is handed in for. */
  items: z.array(identifier),
  basis: basisSchema,
};

/** `before`: the day itself is for a person to decide; `by`: the day itself is in time. */
export const deadlineSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...deadlineCommon, kind: z.literal("before"), date: isoDate }),
  z.strictObject({ ...deadlineCommon, kind: z.literal("by"), date: isoDate }),
  z.strictObject({
    ...deadlineCommon,
    kind: z.literal("inMonth"),
    month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  }),
  z.strictObject({ ...deadlineCommon, kind: z.literal("openEnd") }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** What counts as 100 % in a vote. */
export const voteBaseSchema = z.enum(["allMembers", "present", "ballotsIssued", "validBallots"]);
export type VoteBase = z.infer<typeof voteBaseSchema>;

/** `strict`: more than the share ("quá bán" is strictly over 1/2); otherwise at least the share. */
export const thresholdSchema = z
  .strictObject({ share: fractionSchema, strict: z.boolean() })
  .refine(
    ({ share, strict }) => !strict || share.numerator < share.denominator,
    "nothing is more than the whole",
  )
  .refine(
    ({ share, strict }) => strict || share.numerator > 0,
    "a threshold asks for at least one vote",
  );
export type Threshold = z.infer<typeof thresholdSchema>;

export const voteRuleSchema = z.strictObject({
  id: identifier,
  awards: z.array(identifier).min(1),
  /** Share of the base that must agree. */
  threshold: thresholdSchema,
  base: voteBaseSchema,
  /** Share of all members that must be present. */
  quorum: fractionSchema,
  secret: z.boolean(),
  basis: basisSchema,
});
export type VoteRule = z.infer<typeof voteRuleSchema>;

export const criterionSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Highest mark and smallest step, in hundredths of a point: 8,5 is 850. */
  maximum: z.int().positive(),
  step: z.int().positive(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const rubricSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** `sample`: ours, waiting for the council's approval. */
  status: z.enum(["sample", "approved"]),
  criteria: z.array(criterionSchema).min(1),
  /** Equal means are ordered by the mean of these criteria, in turn; then they share the rank. */
  tieBreak: z.array(identifier),
  basis: basisSchema,
});
export type Rubric = z.infer<typeof rubricSchema>;

/** What the plan asks and no program can tell: named in every report as not checked. */
export const peopleJudgeSchema = z.strictObject({
  id: identifier,
  text: z.string().min(1),
  basis: basisSchema,
});
export type PeopleJudge = z.infer<typeof peopleJudgeSchema>;

/** The fields of a plan; a pack has more (see planPack.ts), a plan in force has passed `planSchema`. */
export const planShape = z.strictObject({
  id: identifier,
  version: z.string().min(1),
  title: z.string().min(1),
  issuer: z.string().min(1),
  /** Level of the council that uses the plan. */
  level: levelSchema,
  /** Null where the copy in hand leaves number or date blank. */
  number: z.string().nullable(),
  date: isoDate.nullable(),
  /** Expected day of the decisions: it chooses the regime. */
  decisionDate: isoDate,
  /** Year under review: "2022", or a school year "2021-2022"; null where the plan counts a period only. */
  reviewYear: z
    .string()
    .regex(/^\d{4}(?:-\d{4})?$/)
    .nullable(),
  /** First and last year of the achievements or decisions that count. */
  period: z
    .strictObject({ fromYear: z.int(), toYear: z.int(), basis: basisSchema })
    .refine(({ fromYear, toYear }) => fromYear <= toYear, "the period ends before it begins"),
  /** The law in force on the decision date; null for a plan that rests on no regime. */
  regime: regimeInfoSchema.nullable(),
  awards: z.array(awardSchema).min(1),
  unitKinds: z.array(unitKindSchema).min(1),
  listForms: z.array(listFormSchema).min(1),
  dossierItems: z.array(dossierItemSchema),
  deadlines: z.array(deadlineSchema),
  phases: z.array(phaseSchema),
  standards: z.array(standardSchema),
  quotas: z.array(quotaSchema),
  exclusions: z.array(exclusionSchema),
  routes: z.array(routeSchema),
  registration: registrationSchema.nullable(),
  targets: z.array(targetSchema),
  timetable: z.array(timetableRowSchema),
  voteRules: z.array(voteRuleSchema),
  rubric: rubricSchema.nullable(),
  leftToPeople: z.array(peopleJudgeSchema),
});

/** A plan as data. Ids are distinct, and every id that one leaf names of another exists. */
export const planSchema = planShape.superRefine((plan, context) => {
  for (const { path, message } of planReferenceIssues(plan)) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
});
export type Plan = z.infer<typeof planSchema>;
