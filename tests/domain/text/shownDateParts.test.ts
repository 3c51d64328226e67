import { shownDateParts } from "../../../src/domain/text/shownDateParts";

test.each([
  ["dd/mm/yyyy", true, true, true],
  ["d-mmm-yy", true, true, true],
  ["[$-1010000]d/m/yyyy;@", true, true, true],
  ['"ngày" dd "tháng" mm "năm" yyyy', true, true, true],
  ["yyyy-mm-dd hh:mm", true, true, true],
  ["mm/yyyy", true, true, false],
  ["[$-42A]mmmm yyyy", true, true, false],
  ["yyyy", true, false, false],
  ["dd/mm", false, true, true],
  ["dd/mm hh:mm:ss", false, true, true],
  ["mmm", false, true, false],
  ["dddd", true, true, true],
])("%j shows year %j, month %j, day %j", (format, year, month, day) => {
  expect(shownDateParts(format)).toMatchObject({ year, month, day });
});

test.each([
  "General",
  "",
  "0",
  "#,##0.00",
  "@",
  "0.00E+00",
  "h:mm",
  "mm:ss",
  "[h]:mm:ss",
  "h:mm AM/PM",
  '0 "đ/m/y"',
  "[Red]0",
  "0_d",
  "#,##0;dd/mm/yyyy",
])("%j shows no date", (format) => {
  expect(shownDateParts(format)).toBeNull();
});

test.each([
  ["dd/mm/yyyy", false],
  ["dd/mm/yyyy hh:mm", true],
  ["dddd h:mm", true],
])("%j shows a time of day: %p", (format, time) => {
  expect(shownDateParts(format)?.time).toBe(time);
});
