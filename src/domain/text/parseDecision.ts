import type { Result } from "../result";
import type { PartialDate } from "./calendarDate";
import { composeText, originalSpan, type ComposedText, type TextSpan } from "./composeText";
import {
  BARE_DATE,
  CODE,
  DATE,
  DECISION_SIGN,
  ISSUER,
  ISSUER_BEFORE_DATE,
  ISSUER_END,
  LEAD,
  LETTER_SIGN,
  NOTHING_WRITTEN,
  NUMBER_LEAD,
  START,
} from "./decisionSyntax";
import { parseDate, type DateFault } from "./parseDate";

/** A decision (or submission letter) cited in a text. */
export interface DecisionReference {
  /** The received characters, from the lead word to the issuer. */
  readonly raw: string;
  /** `"123"`, `"924/2001"`; null where the place was left blank. */
  readonly number: string | null;
  /** `"QĐ-UBND"`, without spaces; null where there is none. */
  readonly sign: string | null;
  /** Null where no date is written; a fault where one is written and cannot be read, or left blank. */
  readonly date: Result<PartialDate, DateFault> | null;
  /** Who issued it, on one line, as written. */
  readonly issuer: string | null;
  readonly at: TextSpan;
}

/** A part that was read, and where reading goes on. */
type Read<T> = T & { readonly end: number };
type Code = Read<{ readonly number: string | null; readonly sign: string | null }>;
type Dated = Read<Pick<DecisionReference, "date" | "issuer">>;

const LONGEST_ISSUER = 160;

/**
 * Finds every decision cited in a cell: `Quyết định số: 123/QĐ-CTN ngày 15/11/2017`, `QĐ số
 * 34/QĐ-LĐTL ngày 11/01/2006, Liên doanh …`, `Số:2753 /QĐ-UBND`, and those left unfilled (` /QĐ-UBND`,
 * `Quyết định số: .... ngày ...`), in order. Submission letters (`…/TTr-…`) are found too: their sign
 * tells them. Prose with the word "quyết định" and plain fractions (`12/15`) are not references.
 */
export function findDecisions(text: string): readonly DecisionReference[] {
  const composed = composeText(text);
  const found: DecisionReference[] = [];
  let place = 0;
  for (let start = nextStart(composed.text, place); start >= 0;) {
    const reference = readReference(text, composed, start);
    if (reference) found.push(reference.value);
    place = reference ? reference.end : start + 1;
    start = nextStart(composed.text, place);
  }
  return found;
}

function nextStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.exec(text)?.index ?? -1;
}

function readReference(
  original: string,
  composed: ComposedText,
  start: number,
): { readonly value: DecisionReference; readonly end: number } | null {
  const { text } = composed;
  const code = codeAfterLead(text, start) ?? codeAlone(text, start);
  if (!code) return null;
  const { date, issuer, end } = dateAndIssuer(text, code.end);
  const at = originalSpan(composed, { start, end });
  const raw = original.slice(at.start, at.end);
  return { value: { raw, number: code.number, sign: code.sign, date, issuer, at }, end };
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function codeAfterLead(text: string, start: number): Code | null {
  const lead = matchAt(LEAD, text, start);
  if (!lead) return null;
  const place = start + lead[0].length;
  const isNumbered = lead.groups?.["numbered"] !== undefined;
  if (matchAt(BARE_DATE, text, place)) return { number: null, sign: null, end: place };
  const code = readCode(text, place);
  if (code.sign !== null) return code;
  const isDated = matchAt(DATE, text, code.end) !== null;
  if (code.number !== null && (isNumbered || isDated)) return code;
  const isBlank = isNumbered && matchAt(NOTHING_WRITTEN, text, place) !== null;
  return code.number === null && (isBlank || isDated) ? code : null;
}

/** Without "Quyết định" in front, only the sign can tell that a number is a decision's. */
function codeAlone(text: string, start: number): Code | null {
  const lead = matchAt(NUMBER_LEAD, text, start);
  const code = readCode(text, start + (lead?.[0].length ?? 0));
  const sign = code.sign ?? "";
  const isKnown = DECISION_SIGN.test(sign) || LETTER_SIGN.test(sign);
  return isKnown ? code : null;
}

function readCode(text: string, place: number): Code {
  const match = matchAt(CODE, text, place);
  const number = match?.groups?.["number"]?.replace(/\s/gu, "") ?? null;
  const sign = match?.groups?.["sign"] ?? match?.groups?.["dashed"] ?? null;
  const end = place + (match?.[0].trimEnd().length ?? 0);
  return { number, sign: sign?.replace(/\s/gu, "") ?? null, end };
}

function dateAndIssuer(text: string, place: number): Dated {
  const before = matchAt(ISSUER_BEFORE_DATE, text, place);
  if (before) {
    const dated = readDate(text, place + before[0].length);
    return {
      date: dated.date,
      issuer: issuerName(before.groups?.["issuer"] ?? ""),
      end: dated.end,
    };
  }
  const dated = readDate(text, place);
  return { date: dated.date, ...readIssuer(text, dated.end) };
}

function readDate(text: string, place: number): Read<Pick<DecisionReference, "date">> {
  const match = matchAt(DATE, text, place);
  if (!match) return { date: null, end: place };
  return { date: parseDate(match.groups?.["date"] ?? ""), end: place + match[0].trimEnd().length };
}

function readIssuer(text: string, place: number): Read<Pick<DecisionReference, "issuer">> {
  const lead = matchAt(ISSUER, text, place);
  if (!lead) return { issuer: null, end: place };
  const from = place + lead[0].length;
  const following = text.slice(from, from + LONGEST_ISSUER);
  const written = following.slice(0, ISSUER_END.exec(following)?.index);
  const issuer = issuerName(written);
  return issuer === null
    ? { issuer, end: place }
    : { issuer, end: from + written.trimEnd().length };
}

function issuerName(written: string): string | null {
  const name = written.trim().replace(/[.…_]+$/u, "");
  return /\p{L}/u.test(name) ? name : null;
}
