import { z } from "zod";
import { expectationSchema } from "./fixture";

const expectations = z.array(expectationSchema).default([]);

/** Why something looks like a fault and is none. */
const nearMiss = z.string().optional();

/** As a person would type it; days as "20/06/2022". Null takes back what the list's defaults say. */
const typedSchema = z.union([z.string(), z.number(), z.null()]);

/** A line of `Hồ sơ`: its state alone, or what else is written; null: no line. */
const paperSchema = z.union([
  z.string(),
  z.strictObject({
    state: z.string(),
    date: z.string().optional(),
    dated: z.string().optional(),
    copies: z.union([z.number(), z.string()]).optional(),
    confirmedBy: z.string().optional(),
    form: z.string().optional(),
  }),
  z.null(),
]);

/** What the council's sheets say of a candidate, or of all candidates of a list. */
const evidenceSchema = z.strictObject({
  /** `Thông tin xét`, by field. */
  facts: z.record(z.string(), typedSchema).default({}),
  /** `Ý kiến xét`: verdict by `<standard>/<path>`; criteria that are not named stay blank. */
  opinions: z.record(z.string(), z.string()).default({}),
  /** `Hồ sơ`, by dossier item. */
  dossier: z.record(z.string(), paperSchema).default({}),
});

const rowSchema = z.strictObject({
  /** By which another row's expectation names this one: "@label". */
  label: z.string().optional(),
  /** The row behind its number. */
  cells: z.array(z.string()),
  ...evidenceSchema.shape,
  /** No line on `Thông tin xét`. */
  withoutFacts: z.boolean().default(false),
  /** "year | award | rating | number | day | issuer | occasion". */
  history: z.array(z.string()).default([]),
  /** The lines of `Lịch sử` name the person and the unit, not the nomination. */
  historyByName: z.boolean().default(false),
  /** "title | year | scope | number | day | issuer | applied". */
  initiatives: z.array(z.string()).default([]),
  /** What `Đăng ký` names; by default what the list's defaults say. */
  registered: z.array(z.string()).optional(),
  clean: nearMiss,
  expect: expectations,
});

const listSchema = z.strictObject({
  /** Titles and reference line above the headings. */
  above: z.array(z.string()),
  headings: z.array(z.string()),
  defaults: z
    .strictObject({ ...evidenceSchema.shape, registered: z.array(z.string()).default([]) })
    .prefault({}),
  /** A text is a group row: "I | Tập thể". */
  rows: z.array(z.union([z.string(), rowSchema])),
  below: z.array(z.string()).default([]),
  clean: nearMiss,
  expect: expectations,
});

const sheetSchema = z.strictObject({
  sheet: z.string(),
  /** The paper's head, line by line. */
  head: z.array(z.string()),
  lists: z.array(listSchema),
  /** Who signs. */
  foot: z.string(),
});

const unitSchema = z.strictObject({
  name: z.string(),
  /** Id of a unit kind; null: the unit does not stand on `Đơn vị`. */
  kind: z.string().nullable(),
  /** The other columns of `Đơn vị`, by field. */
  facts: z.record(z.string(), typedSchema).default({}),
  /** The unit's own lines of `Đăng ký`: how many signed. */
  signed: z.array(typedSchema).default([]),
  /** "kind | reference | collectives | individuals | names, apart by semicolons": lines of `Đối chiếu`. */
  papers: z.array(z.string()).default([]),
  dossier: z.record(z.string(), paperSchema).default({}),
  clean: nearMiss,
  expect: expectations,
});

/** The readable source of a plan's sample: what was sent, what the council knows, and what has to be found. */
export const planFixtureSchema = z.strictObject({
  about: z.string(),
  plan: z.string(),
  sheets: z.array(sheetSchema),
  /** What `Hồ sơ` shows of every unit unless its own entry says otherwise. */
  unitDossier: z.record(z.string(), paperSchema).default({}),
  units: z.array(unitSchema),
  /** "name | unit | year | award | …": lines of `Lịch sử` about nobody on the lists. */
  strayHistory: z
    .array(z.strictObject({ line: z.string(), clean: nearMiss, expect: expectations }))
    .default([]),
  /** "kind | shape | unit | written | meaning": lines of `Cách đọc`. */
  reading: z
    .array(z.strictObject({ line: z.string(), clean: nearMiss, expect: expectations }))
    .default([]),
  /** Findings on the session as a whole. */
  expect: expectations,
  /** Why the session as a whole keeps to a rule by a hair's breadth. */
  clean: z.array(z.string()).default([]),
});

export type PlanFixture = z.infer<typeof planFixtureSchema>;
export type PlanSheet = PlanFixture["sheets"][number];
export type PlanList = PlanSheet["lists"][number];
export type PlanRow = Exclude<PlanList["rows"][number], string>;
export type PlanUnit = PlanFixture["units"][number];
export type Paper = z.infer<typeof paperSchema>;
export type Typed = z.infer<typeof typedSchema>;
