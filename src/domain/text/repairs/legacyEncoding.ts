/** A Vietnamese encoding from before Unicode, in which text shows right only in its own fonts. */
export type LegacyEncoding = "tcvn3" | "vni";
