import fc from "fast-check";
import { wordsOf } from "../../../src/domain/text/wordsOf";
import { usualText, ZERO_WIDTH } from "./texts";

test("words keep their characters and their places", () => {
  expect(wordsOf("- Tô\u0309 Toán: 12/15")).toEqual([
    { text: "Tô\u0309", start: 2, end: 5 },
    { text: "Toán", start: 6, end: 10 },
    { text: "12", start: 12, end: 14 },
    { text: "15", start: 15, end: 17 },
  ]);
});

test("the quick way finds the words of the long one", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} ${ZERO_WIDTH}`));
    }),
    { numRuns: 2000 },
  );
});
