import { z } from "zod";

const faultSchema = z.strictObject({ code: z.string(), message: z.string() });
const placeSchema = z.strictObject({ item: z.string(), unit: z.string(), nomination: z.string() });

/** A given folder. */
export const reportFolderSchema = z.strictObject({
  folder: z.string(),
  files: z.int(),
  /** Files that programs make for themselves, left out. */
  ignored: z.int(),
  /** Not followed. */
  links: z.array(z.string()),
});

/** How the headings of a list were understood. */
const mappingSchema = z.strictObject({
  /** Lists with the same headings have the same. */
  shape: z.string(),
  columns: z.array(
    z.strictObject({
      column: z.string(),
      /** The levels from top to bottom, joined by ` / `. */
      heading: z.string(),
      field: z.string().nullable(),
      ground: z.string(),
      /** What it may be, where that is asked. */
      choices: z.array(z.string()),
    }),
  ),
  /** Rows that are no nominations. */
  skipped: z.strictObject({
    groups: z.int(),
    templates: z.int(),
    phantoms: z.int(),
    headings: z.int(),
  }),
});

const listSchema = z.strictObject({
  id: z.string(),
  sheet: z.string(),
  listForm: z.string().nullable(),
  unit: z.string().nullable(),
  /** Rows as a person counts them, from 1. */
  headingRow: z.int(),
  firstRow: z.int(),
  lastRow: z.int(),
  nominations: z.int(),
  columns: z.record(z.string(), z.string()),
  received: z.string().nullable(),
  channel: z.string(),
  confidence: z.enum(["sure", "likely", "doubtful"]),
  doubts: z.array(faultSchema),
  version: z.int(),
  /** Id of the list whose place it takes. */
  replaces: z.string().nullable(),
  /** Null for a list that an earlier run has read. */
  mapping: mappingSchema.nullable(),
});

/** One file that was given. */
export const reportFileSchema = z.strictObject({
  file: z.string(),
  /** Empty where the file could not be opened at all. */
  sha256: z.string(),
  /** Null for a refused file. */
  format: z.string().nullable(),
  outcome: z.enum([
    "received",
    "already-received",
    "needs-decision",
    "refused",
    "council-workbook",
  ]),
  refused: faultSchema.nullable(),
  notices: z.array(z.strictObject({ kind: z.string(), sheet: z.string(), count: z.int() })),
  lists: z.array(listSchema),
  /** Contents that fit no row, of what was read now. */
  unread: z.array(
    z.strictObject({ sheet: z.string(), cell: z.string(), text: z.string(), reason: z.string() }),
  ),
  /** Sheets of a council workbook that were not received. */
  notReceived: z.array(
    z.strictObject({ sheet: z.string(), code: z.string(), message: z.string() }),
  ),
});

/** What a person may accept in the pane; nothing of it is done. */
export const reportProposalsSchema = z.strictObject({
  /** Other texts for cells of the register. */
  repairs: z.array(
    z.strictObject({
      /** Nomination id. */
      id: z.string(),
      field: z.string(),
      before: z.string(),
      after: z.string(),
      kinds: z.array(z.string()),
      sure: z.boolean(),
      isRemembered: z.boolean(),
    }),
  ),
  /** Units that may be spelt several ways. */
  units: z.array(
    z.strictObject({
      spellings: z.array(z.strictObject({ name: z.string(), count: z.int() })),
      proposed: z.string(),
      links: z.array(z.strictObject({ from: z.string(), to: z.string(), because: z.string() })),
      sure: z.boolean(),
    }),
  ),
});

/** What the files of the dossier folder may be. */
export const reportDossierSchema = z.strictObject({
  folder: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      item: z.string().nullable(),
      unit: z.string().nullable(),
      nomination: z.string().nullable(),
      because: z.string(),
      sure: z.boolean(),
      others: z.array(placeSchema),
      conflict: z.string().nullable(),
      isRecorded: z.boolean(),
    }),
  ),
  ignored: z.array(z.string()),
  links: z.array(z.string()),
  /** Paths that this run recorded on `Hồ sơ`. */
  recorded: z.array(z.string()),
  /** Not recorded, since their line says something else. */
  conflicts: z.array(placeSchema.extend({ path: z.string(), said: z.string() })),
});

const memoryLineSchema = z.strictObject({
  kind: z.string(),
  shape: z.string(),
  unit: z.string(),
  written: z.string(),
  meaning: z.string(),
});

/** What became of decisions from another workbook. */
export const reportMemorySchema = z.strictObject({
  added: z.array(memoryLineSchema),
  /** Decided otherwise in this workbook: they stay as they stand. */
  conflicts: z.array(z.strictObject({ standing: memoryLineSchema, arrived: memoryLineSchema })),
  /** About awards that the plan does not have. */
  unknownAwards: z.array(z.strictObject({ written: z.string(), award: z.string() })),
});

/** What goes back to the units. */
export const reportReturnsSchema = z.strictObject({
  returns: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string(),
      unit: z.string(),
      name: z.string(),
      remarks: z.int(),
    }),
  ),
  /** Questions and unread cells that no file of a unit could be told for. */
  unplaced: z.strictObject({ asks: z.int(), unread: z.int() }),
  /** Files of which no list counts any more. */
  replaced: z.array(z.string()),
  /** Files with lists of a unit that nobody could tell. */
  withoutUnit: z.array(z.string()),
});
