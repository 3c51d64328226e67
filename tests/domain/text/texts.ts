import fc from "fast-check";

/** Takes any text the long way: it is left out of every key, so that the key must be that of the quick way. */
export const ZERO_WIDTH = "\u200b";

const EVERY_NEARBY_LETTER = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2ff }),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
    fc.integer({ min: 0x2000, max: 0x2bff }),
  )
  .map((unit) => String.fromCharCode(unit));
const LIKELY_LETTER = fc.constantFrom(
  ...Array.from(
    "qhlksmtoaeuyiđĐÝÐƣòóỏõọÒÓùúủũụỦýỳỷỹÝaăâAe .…_-–—’“”/:;,()[]\n\r\t\u00a0\u2003•123½ĳǆŉẞ",
  ),
);
const WORDS = fc.constantFrom(
  ..."Nguyễn Trần Văn Thị VĂN THỊ A b x Bà Ông ông/bà Quý lý Mỹ hòa HÒA thủy QĐ qđ quyết định số Số Đạt danh hiệu theo Quyết Tóm tắt ... …… . [ ] Trường".split(
    " ",
  ),
);

/** Texts of letters of Latin script, punctuation and symbols, as they stand composed in cells. */
export const usualText = fc.oneof(
  fc.string({ unit: EVERY_NEARBY_LETTER }),
  fc.string({ unit: LIKELY_LETTER, maxLength: 30 }),
  fc.array(fc.oneof(WORDS, LIKELY_LETTER), { maxLength: 12 }).map((parts) => parts.join(" ")),
);
