import type { Fault } from "../domain/result";
import { ACTION_FAULTS } from "./actionFaults";
import { COMMAND_FAULTS } from "./commandFaults";
import type { FaultSentences, RubricOf } from "./faultSentence";
import { FILE_FAULTS } from "./fileFaults";
import type { Language, Phrase } from "./language";
import { REGULATION_FAULTS } from "./regulationFaults";
import { WORKBOOK_FAULTS } from "./workbookFaults";

const SENTENCES: FaultSentences = {
  ...FILE_FAULTS,
  ...WORKBOOK_FAULTS,
  ...ACTION_FAULTS,
  ...COMMAND_FAULTS,
  ...REGULATION_FAULTS,
};

/** Without a plan a criterion is called by its id. */
const NO_RUBRIC: RubricOf = { rubric: null };

/** A fault in words: what is wrong and what to do. Of a code nobody foresaw nothing is claimed. */
export function faultPhrase(fault: Fault, plan: RubricOf = NO_RUBRIC): Phrase {
  return (
    SENTENCES[fault.code]?.(fault.params ?? {}, plan) ?? {
      vi: `Không thực hiện được (mã lỗi ${fault.code}).`,
      en: `It could not be done (code ${fault.code}).`,
    }
  );
}

/** The same in one language. */
export function faultText(fault: Fault, language: Language): string {
  return faultPhrase(fault)[language];
}
