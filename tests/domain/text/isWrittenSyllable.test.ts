import fc from "fast-check";
import { isWrittenSyllable } from "../../../src/domain/text/isWrittenSyllable";
import { BARE_RHYMES, ONSETS, RHYMES } from "../../../src/domain/text/syllableTables";

const WORDS = (
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Quách Giáp Khuất Triệu Nghiêm Uông Ứng " +
  "Quỳnh Thúy Thuý Thủy Thuỷ Hòa Hoà Khỏe Khoẻ Xuyến Nguyệt Khuê Thuở Quý Quí Giang Gì Gìn Giếng Giết Giữa Già " +
  "nghề nghiệp nghĩa nghe ngoài ngoan ngoéo khuya khuỷu khúc khuỵu quốc quyền quyết quít quýt quạnh quẩn quơ " +
  "yêu yến ỷ y ý ạ ơi ai oanh uyên ươm ước ưu ủy uỷ út đoàn đại được rượu hươu xoong loắt choắt hoẵng huýt tuýp " +
  "trường trẻ trang thi đua khen thưởng chiến sĩ kỷ kỉ mỹ tỷ vy xuất sắc tiên tiến tập thể học sinh giáo viên thuyền"
).split(" ");

test.each(WORDS)("%s is a syllable, in any case and Unicode form", (word) => {
  const forms = [word, word.normalize("NFD"), word.toUpperCase(), word.toLowerCase()];
  expect(forms.map(isWrittenSyllable)).toEqual([true, true, true, true]);
});

test.each(
  (
    "g tr ẻn1 Đắk Kpă Kông Pleiku school thầyy qúy gía hòan tòan hoànn ngi ghà ka cê kà ce ngề nghà giăk trờng hớng ương1 " +
    "mac hoc tap cách2 hõc hàc tếch1 ế́ nguyeễn nguyênn nghiêngg iên iêu yêut uơng ơng bêng qun quô thpt ĐT f w j z"
  ).split(" "),
)("%s is no syllable", (text) => {
  expect(isWrittenSyllable(text)).toBe(false);
});

test.each(["", " ", "Văn An", "An ", "an."])("%j is no single syllable", (text) => {
  expect(isWrittenSyllable(text)).toBe(false);
});

test("a rhyme that ends in a stop has the sharp or the heavy tone, any other all six", () => {
  const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
  const spoken = (vowel: string, final: string): readonly boolean[] =>
    tones.map((tone) => isWrittenSyllable((vowel + tone + final).normalize("NFC")));
  expect(spoken("â", "t")).toEqual([false, false, false, false, true, true]);
  expect(spoken("a", "ch")).toEqual([false, false, false, false, true, true]);
  expect(spoken("ê", "n")).toEqual([true, true, true, true, true, true]);
});

test("every rhyme is a syllable alone or behind b, with one of its tones", () => {
  const isSpoken = (letters: string): boolean =>
    ["", "\u0301"].some((tone) =>
      Array.from(letters).some((_, place) =>
        isWrittenSyllable(
          (letters.slice(0, place + 1) + tone + letters.slice(place + 1)).normalize("NFC"),
        ),
      ),
    );
  const all = [...RHYMES].map((rhyme) => `b${rhyme}`).concat([...BARE_RHYMES]);
  expect(all.filter((letters) => !isSpoken(letters))).toEqual([]);
});

test("a syllable with a further letter in front or behind that makes no syllable is told by its parts", () => {
  const onset = fc.constantFrom("", ...ONSETS);
  const rhyme = fc.constantFrom(...RHYMES, ...BARE_RHYMES);
  fc.assert(
    fc.property(onset, rhyme, fc.constantFrom("f", "w", "j", "z"), (start, end, foreign) => {
      const text = start + end;
      expect(isWrittenSyllable(text)).toBe(isWrittenSyllable(text.toUpperCase().normalize("NFD")));
      expect(isWrittenSyllable(text + foreign)).toBe(false);
      expect(isWrittenSyllable(foreign + text)).toBe(false);
    }),
  );
});
