/** A number that may be left out, with its dots and its words in brackets: "05 (năm)", "....". Folded text. */
const COUNT = String.raw`(?<count>\d{1,6})?[\s.…_]{0,200}(?:\([^()]{0,40}\)\s*)?`;
const BEFORE = String.raw`(?<![\p{L}\p{M}\d/.,-])`;
const END = "(?![\\p{L}\\p{M}])";

export const COLLECTIVE_COUNT = `${COUNT}(?:tập thể|đơn vị)${END}`;
export const INDIVIDUAL_COUNT = `${COUNT}(?:cá nhân|người|đồng chí|đ/c)${END}`;
/** "người/đơn vị": a number of both together. */
export const EITHER_KIND =
  /(?:người|cá nhân) ?\/ ?(?:đơn vị|tập thể)|(?:tập thể|đơn vị) ?\/ ?(?:cá nhân|người)/u;
/** Every number of a folded text that counts something, with the word or two that say what. */
export const COUNTED = new RegExp(
  `${BEFORE}(?<count>\\d{1,6})(?!\\d|[/.,]\\d|\\s*%)\\s*(?:\\([^()]{0,40}\\)\\s*)?(?<word>đ/c|\\p{L}[\\p{L}\\p{M}]*(?: \\p{L}[\\p{L}\\p{M}]*)?(?: ?/ ?\\p{L}+(?: \\p{L}+)?)?)?`,
  "gu",
);
