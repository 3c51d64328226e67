import type { Basis } from "./basis";
import type { Json, Parameter } from "./parameter";
import { parametersOf } from "./parametersOf";
import { expectedText, parameterText, readParameter } from "./parameterText";
import { planSchema, type Plan } from "./schema";

/** A line of sheet `Đợt xét`: what the office wrote for a parameter, and who has confirmed it. */
export interface ParameterEntry {
  readonly key: string;
  readonly text: string;
  /** Empty where nobody has confirmed. */
  readonly confirmed: string;
}

export type ParameterProblem = "unreadable" | "out-of-range" | "locked" | "unknown-key";

/** An entry that cannot be used: the pack's own value holds. */
export interface RefusedParameter {
  readonly key: string;
  readonly text: string;
  readonly fault: ParameterProblem;
  /** The value that holds, as it would be written; the rule's citation where the law holds it. */
  readonly expected: string;
}

/** A parameter that is the office's own, as written, and the pack's value. */
export interface ChangedParameter {
  readonly key: string;
  readonly text: string;
  readonly was: string;
}

export interface ParametersApplied {
  readonly plan: Plan;
  readonly changed: readonly ChangedParameter[];
  readonly refused: readonly RefusedParameter[];
}

/**
 * The plan with the office's own values. A changed or confirmed leaf is CONFIRMED: the office stands for it. A
 * value that cannot be read, breaks the schema, or is held by the law is refused, and the pack's own holds.
 */
export function applyParameters(pack: Plan, entries: readonly ParameterEntry[]): ParametersApplied {
  const parameters = new Map(parametersOf(pack).map((each) => [each.key, each]));
  const refused: RefusedParameter[] = [];
  const changed: ChangedParameter[] = [];
  let plan = pack;
  for (const entry of entries) {
    const outcome = applyOne(plan, parameters.get(entry.key), entry);
    if ("fault" in outcome) refused.push(outcome);
    else if (outcome.changed) changed.push(outcome.changed);
    if ("plan" in outcome) plan = outcome.plan;
  }
  return { plan, changed, refused };
}

type Outcome =
  { readonly plan: Plan; readonly changed: ChangedParameter | null } | RefusedParameter;

function applyOne(plan: Plan, parameter: Parameter | undefined, entry: ParameterEntry): Outcome {
  const { key, text, confirmed } = entry;
  if (!parameter) return { key, text, fault: "unknown-key", expected: "" };
  const standing = parameterText(parameter.type, parameter.value);
  const value = text.trim() === standing ? parameter.value : readParameter(parameter.type, text);
  if (value !== undefined && parameterText(parameter.type, value) === standing) {
    return { plan: confirmed === "" ? plan : confirm(plan, parameter), changed: null };
  }
  const refuse = (fault: ParameterProblem, expected: string) => ({ key, text, fault, expected });
  if (parameter.isLocked) return refuse("locked", lockReason(parameter));
  const expected = expectedText(parameter.type, standing);
  if (value === undefined) return refuse("unreadable", expected);
  const next = planSchema.safeParse(withValue(confirm(plan, parameter), parameter.path, value));
  if (!next.success || !staysInRegime(next.data)) return refuse("out-of-range", expected);
  return { plan: next.data, changed: { key, text, was: standing } };
}

function lockReason({ type, basis }: Parameter): string {
  return type === "reference"
    ? "dòng này chỉ nêu căn cứ, không có thông số để ghi"
    : (basis?.citation.ref ?? "");
}

/** Under another regime other rules hold: that takes a new session. */
function staysInRegime({ decisionDate, regime }: Plan): boolean {
  if (!regime) return true;
  return regime.from <= decisionDate && (regime.to === null || decisionDate <= regime.to);
}

/** Stands behind the citation of a rule that the office has confirmed. */
export const CONFIRMED_REMARK = " (cơ quan xác nhận tại trang Đợt xét)";

/** The office stands for the leaf's values. */
function confirm(plan: Plan, { leafPath, basis }: Parameter): Plan {
  if (!leafPath || !basis || basis.confidence === "CONFIRMED") return plan;
  const ref = `${basis.citation.ref}${CONFIRMED_REMARK}`;
  const confirmed: Basis = {
    ...basis,
    citation: { ...basis.citation, ref },
    confidence: "CONFIRMED",
  };
  const path = basisPath(leafPath);
  return withValue(plan, path, confirmed) as unknown as Plan;
}

/** An exact number shares the basis of all numbers of its list form. */
function basisPath(leafPath: readonly (string | number)[]): readonly (string | number)[] {
  const counts = leafPath.indexOf("counts");
  return [...(counts < 0 ? leafPath : leafPath.slice(0, counts)), "basis"];
}

function withValue(json: Json, [key, ...rest]: readonly (string | number)[], value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    return (json as readonly Json[]).map((each, at) =>
      at === key ? withValue(each, rest, value) : each,
    );
  }
  const record = json as { readonly [key: string]: Json };
  return { ...record, [key]: withValue(record[key] ?? null, rest, value) };
}
