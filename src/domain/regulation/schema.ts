import { z } from "zod";

// The pane's Content-Security-Policy forbids compiling code from text.
z.config({ jitless: true });

/** Where a rule stands: in the law, in the plan, or nowhere but in the data themselves. */
export const citationSchema = z.strictObject({
  kind: z.enum(["law", "plan", "data"]),
  ref: z.string().min(1),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * What a leaf of a pack rests on. `confidence`: was the text itself read (VERIFIED), a text about it
 * (SECONDARY), or neither (UNVERIFIED). `binds`: whom the instrument binds; anything but `education`
 * never makes an error.
 */
export const basisSchema = z.strictObject({
  citation: citationSchema,
  confidence: z.enum(["VERIFIED", "SECONDARY", "UNVERIFIED"]),
  binds: z.enum(["education", "local", "other-sector", "predecessor", "draft", "pattern"]),
});
export type Basis = z.infer<typeof basisSchema>;

export const candidateKindSchema = z.enum(["collective", "individual"]);
export type CandidateKind = z.infer<typeof candidateKindSchema>;

const isoDate = z.iso.date();
const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

/** An exact share, never a floating-point number: 70 % is 7/10. */
export const fractionSchema = z
  .strictObject({ numerator: z.int().nonnegative(), denominator: z.int().positive() })
  .refine((share) => share.numerator <= share.denominator, "a share is at most the whole");
export type Fraction = z.infer<typeof fractionSchema>;

export const awardSchema = z.strictObject({
  code: identifier,
  name: z.string().min(1),
  /** Other spellings met in lists; compared without accents and case. */
  aliases: z.array(z.string().min(1)),
  kinds: z.array(candidateKindSchema).min(1),
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
  /** The list itself is this item: receiving it is having it. */
  isTheList: z.boolean(),
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

const planShape = z.strictObject({
  id: identifier,
  version: z.string().min(1),
  title: z.string().min(1),
  issuer: z.string().min(1),
  /** Null where the copy in hand leaves number or date blank. */
  number: z.string().nullable(),
  date: isoDate.nullable(),
  /** First and last year of the achievements or decisions that count. */
  period: z
    .strictObject({ fromYear: z.int(), toYear: z.int(), basis: basisSchema })
    .refine(({ fromYear, toYear }) => fromYear <= toYear, "the period ends before it begins"),
  awards: z.array(awardSchema).min(1),
  unitKinds: z.array(unitKindSchema).min(1),
  listForms: z.array(listFormSchema).min(1),
  dossierItems: z.array(dossierItemSchema),
  deadlines: z.array(deadlineSchema),
  voteRules: z.array(voteRuleSchema),
  rubric: rubricSchema.nullable(),
  leftToPeople: z.array(peopleJudgeSchema),
});

/** A plan of an office as data. Ids are distinct, and every id that one leaf names of another exists. */
export const planSchema = planShape.superRefine((plan, context) => {
  for (const { path, ids } of idLists(plan)) {
    for (const [at, id] of ids.entries()) {
      const isKnown = ids.indexOf(id) < at;
      if (isKnown)
        context.addIssue({ code: "custom", path: [...path, at], message: `id twice ${id}` });
    }
  }
  for (const { path, id, known } of crossReferences(plan)) {
    if (!known.has(id)) context.addIssue({ code: "custom", path, message: `unknown id ${id}` });
  }
});
export type Plan = z.infer<typeof planSchema>;

interface IdList {
  readonly path: (string | number)[];
  readonly ids: readonly string[];
}

/** Everything by which one leaf is told from its neighbours. */
function idLists(plan: z.infer<typeof planShape>): IdList[] {
  const idsOf = (leaves: readonly { readonly id: string }[]) => leaves.map(({ id }) => id);
  return [
    { path: ["awards"], ids: plan.awards.map(({ code }) => code) },
    { path: ["unitKinds"], ids: idsOf(plan.unitKinds) },
    { path: ["listForms"], ids: idsOf(plan.listForms) },
    { path: ["dossierItems"], ids: idsOf(plan.dossierItems) },
    { path: ["deadlines"], ids: idsOf(plan.deadlines) },
    { path: ["voteRules"], ids: idsOf(plan.voteRules) },
    { path: ["leftToPeople"], ids: idsOf(plan.leftToPeople) },
    { path: ["rubric", "criteria"], ids: idsOf(plan.rubric?.criteria ?? []) },
    { path: ["rubric", "tieBreak"], ids: plan.rubric?.tieBreak ?? [] },
    ...plan.listForms.flatMap(({ prompts, exactNumbers }, at) => [
      { path: ["listForms", at, "prompts"], ids: idsOf(prompts) },
      {
        path: ["listForms", at, "exactNumbers", "counts"],
        ids: exactNumbers?.counts.map(({ kind }) => kind) ?? [],
      },
    ]),
  ];
}

interface CrossReference {
  readonly path: (string | number)[];
  readonly id: string;
  readonly known: ReadonlySet<string>;
}

function crossReferences(plan: z.infer<typeof planShape>): CrossReference[] {
  const awards = new Set(plan.awards.map((award) => award.code));
  const units = new Set(plan.unitKinds.map((unit) => unit.id));
  const forms = new Set(plan.listForms.map((form) => form.id));
  const items = new Set(plan.dossierItems.map((item) => item.id));
  const criteria = new Set(plan.rubric?.criteria.map((criterion) => criterion.id));
  const refer = (path: (string | number)[], ids: readonly string[], known: ReadonlySet<string>) =>
    ids.map((id) => ({ path, id, known }));
  return [
    ...plan.listForms.flatMap((form, at) => [
      ...refer(["listForms", at, "awards"], form.awards, awards),
      ...refer(["listForms", at, "unitKinds"], form.unitKinds, units),
    ]),
    ...plan.dossierItems.flatMap((item, at) => [
      ...refer(["dossierItems", at, "unitKinds"], item.unitKinds, units),
      ...refer(["dossierItems", at, "listForms"], item.listForms, forms),
    ]),
    ...plan.deadlines.flatMap((deadline, at) =>
      refer(["deadlines", at, "items"], deadline.items, items),
    ),
    ...plan.voteRules.flatMap((rule, at) =>
      refer(["voteRules", at, "awards"], rule.awards, awards),
    ),
    ...refer(["rubric", "tieBreak"], plan.rubric?.tieBreak ?? [], criteria),
  ];
}
