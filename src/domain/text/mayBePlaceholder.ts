import { traitsOf, UNUSUAL, WORD_START } from "./textTraits";

/** Three dots with at most a space between, an ellipsis, an underscore, a bracket, "Văn A", "Thị B". */
const MARK_OF_PLACEHOLDER = /[…_[]|\.\s?\.\s?\.|[nNịỊ]\s+[abcdxABCDX](?!\p{L})/u;

/**
 * A quick look before `isPlaceholder`: false only for a text that holds a letter or digit and none of
 * what a placeholder with such needs. Any unusual character makes it true.
 */
export function mayBePlaceholder(text: string): boolean {
  const traits = traitsOf(text);
  const isPlainText = (traits & UNUSUAL) === 0 && (traits & WORD_START) !== 0;
  return !isPlainText || MARK_OF_PLACEHOLDER.test(text);
}
