import { z } from "zod";

/** A text, a number, or a day as Excel keeps it; null leaves the cell blank. */
const cellSchema = z.union([z.string(), z.number(), z.strictObject({ day: z.string() }), z.null()]);

const sheetSchema = z.strictObject({
  sheet: z.string(),
  widths: z.array(z.number()),
  merges: z.array(z.string()).default([]),
  /** Row of the headings, as a person counts it, and the last row of the table: these have borders. */
  tables: z.array(z.tuple([z.int(), z.int()])),
  rows: z.array(z.array(cellSchema)),
});

const workbookSchema = z.strictObject({
  kind: z.literal("workbook"),
  font: z.string().default("Times New Roman"),
  /** How the texts below are typed: as they stand, in the letters of the .VnTime fonts, or with tones apart. */
  letters: z.enum(["unicode", "tcvn3", "tones-apart"]).default("unicode"),
  sheets: z.array(sheetSchema),
});

const documentSchema = z.strictObject({
  kind: z.literal("document"),
  /** Paragraphs, and tables row by row; a table without lines holds the two halves of a paper's head. */
  body: z.array(
    z.union([
      z.string(),
      z.strictObject({ table: z.array(z.array(z.string())), lines: z.boolean().default(true) }),
    ]),
  ),
});

const textSchema = z.strictObject({
  kind: z.literal("text"),
  encoding: z.enum(["windows-1258", "utf-16"]),
  delimiter: z.enum([";", ",", "\t"]),
  rows: z.array(z.array(z.string())),
});

/** The readable source of a folder as a clerk gets it: what each unit sent, in its own shape. */
export const folderFixtureSchema = z.strictObject({
  about: z.string(),
  plan: z.string(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      /** What makes this file unlike the others. */
      shape: z.string(),
      contents: z.discriminatedUnion("kind", [workbookSchema, documentSchema, textSchema]),
    }),
  ),
});

export type FolderFixture = z.infer<typeof folderFixtureSchema>;
export type SentCell = z.infer<typeof cellSchema>;
export type SentWorkbook = z.infer<typeof workbookSchema>;
export type SentDocument = z.infer<typeof documentSchema>;
export type SentText = z.infer<typeof textSchema>;
