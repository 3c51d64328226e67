import { fail, ok, type Result } from "../result";
import { planPackSchema, type PlanPack } from "./planPack";

/**
 * Reads a plan pack from the text of a .json file that an office brings in. Faults: `not-json`; `bad-pack`
 * (params: path, problem, problems) with the first place where it breaks the schema.
 */
export function readPlanPack(text: string): Result<PlanPack> {
  const json = parsed(text);
  if (!json.ok) return json;
  const pack = planPackSchema.safeParse(json.value);
  if (pack.success) return ok(pack.data);
  const { issues } = pack.error;
  const [first] = issues;
  const params = {
    path: first?.path.join(".") ?? "",
    problem: first?.message ?? "",
    problems: issues.length,
  };
  return fail({ code: "bad-pack", params });
}

function parsed(text: string): Result<unknown> {
  try {
    // A byte order mark is no part of JSON.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")) as unknown);
  } catch {
    return fail({ code: "not-json" });
  }
}
