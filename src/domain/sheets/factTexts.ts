import { z } from "zod";
import { STATED_FACTS, type StatedFact, type StatedFacts } from "../intake/nomination";

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
      Object.fromEntries(STATED_FACTS.map((name) => [name, z.string().optional()])) as Record<
        StatedFact,
        z.ZodOptional<z.ZodString>
      >,
    ),
  )
  .transform((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)),
  );
