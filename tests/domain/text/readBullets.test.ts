import fc from "fast-check";
import { readBullets } from "../../../src/domain/text/readBullets";

function points(text: string) {
  return readBullets(text).map(({ mark, text: point }) => [mark, point]);
}

test.each([
  [
    "- 02 SKKN\n- 5 năm HTXSNV",
    [
      ["-", "02 SKKN"],
      ["-", "5 năm HTXSNV"],
    ],
  ],
  [
    "-02 SKKN\r\n+ Giấy khen\r* Đạt giải\n• Khác\n· Nữa",
    [
      ["-", "02 SKKN"],
      ["+", "Giấy khen"],
      ["*", "Đạt giải"],
      ["•", "Khác"],
      ["·", "Nữa"],
    ],
  ],
  ["– gạch dài", [["-", "gạch dài"]]],
  [
    "1. Một\n2) Hai\na) Ba\nb. Bốn",
    [
      ["1.", "Một"],
      ["2)", "Hai"],
      ["a)", "Ba"],
      ["b.", "Bốn"],
    ],
  ],
  [
    "Tóm tắt thành tích:\n- Một\nviết tiếp\n- Hai",
    [
      [null, "Tóm tắt thành tích:"],
      ["-", "Một\nviết tiếp"],
      ["-", "Hai"],
    ],
  ],
  [
    "Dòng một\nDòng hai",
    [
      [null, "Dòng một"],
      [null, "Dòng hai"],
    ],
  ],
  [
    "30.06.2024 khen\n1.5 điểm",
    [
      [null, "30.06.2024 khen"],
      [null, "1.5 điểm"],
    ],
  ],
  ["+84 912 345 678", [[null, "+84 912 345 678"]]],
  [
    "- Một\n\n-\n  \n- Hai  ",
    [
      ["-", "Một"],
      ["-", "Hai"],
    ],
  ],
  ["- Một - Hai", [["-", "Một - Hai"]]],
  ["", []],
  [" \n ", []],
])("%j has the points %j", (text, expected) => {
  expect(points(text)).toEqual(expected);
});

test("decomposed letters and their places stay as received", () => {
  const text = "- Sáng kiến\n- Đạt giải".normalize("NFD");
  expect(
    readBullets(text).map(({ at, text: point }) => [text.slice(at.start, at.end), point]),
  ).toEqual([
    ["Sáng kiến".normalize("NFD"), "Sáng kiến".normalize("NFD")],
    ["Đạt giải".normalize("NFD"), "Đạt giải".normalize("NFD")],
  ]);
});

test("no letter or digit of a text is left out", () => {
  const words = fc.constantFrom("SKKN", "-", "+", "•", "\n", " ", "02", "giải", ",");
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join("");
      const lettersOf = (found: string) => found.replace(/[^\p{L}\p{N}]/gu, "");
      expect(
        lettersOf(
          readBullets(text)
            .map((point) => point.text)
            .join(""),
        ),
      ).toBe(lettersOf(text));
    }),
  );
});
