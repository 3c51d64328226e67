import fc from "fast-check";
import { foldText } from "../../../src/domain/text/foldText";
import { usualText, ZERO_WIDTH } from "./texts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(...Array.from("aăâeêioôơuưyđĐÝ\u0301\u0323\u0309\u031b -–.\u200b\u00a0")),
  }),
);

test.each([
  ["Bệnh viện huyê\u0323n", "benh vien huyen"],
  ["Đoàn TNCS Hồ Chí Minh", "doan tncs ho chi minh"],
  ["  Dân số-Kế   hoạch hóa ", "dan so ke hoach hoa"],
  ["Cận lâm sàng– Dược", "can lam sang duoc"],
  ["Tên gọi\n(Ông/Bà/Chức danh)", "ten goi ong ba chuc danh"],
  ["“Người tốt\u00a0- Việc tốt”", "nguoi tot viec tot"],
  ["Tr\u200bư\u00adờng", "truong"],
  ["TRƢỜNG", "truong"],
  ["ÐỘI", "doi"],
  ["Thi đua – Khen thưởng…", "thi dua khen thuong"],
  ["./.", ""],
])("%j folds to %j", (text, key) => {
  expect(foldText(text)).toBe(key);
});

test("folding a key again changes nothing", () => {
  fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
});

test("composed and decomposed text have one key", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
      expect(foldText(text.normalize("NFC"))).toBe(foldText(text));
    }),
  );
});

test("the quick way gives the key of the long one", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      expect(foldText(text)).toBe(foldText(text + ZERO_WIDTH));
    }),
    { numRuns: 5000 },
  );
});
