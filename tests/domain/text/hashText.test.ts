import { hashText } from "../../../src/domain/text/hashText";

/** Texts as the program hashes them: a subject that differs in its number only. */
function similar(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify(["wrong-route", "error", { kind: "nomination", id: `DN-${String(at)}` }]),
  );
}

describe("hashText", () => {
  test("is eight letters and digits, the same for the same text", () => {
    const texts = ["", "a", "Trường THPT Hoa Sen", "=1+1"];
    expect(texts.map(hashText)).toEqual(texts.map(hashText));
    for (const text of texts) expect(hashText(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  test("keeps 100,000 texts apart that differ in a number only", () => {
    const texts = similar(100_000);
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });

  test("every letter of it takes every value about as often", () => {
    const hashes = similar(32_000).map(hashText);
    for (let place = 0; place < 8; place += 1) {
      const counts = new Map<string, number>();
      for (const hash of hashes) {
        const letter = hash.charAt(place);
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
      expect(counts.size).toBe(32);
      for (const count of counts.values()) {
        expect(count).toBeGreaterThan(800);
        expect(count).toBeLessThan(1200);
      }
    }
  });

  test("one more zero, one more blank, another order make another hash", () => {
    const texts = ["0", "00", "000", " ", "  ", "ab", "ba", "aab", "aba", "baa"];
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });
});
