import { DOSSIER_STATE_WORDS, type DossierField } from "../domain/sheets/dossierSheet";
import type { ReadRecord } from "../domain/sheets/recordSheet";
import { foldText } from "../domain/text/foldText";

const PRESENT = foldText(DOSSIER_STATE_WORDS.present);

/**
 * What a line of `Hồ sơ` already says in another sense than that the paper is there, as written; null where it
 * says nothing or that it is there. A file found in a folder never overrules what a person has said.
 */
export function dossierConflict(line: ReadRecord<DossierField> | null): string | null {
  const said = line?.text("state") ?? "";
  return said === "" || foldText(said) === PRESENT ? null : said;
}
