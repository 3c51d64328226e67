import type { Criterion, Rubric } from "../regulation/schema";
import type { Fault } from "../result";
import type { CriterionMark } from "./mark";

export type PointsFaultCode =
  | "not-an-integer"
  | "negative"
  | "over-maximum"
  | "off-step"
  | "unknown-criterion"
  | "criterion-twice"
  | "criterion-missing";

/** `params`: `criterion`, `hundredths` where points stand, `maximum` and `step` of a known criterion. */
export interface PointsFault extends Fault {
  readonly code: PointsFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Everything that keeps the points of one mark from being counted; empty where they are good. A partly
 * filled mark is a fault, not a mark with zeros. First what was given, as given; then the rest of the rubric.
 */
export function validatePoints(
  rubric: Rubric,
  points: readonly CriterionMark[],
): readonly PointsFault[] {
  return [
    ...points.flatMap((point) => pointFaults(rubric, point)),
    ...rubric.criteria.flatMap((criterion) => presenceFaults(criterion, points)),
  ];
}

function pointFaults(rubric: Rubric, point: CriterionMark): PointsFault[] {
  const { criterion: id, hundredths } = point;
  const criterion = rubric.criteria.find((known) => known.id === id);
  if (!criterion) {
    return [{ code: "unknown-criterion", params: { criterion: id, hundredths } }];
  }
  const { maximum, step } = criterion;
  return valueCodes(criterion, hundredths).map((code) => ({
    code,
    params: { criterion: id, hundredths, maximum, step },
  }));
}

function valueCodes({ maximum, step }: Criterion, hundredths: number): PointsFaultCode[] {
  if (!Number.isSafeInteger(hundredths)) return ["not-an-integer"];
  const codes: PointsFaultCode[] = [];
  if (hundredths < 0) codes.push("negative");
  if (hundredths > maximum) codes.push("over-maximum");
  if (hundredths % step !== 0) codes.push("off-step");
  return codes;
}

function presenceFaults(criterion: Criterion, points: readonly CriterionMark[]): PointsFault[] {
  const { id, maximum, step } = criterion;
  const times = points.filter((point) => point.criterion === id).length;
  if (times === 1) return [];
  const code = times === 0 ? "criterion-missing" : "criterion-twice";
  return [{ code, params: { criterion: id, maximum, step } }];
}
