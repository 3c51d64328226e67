import { z } from "zod";

// The pane's Content-Security-Policy forbids compiling code from text.
z.config({ jitless: true });

/** Where a rule stands: in the law, in the plan, or nowhere but in the data themselves. */
export const citationSchema = z.strictObject({
  kind: z.enum(["law", "plan", "data"]),
  ref: z.string().min(1),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * What a leaf of a pack rests on. `confidence`: was the text itself read (VERIFIED), a text about it
 * (SECONDARY), or neither (UNVERIFIED); or has the office itself confirmed or set the value (CONFIRMED).
 * `binds`: whom the instrument binds; anything but `education` makes no error until the office confirms it.
 */
export const basisSchema = z.strictObject({
  citation: citationSchema,
  confidence: z.enum(["VERIFIED", "SECONDARY", "UNVERIFIED", "CONFIRMED"]),
  binds: z.enum(["education", "local", "other-sector", "predecessor", "draft", "pattern"]),
});
export type Basis = z.infer<typeof basisSchema>;

export const candidateKindSchema = z.enum(["collective", "individual"]);
export type CandidateKind = z.infer<typeof candidateKindSchema>;

export const isoDate = z.iso.date();
export const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/);

/** An exact share, never a floating-point number: 70 % is 7/10. */
export const fractionSchema = z
  .strictObject({ numerator: z.int().nonnegative(), denominator: z.int().positive() })
  .refine((share) => share.numerator <= share.denominator, "a share is at most the whole");
export type Fraction = z.infer<typeof fractionSchema>;

/** Decision dates for which a leaf holds, both days included; null where it has no such bound. */
export const validitySchema = z
  .strictObject({ from: isoDate.nullable(), to: isoDate.nullable() })
  .refine(
    ({ from, to }) => from === null || to === null || from <= to,
    "the leaf ends before it begins",
  );
export type Validity = z.infer<typeof validitySchema>;
