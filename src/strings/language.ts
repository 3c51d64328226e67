/** Vietnamese first; English stands beside it. */
export type Language = "vi" | "en";

export type Phrase = Readonly<Record<Language, string>>;
