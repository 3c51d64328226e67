import type { Criterion, Rubric } from "../../domain/regulation/schema";
import { fail, ok, type Fault, type Result } from "../../domain/result";
import type { CriterionMark, MemberMark } from "../../domain/scoring/mark";
import { validatePoints } from "../../domain/scoring/validateMark";
import { parseDecimal } from "../../domain/text/parseDecimal";
import { pointsText } from "../../strings/pointsText";

/**
 * What was typed for one criterion, in hundredths; null where nothing was. Faults: `not-a-number`,
 * `too-many-decimals`, and those of `validatePoints`. Nothing is rounded.
 */
export function readPoints(
  rubric: Rubric,
  { id }: Criterion,
  typed: string,
): Result<CriterionMark | null> {
  if (typed.trim() === "") return ok(null);
  const read = parseDecimal(typed);
  if (!read.ok) return fail({ code: "not-a-number" });
  const { units, scale } = read.value;
  if (scale > 2) return fail({ code: "too-many-decimals" });
  const point = { criterion: id, hundredths: units * 10 ** (2 - scale) };
  const fault = validatePoints(rubric, [point]).find(
    ({ code, params }) => code !== "criterion-missing" && params["criterion"] === id,
  );
  return fault ? fail(fault) : ok(point);
}

export type TypedPoints = Readonly<Record<string, string>>;

/** All criteria together: the points, or the fault of each field. */
export function readAllPoints(
  rubric: Rubric,
  typed: TypedPoints,
): {
  readonly points: readonly CriterionMark[];
  readonly faults: ReadonlyMap<string, Fault>;
} {
  const points: CriterionMark[] = [];
  const faults = new Map<string, Fault>();
  for (const criterion of rubric.criteria) {
    const read = readPoints(rubric, criterion, typed[criterion.id] ?? "");
    if (!read.ok) faults.set(criterion.id, read.fault);
    else if (read.value) points.push(read.value);
  }
  return { points, faults };
}

/** The marks that stand, as a person would type them; a mark that is none leaves the fields blank. */
export function typedOf(mark: MemberMark | null): TypedPoints {
  if (mark?.state !== "given") return {};
  return Object.fromEntries(
    mark.points.map(({ criterion, hundredths }) => [criterion, pointsText(hundredths)]),
  );
}

export function isBlank(typed: string | undefined): boolean {
  return (typed ?? "").trim() === "";
}
