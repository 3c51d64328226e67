import fc from "fast-check";
import { composeText, originalSlice, originalSpan } from "../../../src/domain/text/composeText";
import { usualText, ZERO_WIDTH } from "./texts";

test("a match in the composed text is found again in the received one", () => {
  const original = "Tô\u0309 Toán –\u200b Tin";
  const composed = composeText(original);
  expect(composed.text).toBe("Tổ Toán - Tin");
  expect(originalSpan(composed, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  expect(originalSlice(original, composed, { start: 0, end: 8 })).toBe("Tô\u0309 Toán");
  expect(originalSlice(original, composed, { start: 10, end: 13 })).toBe("Tin");
});

test("the whole of any text is given back, but for its outer spaces", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("aeouđ \u0301\u0323\u0302b-–,\n")),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const composed = composeText(text);
      if (composed.offsets === null) expect(composed.text).toHaveLength(text.length);
      else expect(composed.offsets).toHaveLength(composed.text.length + 1);
      const whole = { start: 0, end: composed.text.length };
      expect(originalSlice(text, composed, whole)).toBe(text.trim());
    }),
  );
});

test("the quick way gives the text and the places of the long one", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      const quick = composeText(text);
      const long = composeText(text + ZERO_WIDTH);
      expect(quick.text).toBe(long.text);
      const places = quick.offsets?.slice(0, -1) ?? Array.from(quick.text).map((_, at) => at);
      expect(long.offsets?.slice(0, -1)).toEqual(places);
    }),
    { numRuns: 2000 },
  );
});
