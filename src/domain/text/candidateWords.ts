const END = "(?![\\p{L}\\p{M}\\d])";

/** An honorific, rank or degree at a place of a text; spelt words in any case. */
export const HONORIFIC = new RegExp(
  "(?:ông\\s*[/(]\\s*bà\\s*\\)?|ông|bà(?!\\s+rịa)|cô\\s+giáo|thầy\\s+giáo|cô|thầy|đồng\\s+chí|đ\\s?/\\s?c" +
    "|anh(?!\\s+hùng\\s+(?:lao|lực))|chị|em|nhà\\s+giáo(?:\\s+(?:ưu\\s+tú|nhân\\s+dân))?" +
    "|(?:đại|thượng|trung|thiếu)\\s+(?:tướng|tá|úy|uý)" +
    "|thạc\\s+(?:sĩ|sỹ)|tiến\\s+(?:sĩ|sỹ)|(?:phó\\s+)?giáo\\s+sư" +
    `)${END}[.:]?`,
  "iuy",
);
/** Abbreviated degrees and titles: in capitals, or in any case with a dot. */
export const DEGREE = new RegExp(
  `(?:(?:NGƯT|NGUT|NGND|PGS|GS|TSKH|TS|ThS|Th\\.S|THS|TH\\.S)${END}\\.?|(?:[Pp][Gg][Ss]|[Tt][Hh]\\.?[Ss]|[Tt][Ss]|[Gg][Ss])\\.)`,
  "uy",
);
/** Forms of address that are also parts of given names; they need a full name after them. */
export const GIVEN_NAME_LIKE = /^(?:anh|chị|em)[.:]?$/iu;

const COLLECTIVE_WORDS =
  "tập thể|nhà trường|trường|tổ|nhóm|phòng|văn phòng|trung tâm|ttgdtx|ttgdnn|tt gdtx|tt gdnn|cụm|khối" +
  "|ban|khoa|bộ môn|bộ phận|chi bộ|chi đoàn|chi hội|đảng bộ|đảng ủy|đảng uỷ|công đoàn|liên đoàn|liên đội|đội" +
  "|huyện đoàn|tỉnh đoàn|thành đoàn|hội|hội đồng|câu lạc bộ|lớp|sở|ubnd|ủy ban|uỷ ban|cơ quan|đơn vị" +
  "|học viện|viện|thư viện|bệnh viện|thpt|thcs|tiểu học|mầm non";
/** A collective at the start; "Tổ trưởng", "Đội viên" are posts of persons. */
export const COLLECTIVE = new RegExp(
  `^(?:${COLLECTIVE_WORDS.replaceAll(" ", "\\s+")})${END}(?!\\s+(?:trưởng|phó|viên)${END})`,
  "iu",
);
/** "Đoàn" is a family name too: these are the youth union beyond doubt. */
export const YOUTH_UNION: readonly RegExp[] = [
  new RegExp(`^[Đđ](?:oàn|OÀN)\\s+(?:trường|xã|phường|khối|cơ\\s+sở|cơ\\s+quan)${END}`, "u"),
  new RegExp(`^đoàn\\s+(?:thanh\\s+niên|tncs|tn)${END}`, "iu"),
  new RegExp(
    `^đoàn\\s+trường\\s+(?:thpt|thcs|pt|tiểu\\s+học|trung\\s+học|đại\\s+học|cao\\s+đẳng)${END}`,
    "iu",
  ),
];
/**
 * Words that open a collective but also names: "Ban Thị …", "Hội Văn …" of some peoples, "Tổ Thị …" for "Tô Thị …".
 * "Tổ Văn" is of literature, "Trường Thị trấn" of a town.
 */
export const NAME_LIKE_COLLECTIVE =
  /^(?:(?:ban|khoa|hội)\s+(?:văn|thị)|(?:tổ|nhóm|phòng|viện|sở|trường)\s+thị(?!\s+(?:trấn|xã|đội|ủy|uỷ)(?!\p{L})))\s+\p{L}/iu;

const UNIT_WORDS =
  "trường|phòng|sở|ubnd|ủy ban|uỷ ban|quận|huyện|thành phố|tp|tỉnh|xã|phường|thị xã|cụm|trung tâm|đại học|học viện";
/** Where a collective's own name ends: before the body it belongs to. */
export const UNIT_AFTER_COLLECTIVE = new RegExp(
  `\\s*(?:[,;\\r\\n]|\\s-|-\\s)[-\\s]*(?=(?:thuộc\\s+)?(?:${UNIT_WORDS.replaceAll(" ", "\\s+")})${END})`,
  "iu",
);

const HEADS =
  "hiệu trưởng|trưởng|phó|tổ trưởng|tổ tưởng|tổ phó|nhóm trưởng|khối trưởng|đội trưởng|cụm trưởng|tổng phụ trách" +
  "|giám đốc|chủ tịch|bí thư|chánh|tổng giám đốc|viện trưởng|phụ trách|ht|pht|p\\.ht|ttcm";
const STAFF =
  "giáo viên|gv|giảng viên|chuyên viên|nhân viên|nv|kế toán|văn thư|thủ quỹ|bảo vệ|cấp dưỡng|học sinh|hs|sinh viên" +
  "|cán bộ|công chức|viên chức|ủy viên|uỷ viên|thư ký|thư kí|đoàn viên|đội viên|tổ viên|bác sĩ|bác sỹ|điều dưỡng|tpt";
const FORMERLY = "(?:(?:nguyên|quyền|q\\.)\\s+)*";

/** A post of one person who leads; after a unit's name it may name that person instead. */
export const HEAD_POST = new RegExp(
  `^[-\\s]*${FORMERLY}(?:${HEADS.replaceAll(" ", "\\s+")})${END}`,
  "iu",
);
/** A post of one person. */
export const POST = new RegExp(
  `^[-\\s(]*${FORMERLY}(?:${`${HEADS}|${STAFF}`.replaceAll(" ", "\\s+")})${END}`,
  "iu",
);
/** "nguyên" before a post belongs to the post; in a name it has a capital. */
export const FORMERLY_WORD = /\snguyên(?=\s)/gu;

const DATE_OF_BIRTH =
  "(?<birth>(?:\\d{1,2}\\s*[/.-]\\s*){0,2}\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})(?!\\d)";
const BORN = "(?:sinh\\s+(?:năm|ngày)|(?:năm|ngày)\\s+sinh|sn|s/n)\\s*[:.]?\\s*(?:ngày\\s*)?";
/** A date of birth right behind a name: in brackets, or with words that say what it is. */
export const BIRTH = new RegExp(
  `\\s*(?:[,;-]\\s*)?(?:\\(\\s*(?:${BORN})?${DATE_OF_BIRTH}\\s*\\)|${BORN}${DATE_OF_BIRTH.replace("<birth>", "<date>")})[\\s,;.-]*`,
  "iuy",
);
/** Where a name without a comma behind it ends: "… sinh năm 1975". As a name, "Sinh" has one capital. */
export const BORN_AFTER_NAME = /\s(?=(?:sinh\s+(?:năm|ngày)|SINH\s+(?:NĂM|NGÀY)|SN)\s*:?\s*\d)/u;
