import { dateText, serialOfIsoDate } from "../../../src/files/reading/dateText";
import { shownDateParts } from "../../../src/domain/text/shownDateParts";
import { builtInFormat } from "../../../src/files/reading/numberFormats";

test.each([
  ["dd/mm/yyyy", "15/03/2023"],
  ["mm-dd-yy", "15/03/2023"],
  ["[$-42A]d mmmm yyyy;@", "15/03/2023"],
  ["dddd", "15/03/2023"],
  ["dddd, dd/mm/yyyy", "15/03/2023"],
  ['"ngày" dd "tháng" mm "năm" yyyy', "15/03/2023"],
  ["mm/yyyy", "03/2023"],
  ["yyyy", "2023"],
  ["dd/mm/yyyy hh:mm", "15/03/2023 13:30"],
  ["m/d/yy h:mm AM/PM", "15/03/2023 13:30"],
])("45000.5625 in the format %s is shown %s", (format, shown) => {
  const parts = shownDateParts(format);
  expect(parts && dateText(45000.5625, parts, 1900)).toBe(shown);
});

test.each([
  "General",
  "0.00",
  "#,##0 ;[Red](#,##0)",
  '0 "ngày"',
  '#,##0 "đồng"',
  "[$VND] #,##0",
  "h:mm",
  "h:mm AM/PM",
  "[h]:mm:ss",
  "mm:ss",
  "mmss.0",
  "0\\d",
  "@",
  "0.00E+00",
])("%s is no date format", (format) => {
  expect(shownDateParts(format)).toBeNull();
});

test.each([
  [0, "General"],
  [14, "mm-dd-yy"],
  [22, "m/d/yy h:mm"],
  [31, "mm-dd-yy"],
  [49, "@"],
  [57, "mm-dd-yy"],
  [163, "General"],
])("the built-in format %i is %s", (id, format) => {
  expect(builtInFormat(id)).toBe(format);
});

const DAY = { day: true, month: true, year: true, time: false };

test.each([
  [1, 1900, "01/01/1900"],
  [59, 1900, "28/02/1900"],
  [60, 1900, null],
  [61, 1900, "01/03/1900"],
  [0, 1900, null],
  [-5, 1900, null],
  [2_958_465, 1900, "31/12/9999"],
  [2_958_466, 1900, null],
  [0, 1904, "01/01/1904"],
  [43538, 1904, "15/03/2023"],
] as const)("day %d of the %d system is %s", (serial, system, shown) => {
  expect(dateText(serial, DAY, system)).toBe(shown);
});

test.each([
  ["2023-03-15", 1900, 45000],
  ["2023-03-15T12:00:00Z", 1900, 45000.5],
  ["2023-03-15", 1904, 43538],
  ["2023-02-30", 1900, null],
  ["15/03/2023", 1900, null],
] as const)("the ISO date %s of the %d system is day %p", (text, system, serial) => {
  expect(serialOfIsoDate(text, system)).toBe(serial);
});
