import type { CellValue } from "../../domain/grid/grid";
import { dateSerial, isCivilDate } from "./dateSerial";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";

/** What Excel makes of one value written through `Range.values` or `Range.formulas`. */
export type CellInput =
  | { readonly kind: "keep" }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly format?: string };

/** Excel takes the year of the clock for `1/2`; a fixed one keeps this host repeatable. */
const YEAR_OF_SHORT_DATES = 2026;

const ERRORS = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

type Reader = (text: string) => CellInput | null;

const READERS: readonly Reader[] = [
  readSigned,
  readNumber,
  readBoolean,
  readError,
  readDate,
  readTime,
  readFraction,
];

/**
 * Reads a written value as Excel does with an English locale: text that looks like a formula, a
 * number, a date or a boolean becomes one; an apostrophe in front makes text and is dropped.
 * `format` is the number format the cell already has; in a text cell (`@`) nothing is interpreted.
 */
export function readCellInput(value: Json, format: string): CellInput {
  if (value === null) return { kind: "keep" };
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value === "number") {
    return { kind: "value", value: format === "@" ? String(value) : value };
  }
  if (typeof value !== "string") throw new Refusal("InvalidArgument");
  if (value.startsWith("'")) return text(value.slice(1));
  if (value === "" || format === "@") return text(value);
  for (const read of READERS) {
    const input = read(value);
    if (input) return input;
  }
  return text(value);
}

function text(value: string): CellInput {
  return value === "" ? { kind: "empty" } : { kind: "value", value };
}

function readSigned(value: string): CellInput | null {
  if (value.length < 2 || !/^[=+\-@]/.test(value)) return null;
  if (value.startsWith("=")) return { kind: "formula", formula: value };
  if (value.startsWith("@")) return { kind: "formula", formula: `=${value.slice(1)}` };
  return readNumber(value) ?? { kind: "formula", formula: `=${value}` };
}

function readNumber(value: string): CellInput | null {
  const match = /^\s*(\(?)([-+]?)\$?(\d[\d,]*\.?\d*|\.\d+)(e[-+]?\d+)?(%?)(\)?)\s*$/i.exec(value);
  if (!match) return null;
  const [, open, sign, digits = "", exponent = "", percent, close] = match;
  if ((open === "") !== (close === "")) return null;
  const size = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
  const number = sign === "-" || open ? -size : size;
  if (!Number.isFinite(number)) return null;
  return percent
    ? { kind: "value", value: number, format: "0%" }
    : { kind: "value", value: number };
}

function readBoolean(value: string): CellInput | null {
  if (!/^\s*(true|false)\s*$/i.test(value)) return null;
  return { kind: "value", value: value.trim().toLowerCase() === "true" };
}

function readError(value: string): CellInput | null {
  return ERRORS.test(value) ? { kind: "error", error: value.toUpperCase() } : null;
}

function readDate(value: string): CellInput | null {
  const american = /^\s*(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?\s*$/.exec(value);
  if (american) return dateInput(american[3], american[1], american[2]);
  const iso = /^\s*(\d{4})[/-](\d{1,2})[/-](\d{1,2})\s*$/.exec(value);
  return iso ? dateInput(iso[1], iso[2], iso[3]) : null;
}

function dateInput(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CellInput | null {
  const parts = [Number(year ?? YEAR_OF_SHORT_DATES), Number(month), Number(day)] as const;
  if (!isCivilDate(...parts)) return null;
  const format = year === undefined ? "d-mmm" : "m/d/yyyy";
  return { kind: "value", value: dateSerial(...parts), format };
}

function readTime(value: string): CellInput | null {
  const match = /^\s*(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(value);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: "value", value: seconds / 86_400, format: "h:mm" };
}

function readFraction(value: string): CellInput | null {
  const match = /^\s*(\d+) (\d+)\/(\d+)\s*$/.exec(value);
  if (!match || Number(match[3]) === 0) return null;
  const number = Number(match[1]) + Number(match[2]) / Number(match[3]);
  return { kind: "value", value: number, format: "# ?/?" };
}
