import { RATINGS, DISCIPLINES, SCOPES } from "../../../src/domain/regulation/requirement";
import { levelSchema } from "../../../src/domain/regulation/schema";
import {
  DISCIPLINE_WORDS,
  FORM_WORDS,
  LEVEL_WORDS,
  NEVER_WORDS,
  RATING_WORDS,
  SCOPE_WORDS,
  SEX_WORDS,
  YES_NO_WORDS,
} from "../../../src/domain/sheets/reviewWords";
import type { WordList } from "../../../src/domain/sheets/wordList";

/** What comes back of each meaning's own word. */
function roundTrip<T>(words: WordList<T>, meanings: readonly NoInfer<T>[]) {
  const back = meanings.map((meaning) => words.read(words.write(meaning)));
  return { back, meanings, choices: words.choices };
}

test.each([
  ["ratings", roundTrip(RATING_WORDS, RATINGS)],
  ["disciplinary measures", roundTrip(DISCIPLINE_WORDS, ["none", ...DISCIPLINES])],
  ["answers", roundTrip(YES_NO_WORDS, [true, false])],
  ["sexes", roundTrip(SEX_WORDS, ["female", "male"])],
  ["scopes", roundTrip(SCOPE_WORDS, SCOPES)],
  ["levels", roundTrip(LEVEL_WORDS, levelSchema.options)],
  ["ways of handing in", roundTrip(FORM_WORDS, ["paper", "electronic", "both"])],
  ["days that never were", roundTrip(NEVER_WORDS, ["none"])],
])("each of the %s has a word of its own", (_name, { back, meanings, choices }) => {
  expect(back).toEqual(meanings);
  expect(choices).toHaveLength(meanings.length);
});

test.each([
  ["HTXSNV", "excellent"],
  ["Hoàn thành tốt nhiệm vụ", "well"],
  ["httnv", "well"],
  ["hoàn thành nhiệm vụ", "completed"],
  ["KHTNV", "notCompleted"],
  ["Không hoàn thành nhiệm vụ", "notCompleted"],
  ["Xuất sắc", null],
  ["Hoàn thành xuất sắc nhiệm vụ năm 2020", null],
])("the rating %p is read as %p", (text, rating) => {
  expect(RATING_WORDS.read(text)).toBe(rating);
});

test.each([
  ["x", true],
  ["Có", true],
  ["không", false],
  ["TRUE", null],
  ["chưa rõ", null],
])("%p as an answer is read as %p", (text, answer) => {
  expect(YES_NO_WORDS.read(text)).toBe(answer);
});
