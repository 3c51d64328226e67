import fc from "fast-check";

const FAMILY =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tô Hà Đinh Cao";
const MIDDLE = "Văn Thị Hữu Đức Công Ngọc Minh Thanh Bé Tú Hà Lê Kim Như Xuân Thùy Thuỳ";
const GIVEN = "An Bé Tâm Hòa Hoà Lê Cúc Trà Thư Ngà Nghĩa Quý Tuyết Bích Khuê Giang Ý Út Ân Êm";

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(" "));

/** Names of invented people, in Unicode and well spelt. */
export const invented = fc
  .tuple(oneOf(FAMILY), oneOf(MIDDLE), oneOf(GIVEN), fc.boolean())
  .map(([family, middle, given, isCapital]) => {
    const name = `${family} ${middle} ${given}`.normalize("NFC");
    return isCapital ? name.toUpperCase() : name;
  });

/** Well-spelt texts of three languages, as they stand in cells. */
export const WELL_SPELT: readonly string[] = [
  "Trường THCS Lê Lợi, phường Hòa Bình",
  "Bà Trần Thị Bé, tổ trưởng tổ Hoá - Sinh",
  "Lê Công Bé, giáo viên; Tô Hà Trà, kế toán",
  "Năm học 2021-2022: CSTĐ cơ sở theo QĐ số 123/QĐ-UBND ngày 05/6/2022",
  "Lớp 9A, khối 5 B, điểm c khoản 2 Điều 10; tổ 3 d",
  "Đạt 50 µm, 5 × 3 và 2 × 4, 20 °C, n°5, ± 2, 10 m²",
  "K' Brih, Y Blưk Niê, H'Ñuê Êban, Kpă Y Čư",
  "nhà trường có 2 gv, 30 hs; 5 m ăn; 3 h an toàn",
  "«Lao động»; “Tiên tiến” – ‘xuất sắc’… § 5 © ®",
  "Élève de l'école Château-Thierry, naïve, Noël, où ça, cœur, maïs à la fête",
  "The café's résumé: déjà vu, naïve coöperation, Microsoft Excel®, Word™ 365",
  "gv.nguyenvana@truong.edu.vn, 0912 345 678",
  "Họp lúc 8 h, tại phòng A 2; thư ký: Ngô Thị Ý",
];

const PIECES = [
  "Nguyễn",
  "Đặn g",
  "t r ẻ",
  "Thị",
  "A",
  "n",
  "ng",
  "Tr",
  "họ c",
  "a\u0301\u0302",
  "e\u0302\u0301",
  "huyê\u0323n",
  "TRƢỜNG",
  "Ðỗ",
  "ҺỌເ",
  "ПҺ",
  "Тоàn",
  "Москва",
  "ǎn",
  "u\u0315",
  "ɵ",
  "Ʊng",
  "\u{1d40d}",
  "ﬁ",
  "Tr×nh",
  "ViÖt",
  "§ç",
  "Hµ",
  "Traàn",
  "Phuù",
  "hớng",
  "trờng",
  "5",
  "m",
  "điểm",
  "c",
  ",",
  ".",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u0007",
  "\u001f",
  "\u2028",
  "\u0300",
  "\u031b",
  "о",
  "ο",
];

/** Texts with every kind of fault, and with letters that may be taken for one. */
export const messyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 8 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(""));
