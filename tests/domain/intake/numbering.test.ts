import {
  isNumberingBroken,
  lastNumber,
  type Numbering,
} from "../../../src/domain/intake/numbering";

test.each<[string, Numbering, number | null]>([
  ["from 1 on", [[1, 2, 3]], null],
  ["without numbers", [[null, null]], null],
  ["anew in each group", [[1, 2], [1], [1, 2, 3]], null],
  ["on through the groups", [[1, 2], [3], [], [4, 5]], null],
  ["anew where a group is not told", [[1, 2, 3, 1, 2]], null],
  ["on from the list above", [[8, 9]], 7],
  ["doubled", [[11, 22, 33], [44]], null],
  ["with rows between that have none", [[1, null, 3, null, null, 4]], null],
  ["with nothing at all", [[]], null],
])("numbers %s lose no row", (_name, numbering, before) => {
  expect(isNumberingBroken(numbering, before)).toBe(false);
});

test.each<[string, Numbering, number | null]>([
  ["a gap", [[1, 2, 4]], null],
  ["a repetition", [[1, 2, 2, 3]], null],
  ["nothing but ones", [[1, 1, 1]], null],
  ["a step back", [[1, 2, 3, 2]], null],
  ["a beginning that is lost", [[3, 4, 5]], null],
  ["a gap between groups", [[1, 2], [4]], null],
  ["a gap behind the list above", [[9]], 7],
  ["a gap wider than the rows without numbers", [[1, null, 4]], null],
  ["the rows of a guide", [[1, 4, 6, 7, 8]], null],
])("%s is a doubt", (_name, numbering, before) => {
  expect(isNumberingBroken(numbering, before)).toBe(true);
});

test("the last number counts, in whichever group", () => {
  expect(lastNumber([[1, 2], [null], []])).toBe(2);
  expect(lastNumber([[null], []])).toBeNull();
});
