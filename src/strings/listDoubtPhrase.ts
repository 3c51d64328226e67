import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";
import { DOUBT_TEXT } from "./readingText";

/** Why a list was not read for sure: each doubt as a sentence. */
export function listDoubtPhrase(params: FindingParams): Phrase {
  const words: Readonly<Record<string, Phrase>> = DOUBT_TEXT;
  const doubts = param(params, "doubts")
    .split(",")
    .flatMap((doubt) => words[doubt] ?? []);
  return {
    vi: `Danh sách này đọc chưa chắc. ${doubts.map(({ vi }) => vi).join(" ")}`,
    en: `This list was not read for sure. ${doubts.map(({ en }) => en).join(" ")}`,
  };
}
