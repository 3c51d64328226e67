import { z } from "zod";
import {
  reportDossierSchema,
  reportFileSchema,
  reportFolderSchema,
  reportMemorySchema,
  reportProposalsSchema,
  reportReturnsSchema,
} from "./reportIntake";

const cellSchema = z.strictObject({ sheet: z.string(), cell: z.string() });
const sourceSchema = z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() });
const citationSchema = z.strictObject({ kind: z.enum(["law", "plan", "data"]), ref: z.string() });
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export const reportFindingSchema = z.strictObject({
  check: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  at: z.array(cellSchema),
  source: z.array(sourceSchema),
  params: paramsSchema,
  citation: citationSchema,
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

/** What changed against the run before, as `Kết quả kiểm tra` showed it; null on the first run. */
export const reportSinceSchema = z.strictObject({
  /** Fingerprints of what was not found then. */
  fresh: z.array(z.string()),
  /** What was found then and is no more, in the words of that run. */
  fixed: z.array(z.strictObject({ fingerprint: z.string(), where: z.string(), what: z.string() })),
});

/** The body of law that holds for decisions of the date. */
export const reportRegimeSchema = z.strictObject({ id: z.string(), name: z.string() });

/** What the new law says of what was begun under the old one, where it may concern this review. */
export const reportTransitionSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  decidedFrom: z.string(),
  receivedBefore: z.string().nullable(),
  citation: citationSchema,
  confidence: z.string(),
  /** Lists that came before `receivedBefore`; null where that day does not matter. */
  lists: z.int().nullable(),
  /** Lists of an unknown day. */
  undated: z.int(),
});

/** A parameter on `Đợt xét` that is the office's own. */
export const reportParameterSchema = z.strictObject({
  key: z.string(),
  value: z.string(),
  packValue: z.string(),
});

/** A value on `Đợt xét` that cannot be used: the pack's own holds. */
export const reportRefusedSchema = z.strictObject({
  key: z.string(),
  value: z.string(),
  reason: z.enum(["unreadable", "out-of-range", "locked", "unknown-key"]),
  /** The value that holds; the rule's citation where the law holds it; empty for an unknown key. */
  expected: z.string(),
  at: cellSchema,
});

/** The report of one run of `npm run review`. Later versions add keys and rename none. */
export const reportSchema = z.strictObject({
  plan: z.string(),
  /** Null for a plan that rests on no regime. */
  regime: reportRegimeSchema.nullable(),
  decisionDate: z.string(),
  /** The plan kept in the council's workbook is gone, or no longer the one that the session froze. */
  packAltered: z.boolean(),
  transitions: z.array(reportTransitionSchema),
  parameters: z.array(reportParameterSchema),
  refused: z.array(reportRefusedSchema),
  /** What became of a write that was broken off in the council's workbook. */
  recovery: z.strictObject({
    outcome: z.enum(["nothing", "cleaned", "restored"]),
    /** Titles of the sheets that were put back. */
    restored: z.array(z.string()),
    /** Titles of sheets that stand as the broken write left them. */
    lost: z.array(z.string()),
  }),
  /** Folders that were given. */
  folders: z.array(reportFolderSchema),
  files: z.array(reportFileSchema),
  proposals: reportProposalsSchema,
  /** Null where no dossier folder was given, or no list has come. */
  dossier: reportDossierSchema.nullable(),
  /** Null where no file of remembered decisions was given. */
  memory: reportMemorySchema.nullable(),
  /** Null where none were asked for. */
  returns: reportReturnsSchema.nullable(),
  findings: z.array(reportFindingSchema),
  since: reportSinceSchema.nullable(),
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
