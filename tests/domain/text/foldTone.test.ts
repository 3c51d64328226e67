import fc from "fast-check";
import { foldTone } from "../../../src/domain/text/foldTone";
import { usualText, ZERO_WIDTH } from "./texts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from(
        "qhlksmtoaeuyiđĐÝƣ\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b -–’“\u200b\u00a0",
      ),
    ),
  }),
);

test.each([
  ["hòa", "hoà"],
  ["thủy", "thuỷ"],
  ["khỏe", "khoẻ"],
  ["Ủy ban", "uỷ ban"],
  ["hòan thành", "hoàn thành"],
  ["chiến sĩ", "CHIẾN SỸ"],
  ["quý", "quí"],
  ["qúy", "quí"],
  ["vật lý", "Vật lí"],
  ["kỹ năng", "kĩ năng"],
  ["Tỷ lệ %", "Tỉ lệ %"],
  ["học kỳ", "học kì"],
  ["Mỹ thuật", "mĩ thuật"],
  ["2016 – 2017", "2016 - 2017"],
  ["“Người tốt”", '"người tốt"'],
  ["huyê\u0323n", "huyện"],
  [" Tổ\u00a0\n Toán ", "tổ toán"],
  ["TRƢỜNG", "trường"],
])("%j and %j are one for comparing", (a, b) => {
  expect(foldTone(a)).toBe(foldTone(b));
});

test.each([
  ["Tình", "Tỉnh"],
  ["Tô", "Tổ"],
  ["Trương", "Trường"],
  ["Vy", "Vi"],
  ["Thúy", "Thùy"],
  ["huỳnh", "huynh"],
])("%j and %j stay apart", (a, b) => {
  expect(foldTone(a)).not.toBe(foldTone(b));
});

test("folding a key again changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldTone(foldTone(text))).toBe(foldTone(text));
    }),
    { numRuns: 1000 },
  );
});

test("composed and decomposed text have one key", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldTone(text.normalize("NFD"))).toBe(foldTone(text));
      expect(foldTone(text.normalize("NFC"))).toBe(foldTone(text));
    }),
    { numRuns: 1000 },
  );
});

test("the quick way gives the key of the long one", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      expect(foldTone(text)).toBe(foldTone(text + ZERO_WIDTH));
    }),
    { numRuns: 5000 },
  );
});
