import { z } from "zod";

const cellSchema = z.strictObject({ sheet: z.string(), cell: z.string() });
const sourceSchema = z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() });
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** One file that was given. */
export const reportFileSchema = z.strictObject({
  file: z.string(),
  /** Empty where the file could not be opened at all. */
  sha256: z.string(),
  refused: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  notices: z.array(z.strictObject({ kind: z.string(), sheet: z.string(), count: z.int() })),
  lists: z.array(
    z.strictObject({
      sheet: z.string(),
      listForm: z.string().nullable(),
      unit: z.string().nullable(),
      /** Rows as a person counts them, from 1. */
      headingRow: z.int(),
      firstRow: z.int(),
      lastRow: z.int(),
      nominations: z.int(),
      columns: z.record(z.string(), z.string()),
    }),
  ),
});

export const reportFindingSchema = z.strictObject({
  check: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  at: z.array(cellSchema),
  source: z.array(sourceSchema),
  params: paramsSchema,
  citation: z.strictObject({ kind: z.enum(["law", "plan", "data"]), ref: z.string() }),
  confidence: z.string(),
  fingerprint: z.string(),
  accepted: z.string().nullable(),
  /** The finding in Vietnamese. */
  message: z.string(),
});

export const reportOutcomeSchema = z.strictObject({
  nomination: z.string(),
  name: z.string(),
  kind: z.string(),
  award: z.string().nullable(),
  unit: z.string().nullable(),
  /** Mean of the members who gave a mark: sum in hundredths of a point, and how many they are. */
  score: z.strictObject({ sum: z.int(), given: z.int() }).nullable(),
  rank: z.int().nullable(),
  provisional: z.boolean(),
  vote: z
    .strictObject({
      result: z.string(),
      agree: z.int(),
      base: z.int(),
      baseKind: z.string(),
      threshold: z.string(),
      needed: z.int(),
      present: z.int(),
      members: z.int(),
    })
    .nullable(),
  openErrors: z.int(),
  outcome: z.string(),
});

/** The report of one run of `npm run review`. Later versions add keys and rename none. */
export const reportSchema = z.strictObject({
  plan: z.string(),
  files: z.array(reportFileSchema),
  findings: z.array(reportFindingSchema),
  notChecked: z.array(
    z.strictObject({
      check: z.string(),
      reason: z.string(),
      params: paramsSchema,
      message: z.string(),
    }),
  ),
  outcomes: z.array(reportOutcomeSchema),
});

export type Report = z.infer<typeof reportSchema>;
