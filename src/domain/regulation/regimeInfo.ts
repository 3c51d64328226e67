import { z } from "zod";
import { basisSchema, identifier, isoDate } from "./basis";

/** A law, decree or circular that a regime consists of. */
export const instrumentSchema = z.strictObject({
  kind: z.enum(["law", "decree", "circular", "education-circular"]),
  /** Number as it is cited: "NĐ 91/2017/NĐ-CP". */
  number: z.string().min(1),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  /** Whether the text itself was read when the pack was made. */
  wasRead: z.boolean(),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** An amendment; where it was not read, what rests on the amended text only warns. */
export const amendmentSchema = z.strictObject({
  of: z.string().min(1),
  by: z.string().min(1),
  wasRead: z.boolean(),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** What the new law says of what was begun under the old one. */
export const transitionSchema = z.strictObject({
  id: identifier,
  /** In plain Vietnamese, as a whole sentence. */
  text: z.string().min(1),
  /** It concerns decisions of this day and later ones. */
  decidedFrom: isoDate,
  /** It concerns what came in before this day; null where the day does not matter. */
  receivedBefore: isoDate.nullable(),
  basis: basisSchema,
});
export type Transition = z.infer<typeof transitionSchema>;

/** The body of law that holds for decisions within its dates. */
export const regimeInfoSchema = z
  .strictObject({
    id: identifier,
    /** Version of the pack with its rules. */
    version: z.string().min(1),
    name: z.string().min(1),
    from: isoDate,
    /** Last day; null for the regime now in force. */
    to: isoDate.nullable(),
    instruments: z.array(instrumentSchema).min(1),
    amendments: z.array(amendmentSchema),
    transitions: z.array(transitionSchema),
  })
  .refine(({ from, to }) => to === null || from <= to, "the regime ends before it begins");
export type RegimeInfo = z.infer<typeof regimeInfoSchema>;
