import { completeDate } from "../text/calendarDate";
import { formatPlainDate, toIso } from "../text/formatDate";
import { parseDate } from "../text/parseDate";
import { parseDecimal } from "../text/parseDecimal";
import { parseReviewYear, reviewYearText } from "../text/parseReviewYear";
import { foldText } from "../text/foldText";
import type { Json, ParameterType } from "./parameter";
import { RATINGS, type Rating } from "./requirement";
import { fractionSchema, type Fraction } from "./basis";

/** How ratings are written in our sheets. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  well: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  notCompleted: "Không hoàn thành nhiệm vụ",
};

/** What stands where neither law nor plan sets a value. */
const NOT_SET = "không quy định";

const WRITERS: Readonly<Partial<Record<ParameterType, (value: Json) => string>>> = {
  share: (value) => shareText(fractionSchema.parse(value)),
  optionalShare: (value) => {
    const share = fractionSchema.parse(value);
    return share.numerator === 0 ? NOT_SET : shareText(share);
  },
  month: (value) => (typeof value === "string" ? value.split("-").reverse().join("/") : ""),
  yesNo: (value) => (value === true ? "có" : "không"),
  date: (value) => (typeof value === "string" ? plainDate(value) : ""),
  rating: (value) => RATING_WORDS[value as Rating],
};

/**
 * A parameter's value as the sheet shows it: "70 %", "1/3", "có", "20/05/2020", "03/2022", "2021-2022", "không
 * quy định". Empty for none.
 */
export function parameterText(type: ParameterType, value: Json): string {
  if (value === null) return type === "optionalCount" ? NOT_SET : "";
  const write = WRITERS[type];
  if (write) return write(value);
  return typeof value === "object" ? "" : String(value);
}

function plainDate(iso: string): string {
  const read = parseDate(iso);
  const date = read.ok ? completeDate(read.value) : null;
  return date ? formatPlainDate(date) : iso;
}

function shareText({ numerator, denominator }: Fraction): string {
  const percent = (numerator * 100) / denominator;
  return Number.isInteger(percent)
    ? `${String(percent)} %`
    : `${String(numerator)}/${String(denominator)}`;
}

type Reader = (text: string) => Json | undefined;

const READERS: Readonly<Record<ParameterType, Reader>> = {
  text: (text) => (text === "" ? null : text),
  share: readShare,
  optionalShare: (text) => (isNotSet(text) ? { numerator: 0, denominator: 1 } : readShare(text)),
  count: readCount,
  optionalCount: (text) => (text === "" || isNotSet(text) ? null : readCount(text)),
  date: readDate,
  month: readMonth,
  yesNo: (text) => YES_NO.get(foldText(text)),
  reviewYear: (text) => {
    const year = parseReviewYear(text);
    return year.ok ? reviewYearText(year.value) : undefined;
  },
  rating: (text) => RATINGS.find((rating) => foldText(RATING_WORDS[rating]) === foldText(text)),
  reference: () => undefined,
};

function isNotSet(text: string): boolean {
  return foldText(text) === foldText(NOT_SET);
}

/** "03/2022", "tháng 3/2022"; also 2022-03, as packs have it. */
function readMonth(text: string): string | undefined {
  const iso = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined;
  const read = /^(?:tháng\s+)?(0?[1-9]|1[0-2])\s*\/\s*(\d{4})$/iu.exec(text.normalize("NFC"));
  return read ? `${read[2] ?? ""}-${(read[1] ?? "").padStart(2, "0")}` : iso;
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["co", true],
  ["x", true],
  ["khong", false],
]);

/** The value that a person wrote; undefined where it cannot be read without guessing. */
export function readParameter(type: ParameterType, text: string): Json | undefined {
  return READERS[type](text.trim());
}

/** "70 %", "12,5%", "1/3": exact. A bare "0,7" might be 0.7 % or 70 % and is not read. */
function readShare(text: string): Fraction | undefined {
  const ratio = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(text);
  if (ratio) return shareOf(Number(ratio[1]), Number(ratio[2]));
  const percent = /^(.+?)\s*%$/.exec(text)?.[1];
  const read = percent === undefined ? null : parseDecimal(percent);
  if (!read?.ok) return undefined;
  const { units, scale } = read.value;
  return shareOf(units, 100 * 10 ** scale);
}

/** 0.65 % where 65 % was meant is refused: no rule of this field asks for less than one in a hundred. */
function shareOf(numerator: number, denominator: number): Fraction | undefined {
  const isPlausible = numerator === 0 || numerator * 100 >= denominator;
  if (!isPlausible || denominator === 0 || numerator < 0 || numerator > denominator)
    return undefined;
  const divisor = commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function readCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function readDate(text: string): string | undefined {
  const read = parseDate(text);
  const date = read.ok ? completeDate(read.value) : null;
  return date ? toIso(date) : undefined;
}

const EXAMPLES: Readonly<Partial<Record<ParameterType, string>>> = {
  date: "20/05/2020",
  reviewYear: "2021-2022",
};

/** How a value of that type is written: the one that stands, an example where none does. */
export function expectedText(type: ParameterType, standing: string): string {
  return standing === "" ? (EXAMPLES[type] ?? "") : standing;
}
