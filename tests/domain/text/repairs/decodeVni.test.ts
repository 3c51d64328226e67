import { decodeVni } from "../../../../src/domain/text/repairs/decodeVni";

/** The VNI-Windows table: a letter's forms without tone and with the five tones. */
const SMALL: readonly (readonly [string, string])[] = [
  ["a aù aø aû aõ aï", "a á à ả ã ạ"],
  ["aâ aá aà aå aã aä", "â ấ ầ ẩ ẫ ậ"],
  ["aê aé aè aú aü aë", "ă ắ ằ ẳ ẵ ặ"],
  ["e eù eø eû eõ eï", "e é è ẻ ẽ ẹ"],
  ["eâ eá eà eå eã eä", "ê ế ề ể ễ ệ"],
  ["o où oø oû oõ oï", "o ó ò ỏ õ ọ"],
  ["oâ oá oà oå oã oä", "ô ố ồ ổ ỗ ộ"],
  ["ô ôù ôø ôû ôõ ôï", "ơ ớ ờ ở ỡ ợ"],
  ["u uù uø uû uõ uï", "u ú ù ủ ũ ụ"],
  ["ö öù öø öû öõ öï", "ư ứ ừ ử ữ ự"],
  ["i í ì æ ó ò", "i í ì ỉ ĩ ị"],
  ["y yù yø yû yõ î", "y ý ỳ ỷ ỹ ỵ"],
  ["ñ", "đ"],
];

test.each(SMALL)("%s is %s, in capitals too", (written, meant) => {
  expect(decodeVni(written)).toBe(meant);
  expect(decodeVni(written.toUpperCase())).toBe(meant.toUpperCase());
});

test.each([
  ["Nguyeãn Vaên An", "Nguyễn Văn An"],
  ["TRÖÔØNG THPT TRAÀN PHUÙ", "TRƯỜNG THPT TRẦN PHÚ"],
  ["Ñaëng Thò Thuùy", "Đặng Thị Thúy"],
  ["Hoaøng Ñình Quyù, 12/5", "Hoàng Đình Quý, 12/5"],
  ["Aâu Cô", "Âu Cơ"],
])("%s is %s", (written, meant) => {
  expect(decodeVni(written)).toBe(meant);
});
