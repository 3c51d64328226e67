import fc from "fast-check";
import { legacyEncodingOf } from "../../../../src/domain/text/repairs/legacyEncodingOf";
import { invented, WELL_SPELT } from "./texts";

const plain = (...texts: readonly string[]) => texts.map((text) => ({ text, font: null }));
const inFont = (font: string, ...texts: readonly string[]) => texts.map((text) => ({ text, font }));

test("the font tells where the text needs it", () => {
  expect(legacyEncodingOf(inFont(".VnTime", "STT", "12", "Hä vµ tªn"))).toBe("tcvn3");
  expect(legacyEncodingOf(inFont("VNI-Times", "Hoï vaø teân", "An"))).toBe("vni");
});

test("without fonts two texts have to show it", () => {
  expect(legacyEncodingOf(plain("NguyÔn V¨n Hµ", "TrÇn ThÞ B×nh", "THCS"))).toBe("tcvn3");
  expect(legacyEncodingOf(plain("Nguyeãn Vaên Haø", "Traàn Thò Bình", "THCS"))).toBe("vni");
  expect(legacyEncodingOf(plain("50 µm", "20 µm", "30 µm", "Caïn, laïc"))).toBeNull();
  expect(legacyEncodingOf(plain("NguyÔn V¨n Hµ", "THCS"))).toBeNull();
});

test("a legacy font over Unicode or ASCII text tells nothing", () => {
  expect(legacyEncodingOf(inFont(".VnTime", "Họ và tên", "Nguyễn Văn Hà", "THCS"))).toBeNull();
  expect(legacyEncodingOf(inFont(".VnTime", "STT", "THCS", "12"))).toBeNull();
});

test("Unicode text among legacy text leaves it open", () => {
  expect(
    legacyEncodingOf(plain("NguyÔn V¨n Hµ", "TrÇn ThÞ B×nh", "Họ và tên", "Đơn vị")),
  ).toBeNull();
});

test("two encodings at once leave it open", () => {
  const both = [...inFont(".VnTime", "Hä vµ tªn"), ...inFont("VNI-Times", "Hoï vaø teân")];
  expect(legacyEncodingOf(both)).toBeNull();
});

test("Unicode lists of three languages are in no legacy encoding", () => {
  expect(legacyEncodingOf(plain(...WELL_SPELT))).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.oneof(invented, fc.constantFrom(...WELL_SPELT))), (texts) => {
      expect(legacyEncodingOf(plain(...texts))).toBeNull();
    }),
  );
});
