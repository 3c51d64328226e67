import fc from "fast-check";
import { mendLookAlike } from "../../../../src/domain/text/repairs/lookAlike";
import { invented, WELL_SPELT } from "./texts";

test.each([
  ["TRƢỜNG THCS, khen thƣởng", "TRƯỜNG THCS, khen thưởng"],
  ["Ðỗ Ðình ðạt, Ɖặng, ɖội", "Đỗ Đình đạt, Đặng, đội"],
  ["ĐẠI ҺỌເ QUỐເ ǤIA", "ĐẠI HỌC QUỐC GIA"],
  ["ƚổпǥ ເҺƣơпǥ ҺὶпҺ", "tổng chương Hình"],
  ["Тrần Тhị Ноа", "Trần Thị Ноа"],
  ["Νguyễn Vοn", "Nguyễn Von"],
  ["Nguyễn Vǎn, ǍN, tǎ\u0301c", "Nguyễn Văn, ĂN, tắc"],
  ["tru\u0315o\u0315\u0300ng", "trường"],
  ["ＴＨＰＴ Ｎguyễn", "THPT Nguyễn"],
  ["\u{1d40d}\u{1d420}ọc, ﬁ", "Ngọc, fi"],
  ["Һiền, ПҺÀ", "Hiền, NHÀ"],
])("%j becomes %j", (text, mended) => {
  expect(mendLookAlike(text)).toEqual({ text: mended, sure: true });
});

test.each([
  ["tɵ đơn", "tơ đơn"],
  ["TRƱNG", "TRƯNG"],
])("%j may be %j: a guess", (text, mended) => {
  expect(mendLookAlike(text)).toEqual({ text: mended, sure: false });
});

test.each([
  "Москва",
  "МОСКВА 2020",
  "Αθήνα",
  "Ноа",
  "5 µm, kΩ, Δt",
  "Čư Mgar",
  "łódź",
  "Δx",
  "школа số 3",
])("%s stays", (text) => {
  expect(mendLookAlike(text)).toEqual({ text, sure: true });
});

test("well-spelt text stays", () => {
  fc.assert(
    fc.property(fc.oneof(invented, fc.constantFrom(...WELL_SPELT)), (text) => {
      expect(mendLookAlike(text)).toEqual({ text, sure: true });
    }),
  );
});
