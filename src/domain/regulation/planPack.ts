import { z } from "zod";
import { basisSchema, identifier } from "./basis";
import { planShape } from "./schema";

/** An award of the law that a plan names. */
export const usedAwardSchema = z.strictObject({
  code: identifier,
  /** As the plan calls it; without it the award goes by the law's name. */
  name: z.string().min(1).optional(),
  basis: basisSchema,
});
export type UsedAward = z.infer<typeof usedAwardSchema>;

/** A plan as it is shipped or brought in: what the law adds on a decision date is not in it yet. */
export const planPackSchema = planShape.omit({ regime: true, awards: true }).extend({
  /** Awards of the law. */
  usedAwards: z.array(usedAwardSchema),
  /** Awards of the office's own. */
  awards: planShape.shape.awards.element.array(),
  /** Whether the law's dossier items are asked for beside the plan's own. */
  takesLawDossier: z.boolean(),
});
export type PlanPack = z.infer<typeof planPackSchema>;
