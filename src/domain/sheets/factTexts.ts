import { z } from "zod";
import type { StatedFact, StatedFacts } from "../intake/nomination";

/** What a list can state of a candidate, in the order of the columns of `Thông tin xét`. */
export const FACT_NAMES = [
  "rating",
  "discipline",
  "monthsWorked",
  "isManager",
  "sex",
  "sectorYears",
  "teachingYears",
  "members",
  "titledMembers",
  "fighterMembers",
] as const satisfies readonly StatedFact[];

/** What a list stated of a candidate, as one cell's text (JSON); other keys are passed over. */
export const FACT_TEXTS: z.ZodType<StatedFacts, string> = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      context.addIssue({ code: "custom", message: String(error) });
      return z.NEVER;
    }
  })
  .pipe(
    z.object(
      Object.fromEntries(FACT_NAMES.map((name) => [name, z.string().optional()])) as Record<
        StatedFact,
        z.ZodOptional<z.ZodString>
      >,
    ),
  )
  .transform((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)),
  );
