import type { Nomination } from "../intake/nomination";
import type { Plan } from "../regulation/schema";
import { readCandidate } from "../text/readCandidate";

/**
 * The kind that checks go by: the register's; where that is blank, the only kind that the award takes, unless
 * the candidate's name says otherwise. The register itself is never filled in.
 */
export function candidateKind(
  { awards }: Pick<Plan, "awards">,
  { kind, award, name }: Pick<Nomination, "kind" | "award" | "name">,
): Nomination["kind"] {
  if (kind !== "unknown") return kind;
  const [only, ...others] = awards.find(({ code }) => code === award)?.kinds ?? [];
  if (only === undefined || others.length > 0) return "unknown";
  const said = readCandidate(name).kind;
  return said === "unknown" || said === only ? only : "unknown";
}
