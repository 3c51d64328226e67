import { z } from "zod";
import { basisSchema, candidateKindSchema, identifier } from "./basis";
import { requirementSchema } from "./requirement";

/** One way to meet a standard: all of its requirements. */
export const standardPathSchema = z.strictObject({
  id: identifier,
  text: z.string().min(1),
  allOf: z.array(requirementSchema).min(1),
});
export type StandardPath = z.infer<typeof standardPathSchema>;

/**
 * What the law or the plan asks of candidates for an award. A standard with several paths is met by any of
 * them. `enabled`: false for what informs only and is off until an office turns it on.
 */
export const standardSchema = z.strictObject({
  id: identifier,
  /** Gist in our own words. */
  text: z.string().min(1),
  awards: z.array(identifier).min(1),
  kinds: z.array(candidateKindSchema).min(1),
  enabled: z.boolean(),
  anyOf: z.array(standardPathSchema).min(1),
  basis: basisSchema,
});
export type Standard = z.infer<typeof standardSchema>;
