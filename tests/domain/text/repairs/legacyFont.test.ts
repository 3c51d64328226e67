import fc from "fast-check";
import { mendLegacyFont } from "../../../../src/domain/text/repairs/legacyFont";
import { invented, WELL_SPELT } from "./texts";

const nothing = { legacy: null };
const tcvn3 = { legacy: "tcvn3" } as const;

test.each([
  ["NguyÔn V¨n Hµ", tcvn3, "Nguyễn Văn Hà", true],
  ["Lª", tcvn3, "Lê", true],
  ["Hoøa Bình", { legacy: "vni" } as const, "Hòa Bình", true],
  ["tr\u00ad\u00eang thcs", { legacy: null, font: ".VnTimeH" }, "TRƯỜNG THCS", true],
  ["NguyÔn V¨n Hµ", { legacy: "vni", font: ".VnTime" } as const, "Nguyễn Văn Hà", true],
])("%j with %j is surely %j", (text, clues, mended, sure) => {
  expect(mendLegacyFont(text, clues)).toEqual({ text: mended, sure });
});

test.each([
  ["NguyÔn V¨n Hµ", nothing, "Nguyễn Văn Hà"],
  ["Nguyeãn Vaên Haø", nothing, "Nguyễn Văn Hà"],
  ["Tr×nh", { legacy: "vni" } as const, "Trình"],
  ["NguyÔn V¨n Hµ", { legacy: "tcvn3", font: "Arial" } as const, "Nguyễn Văn Hà"],
  ["Lê Bé", tcvn3, "Lờ Bộ"],
  ["M\u00eang Kh\u00acng", nothing, "Mường Khương"],
  ["Tr\u00eang V\u00a8n", tcvn3, "Trường Văn"],
])("%j with %j may be %j: a guess", (text, clues, mended) => {
  expect(mendLegacyFont(text, clues)).toEqual({ text: mended, sure: false });
});

test.each([
  ["Hoøa Bình", nothing],
  ["Lê Bé", nothing],
  ["Lê Bé", { legacy: "tcvn3", font: "Times New Roman" } as const],
  ["Trần Thị Bé", tcvn3],
  ["Đô Bé", tcvn3],
  ["THCS 12", tcvn3],
  ["50 µm", nothing],
])("%j with %j stays", (text, clues) => {
  expect(mendLegacyFont(text, clues)).toEqual({ text, sure: true });
});

test("Unicode text of three languages is never taken for legacy text", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(invented, fc.constantFrom(...WELL_SPELT))), (texts) => {
      const text = texts.join(", ");
      expect(mendLegacyFont(text, nothing)).toEqual({ text, sure: true });
    }),
  );
});

test("Unicode names stay in a list of TCVN3 unless every letter may be a byte of it", () => {
  fc.assert(
    fc.property(invented, (name) => {
      const mended = mendLegacyFont(name, tcvn3);
      expect(mended.text === name || !mended.sure).toBe(true);
    }),
  );
});
