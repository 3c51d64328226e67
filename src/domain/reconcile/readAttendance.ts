import { foldTone } from "../text/foldTone";
import { readRatio } from "../text/readRatio";
import { holdsAny, type TextLine } from "./paperLines";

export interface StatedAttendance {
  readonly present: number;
  /** Who was asked to come; null where it does not say. */
  readonly summoned: number | null;
  readonly place: string;
}

const PRESENT = /có mặt\s*:?\s*(?<count>\d{1,6})(?![\d/%])/u;
const SUMMONED = /(?:triệu tập|tổng số(?: thành viên| người)?)\s*:?\s*(?<count>\d{1,6})(?![\d/%])/u;

/** Who was at a meeting: `49/50 người có mặt`, `Tổng số triệu tập: 50; có mặt: 49`. Null where no line says it once. */
export function readAttendance(body: readonly TextLine[]): StatedAttendance | null {
  const lines = body.filter((line) => line.table === null && holdsAny(line, ["co mat"]));
  const found = lines.flatMap((line) => {
    const attendance = attendanceOf(line);
    return attendance ? [attendance] : [];
  });
  const [first, ...others] = found;
  const isOne = others.every(
    ({ present, summoned }) => present === first?.present && summoned === first.summoned,
  );
  return first && isOne ? first : null;
}

function attendanceOf({ text, place }: TextLine): StatedAttendance | null {
  const ratio = readRatio(text);
  const fraction = ratio.ok ? ratio.value.fraction : null;
  if (fraction) return { present: fraction.numerator, summoned: fraction.denominator, place };
  const folded = foldTone(text);
  const present = countIn(PRESENT, folded);
  return present === null ? null : { present, summoned: countIn(SUMMONED, folded), place };
}

function countIn(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(text)?.groups?.["count"];
  return digits === undefined ? null : Number(digits);
}
