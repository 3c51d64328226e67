import fc from "fast-check";
import { fail, ok } from "../../../src/domain/result";
import {
  followsYear,
  parseReviewYear,
  reviewYearText,
} from "../../../src/domain/text/parseReviewYear";

test.each([
  ["2016 – 2017", 2016, 2017],
  ["2016 - 2017", 2016, 2017],
  ["2016—2017", 2016, 2017],
  ["2019-2020", 2019, 2020],
  ["2022- 2023", 2022, 2023],
  ["2022 -2023", 2022, 2023],
  ["2022\u00a0-\u00a02023", 2022, 2023],
  ["2022/2023", 2022, 2023],
  ["2019-20", 2019, 2020],
  ["1999-00", 1999, 2000],
  ["năm học 2021-2022", 2021, 2022],
  ["Năm học 2021 – 2022.", 2021, 2022],
  ["NĂM HỌC 2021-2022".normalize("NFD"), 2021, 2022],
  ["NH 2021-2022", 2021, 2022],
  ["2022", 2022, 2022],
  [" năm 2022 ", 2022, 2022],
])("%j is the year from %d to %d", (text, from, to) => {
  expect(parseReviewYear(text)).toEqual(ok({ from, to }));
});

test.each(["", "  ", "\n"])("%j is empty", (text) => {
  expect(parseReviewYear(text)).toEqual(fail({ code: "empty" }));
});

test.each([
  "2023-2022",
  "2020-2025",
  "2020-2020",
  "2020-19",
  "2020-25",
  "2020-00",
  "1900",
  "2200",
  "2021-2022-2023",
  "2021-2022, 2022-2023",
  "học kỳ I 2021",
  "21-22",
  "12/15",
  "9/2022",
  "HTXSNV",
])("%j is no year", (text) => {
  expect(parseReviewYear(text)).toEqual(fail({ code: "not-a-year", params: { text } }));
});

test("any year is read back from its text", () => {
  const years = fc.tuple(fc.integer({ min: 1945, max: 2099 }), fc.boolean());
  fc.assert(
    fc.property(years, ([from, isSchoolYear]) => {
      const year = { from, to: isSchoolYear ? from + 1 : from };
      expect(parseReviewYear(reviewYearText(year))).toEqual(ok(year));
    }),
  );
});

test.each([
  ["2021-2022", "2022-2023", true],
  ["2021-2022", "2023-2024", false],
  ["2022", "2023", true],
  ["2022", "2022-2023", null],
])("after %s comes %s: %p", (first, second, follows) => {
  const [year, next] = [parseReviewYear(first), parseReviewYear(second)];
  expect(year.ok && next.ok && followsYear(year.value, next.value)).toBe(follows);
});
