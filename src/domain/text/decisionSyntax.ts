const END = "(?![\\p{L}\\d])";
const LEAD_WORD = `(?:quyết\\s+định|quyet\\s+dinh|q[đd]|tờ\\s+trình)${END}`;
const NUMBER_WORD = `s[ốo]${END}`;
const FILL = "[.…_\\s]{0,120}";

/** Where a reference may begin: a lead word, "số", a number with a slash, or a blank before a sign. */
export const START = new RegExp(
  `(?<![\\p{L}\\d/])(?:${LEAD_WORD}|${NUMBER_WORD}|\\d{1,6}[a-z]?\\s*[/-]|[.…_]{0,60}\\s?/(?=\\s*q[đd]))`,
  "giu",
);

/** "Quyết định khen thưởng số:", "QĐ số", "Quyết định". */
export const LEAD = new RegExp(
  `${LEAD_WORD}(?<numbered>(?:\\s+[^\\s\\d,;.:()/]+){0,6}?\\s+${NUMBER_WORD})?\\s*:?\\s*`,
  "iuy",
);
export const NUMBER_LEAD = new RegExp(`${NUMBER_WORD}\\s*:?\\s*`, "iuy");

const NUMBER = `\\d{1,6}[a-zA-Z]?${END}(?:\\s*/\\s*(?:19|20)\\d{2}(?!\\d|\\s*/\\s*\\d))?`;
const SEGMENT = "\\p{L}(?:[\\p{L}\\d&]|\\.(?=\\p{Lu}{2}))*";
const SIGN = `${SEGMENT}(?:\\s?[-/]\\s?(?=\\p{Lu}{2})${SEGMENT})?(?:[-/]${SEGMENT})*`;
/** "123/QĐ-CTN", "2753 /QĐ-UBND", "924/2001/QĐ/CTN", "275-QĐ/TU", "…/QĐ-UBND", "123". */
export const CODE = new RegExp(
  `${FILL}(?<number>${NUMBER})?(?:${FILL}/\\s*(?<sign>${SIGN})|-(?=[Qq][ĐđDd])(?<dashed>${SIGN}))?`,
  "uy",
);
/** The kind of paper in a sign: only these are taken without the word "Quyết định" in front. */
export const DECISION_SIGN = /(?:^|[-/])q[đd](?:[-/]|$)/iu;
export const LETTER_SIGN = /(?:^|[-/])ttr(?:[-/]|$)/iu;

const NUMERIC_DATE = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2,4}(?!\\d)";
const BLANKED = "(?:[\\d.…_]{0,40}\\s{0,20}[/.-]\\s{0,20}){2}(?:\\d{2,4}|[.…_]{1,40})?";
const WORDED =
  "(?:\\d{1,2}|[.…_\\s]{0,40})\\s*tháng\\s*(?:\\d{1,2}|[.…_\\s]{0,40})\\s*(?:năm|/)\\s*(?:\\d{2,4}|[.…_]{1,40})?";
/** A number that is really the day of a date written straight after the lead word. */
export const BARE_DATE = new RegExp(`${NUMERIC_DATE}(?!\\s*[/-]\\s*\\p{L})`, "uy");
/** The date behind a code, with or without "ngày", filled in or left blank. */
export const DATE = new RegExp(
  "[\\s,(]*(?:(?:ký|kí|ban\\s+hành)\\s+)?" +
    `(?<date>ngày\\s*(?:${WORDED}|${BLANKED}|[\\d./\\-…_]{0,40})|${NUMERIC_DATE}` +
    `|tháng\\s*\\d{1,2}\\s*(?:/|năm)\\s*\\d{4}${END}|năm\\s+\\d{4}${END})`,
  "iuy",
);

const ISSUER_WORDS =
  "liên doanh|ubnd|ủy ban|uỷ ban|bộ|sở|phòng|chủ tịch|thủ tướng|chính phủ|nhà nước|giám đốc|hiệu trưởng|trường" +
  "|ban|hội|công đoàn|liên đoàn|tổng|đảng ủy|đảng uỷ|thành ủy|thành uỷ|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ" +
  "|trung ương|đoàn|cục|vụ|viện|đại học|học viện|công ty|tập đoàn|ủy viên";
/** Where the issuer begins: "của …", or an institution behind a comma or dash. */
export const ISSUER = new RegExp(
  `[\\s,(]*của\\s+|\\s*[,-]\\s*(?=(?:${ISSUER_WORDS.replaceAll(" ", "\\s+")})${END})`,
  "iuy",
);
/** "của Hiệu trưởng ngày …": the issuer may stand before the date. */
export const ISSUER_BEFORE_DATE =
  /[\s,(]*của\s+(?<issuer>[^;,\r\n\d():]{2,100}?)\s*,?\s*(?=(?:ký\s+|kí\s+)?ngày(?![\p{L}\d]))/iuy;
export const ISSUER_END = new RegExp(
  "[;,\\r\\n()]|\\.\\/\\.|(?<=\\p{L}{3})\\.(?=\\s|$)|[.…_]{3}|\\s-\\s" +
    `|\\s+(?:về|v/v|tặng|công\\s+nhận|khen|${LEAD_WORD})${END}`,
  "iu",
);
/** What may follow "số" whose number was never written. */
export const NOTHING_WRITTEN = /[ \t:]*(?:[.…_]|[;,()\r\n]|-|ngày|$)/iuy;
