import { foldText } from "../text/foldText";
import type { Plan } from "../regulation/schema";
import type { ReadingMemory } from "./readingMemory";

/**
 * The plan that knows the ways to write awards which people have added as well. A spelling that the plan has
 * already stays the plan's; one remembered for an award that the plan does not have is passed over.
 */
export function withRememberedAwards(plan: Plan, { awards }: Pick<ReadingMemory, "awards">): Plan {
  if (awards.length === 0) return plan;
  const known = new Set(
    plan.awards.flatMap(({ name, aliases }) => [name, ...aliases].map(foldText)),
  );
  const added = awards.filter(({ written }) => !known.has(foldText(written)));
  return {
    ...plan,
    awards: plan.awards.map((award) => {
      const own = added.filter((line) => line.award === award.code).map(({ written }) => written);
      return own.length === 0 ? award : { ...award, aliases: [...award.aliases, ...own] };
    }),
  };
}
