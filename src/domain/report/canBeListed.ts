/** Characters of a list that stands in the rule itself, commas among them: Excel takes no more. */
const MAX_LIST = 255;

/**
 * Whether Excel can offer these texts as a drop-down list: it parts them at commas, cuts the blanks round them,
 * and takes one that begins with `=` for a formula.
 */
export function canBeListed(choices: readonly string[]): boolean {
  return (
    choices.length > 0 &&
    choices.join(",").length <= MAX_LIST &&
    choices.every((choice) => /^[^\s=,](?:[^,\r\n]*[^\s,])?$/.test(choice))
  );
}
