import { z } from "zod";
import { fail, ok, type Result } from "../result";
import type { ColumnMeaning } from "./columnMapping";
import { STATED_FACTS } from "./nomination";
import type { ReadingMemory } from "./readingMemory";

/** The file's name, by which people find it next year. */
export const MEMORY_FILE = "binh-xet-cach-doc.json";

const VERSION = 1;

const MEANINGS = [
  "ordinal",
  "honorific",
  "candidate",
  "givenName",
  "birth",
  "birthMale",
  "birthFemale",
  "post",
  "subUnit",
  "unit",
  "award",
  "commendation",
  "summary",
  ...STATED_FACTS,
  "other",
] as const satisfies readonly ColumnMeaning[];

/** What every version of the file says of itself. */
const headSchema = z.object({ what: z.literal("binh-xet-cach-doc"), version: z.number() });

const fileSchema = z.strictObject({
  what: z.literal("binh-xet-cach-doc"),
  version: z.literal(VERSION),
  columns: z.array(
    z.strictObject({
      shape: z.string(),
      unit: z.string(),
      heading: z.string().trim().min(1),
      meaning: z.enum(MEANINGS),
    }),
  ),
  units: z.array(
    z.strictObject({ received: z.string().trim().min(1), chosen: z.string().trim().min(1) }),
  ),
  awards: z.array(
    z.strictObject({ written: z.string().trim().min(1), award: z.string().trim().min(1) }),
  ),
  repairs: z.array(
    z.strictObject({ before: z.string().trim().min(1), after: z.string().trim().min(1) }),
  ),
});

/** The memory as a file's text (JSON), for the next year or another workbook. */
export function memoryToJson(memory: ReadingMemory): string {
  const { columns, units, awards, repairs } = memory;
  const file = { what: "binh-xet-cach-doc", version: VERSION, columns, units, awards, repairs };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads such a file back. Faults: `not-a-memory` where it is no file of this kind or was damaged,
 * `newer-memory` (params: version) where a newer program made it.
 */
export function memoryFromJson(text: string): Result<ReadingMemory> {
  const parsed = parseJson(text);
  const head = headSchema.safeParse(parsed);
  if (head.success && head.data.version > VERSION) {
    return fail({ code: "newer-memory", params: { version: head.data.version } });
  }
  const file = fileSchema.safeParse(parsed);
  if (!file.success) return fail({ code: "not-a-memory" });
  const { columns, units, awards, repairs } = file.data;
  return ok({ columns, units, awards, repairs });
}

/** Undefined, which is no file of ours, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown;
  } catch {
    return undefined;
  }
}
