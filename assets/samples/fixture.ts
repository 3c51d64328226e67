import { z } from "zod";

const severity = z.enum(["error", "warning", "info"]);

/** A planted fault: the finding that has to come, told apart by its parameters. */
export const expectationSchema = z.strictObject({
  check: z.string(),
  severity,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  why: z.string().optional(),
});

const expectations = z.array(expectationSchema).default([]);

/** A cell: a text, or an error value such as `#N/A`. */
const cellSchema = z.union([z.string(), z.strictObject({ error: z.string() })]);

const nearMiss = z.string().optional();

/** "38 28 18 8": points by criterion; `-` none, `'8,5` a text; behind `|` the state. Several: a mark given twice. */
const markSchema = z.union([z.string(), z.array(z.string())]);

const outcomeSchema = z.strictObject({
  /** Sum of all points and the number of members who gave a mark, "736/8". */
  mean: z.string().nullable(),
  rank: z.int().nullable(),
  /** "passed 7/9": result, agreeing votes, base. */
  vote: z.string().nullable(),
  openErrors: z.int(),
  outcome: z.string(),
});

const clusterRowSchema = z.strictObject({
  who: z.string(),
  summary: z.string(),
  clean: nearMiss,
  expect: expectations,
  marks: z.strictObject({ all: z.string(), except: z.record(z.string(), markSchema) }),
  /** members, present, agree, disagree, blank, invalid, not returned; `-` a blank cell; empty: no vote yet. */
  vote: z.union([z.string(), z.array(z.string())]),
  /** State and date on sheet `Hồ sơ`; null: no line there. */
  dossier: z.string().nullable(),
  outcome: outcomeSchema,
});

const clusterSchema = z.strictObject({
  cluster: z.string(),
  leader: z.string(),
  expectList: expectations,
  rows: z.array(clusterRowSchema),
  totals: z.string(),
  expectTotals: expectations,
});

const schoolRowSchema = z.strictObject({
  who: z.string().default(""),
  /** The answers to the form's two prompts, or the whole summary as the school wrote it. */
  merit: z.string().optional(),
  decision: z.string().optional(),
  summary: cellSchema.optional(),
  /** A text right of the list's columns. */
  beside: z.string().optional(),
  clean: nearMiss,
  expect: expectations,
  /** Comes only where the day of arrival is known. */
  expectWhenReceived: expectations,
});

const schoolSchema = z.strictObject({
  sheet: z.string(),
  unitLine: z.string(),
  notInvited: z.boolean().default(false),
  cleanUnit: nearMiss,
  expectUnit: expectations,
  expectList: expectations,
  lists: z.record(z.string(), z.array(schoolRowSchema)),
  totals: z.string(),
  cleanTotals: nearMiss,
  expectTotals: expectations,
  /** Rows that stand below the totals line. */
  after: z.array(schoolRowSchema).default([]),
  dossier: z.string().nullable(),
});

const plainSheetSchema = z.strictObject({
  sheet: z.string(),
  unit: z.string().optional(),
  dossier: z.string().nullable().default(null),
  rows: z.array(z.strictObject({ cells: z.array(z.string()), expect: expectations })),
});

const unitSchema = z.strictObject({
  name: z.string(),
  kind: z.string(),
  dossier: z.string().nullable().default(null),
  clean: nearMiss,
  expect: expectations,
});

/** The readable source of a sample: what was sent, what the council did, and what has to be found. */
export const fixtureSchema = z.strictObject({
  about: z.string(),
  plan: z.string(),
  members: z.array(z.string()),
  secretary: z.string(),
  /** Whether ranks may still change, by kind of candidate. */
  provisional: z.record(z.string(), z.boolean()),
  clusterSheets: z.array(
    z.strictObject({ sheet: z.string(), clusters: z.array(clusterSchema) }),
  ),
  schoolSheets: z.array(schoolSchema),
  plainSheets: z.array(plainSheetSchema),
  units: z.array(unitSchema),
  strayMarks: z.array(
    z.strictObject({
      member: z.string(),
      nomination: z.string(),
      marks: z.string(),
      expect: expectations,
    }),
  ),
});

export type Fixture = z.infer<typeof fixtureSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type ClusterRow = z.infer<typeof clusterRowSchema>;
export type School = z.infer<typeof schoolSchema>;
export type SchoolRow = z.infer<typeof schoolRowSchema>;
export type PlainSheet = z.infer<typeof plainSheetSchema>;
