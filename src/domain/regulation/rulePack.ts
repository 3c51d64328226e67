import { z } from "zod";
import { identifier, validitySchema } from "./basis";
import { exclusionSchema, quotaSchema, registrationSchema } from "./quota";
import { regimeInfoSchema } from "./regimeInfo";
import {
  authoritySchema,
  awardSchema,
  dossierItemSchema,
  peopleJudgeSchema,
  voteRuleSchema,
} from "./schema";
import { standardSchema } from "./standard";

const lasting = { validity: validitySchema };

/** An award of the law, with who decides it when. */
export const lawAwardSchema = awardSchema.extend({
  authorities: z.array(authoritySchema.extend(lasting)),
});
export type LawAward = z.infer<typeof lawAwardSchema>;

/** A dossier item that the law asks for; which units and lists it concerns follows from the plan. */
export const lawDossierItemSchema = dossierItemSchema
  .omit({ unitKinds: true, listForms: true })
  .extend(lasting);
export type LawDossierItem = z.infer<typeof lawDossierItemSchema>;

/** What people have to look at for some awards; for every award where the list is empty. */
export const lawPeopleJudgeSchema = peopleJudgeSchema.extend({
  awards: z.array(identifier),
  ...lasting,
});

/**
 * The rules of a law and its decrees and circulars, each for the decision dates on which it holds. One pack
 * serves the regimes under the same law.
 */
export const rulePackSchema = z.strictObject({
  id: identifier,
  version: z.string().min(1),
  awards: z.array(lawAwardSchema).min(1),
  standards: z.array(standardSchema.extend(lasting)),
  quotas: z.array(quotaSchema.extend(lasting)),
  exclusions: z.array(exclusionSchema.extend(lasting)),
  registrations: z.array(registrationSchema.extend(lasting)),
  dossierItems: z.array(lawDossierItemSchema),
  voteRules: z.array(voteRuleSchema.extend(lasting)),
  leftToPeople: z.array(lawPeopleJudgeSchema),
});
export type RulePack = z.infer<typeof rulePackSchema>;

/** The regimes in order of time; `rules` is the id of the pack with their rules. */
export const regimeListSchema = z.array(
  z.strictObject({ info: regimeInfoSchema, rules: identifier }),
);
export type RegimeEntry = z.infer<typeof regimeListSchema>[number];
