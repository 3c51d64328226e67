import fc from "fast-check";
import { fail, ok } from "../../../src/domain/result";
import {
  formatDate,
  formatDateInWords,
  formatPlainDate,
  toIso,
} from "../../../src/domain/text/formatDate";
import { parseDate } from "../../../src/domain/text/parseDate";
import { anyDate } from "./dates";

test.each([
  ["26/9/2022", 2022, 9, 26],
  ["09/8/2022", 2022, 8, 9],
  [" 13/05/2010 ", 2010, 5, 13],
  ["30.06.2024", 2024, 6, 30],
  ["19-6-2015", 2015, 6, 19],
  ["19–6–2015", 2015, 6, 19],
  ["26 / 9 / 2022", 2022, 9, 26],
  ["ngày 26/9/2022.", 2022, 9, 26],
  ["29/02/2016", 2016, 2, 29],
  ["2016-03-25", 2016, 3, 25],
  ["ngày 24 tháng 10 năm 2022", 2022, 10, 24],
  ["Ngày 24\ntháng 10\u00a0năm 2022", 2022, 10, 24],
  ["24 tháng 10 năm 2022".normalize("NFD"), 2022, 10, 24],
  ["ngày 24 tháng 10/2022", 2022, 10, 24],
  ["09.2023", 2023, 9, null],
  ["9/2023", 2023, 9, null],
  ["tháng 5/2021", 2021, 5, null],
  ["tháng 5 năm 2021", 2021, 5, null],
  ["/5/2021", 2021, 5, null],
  ["…/9/2022", 2022, 9, null],
  ["ngày ..../9/2022", 2022, 9, null],
  ["ngày tháng 5 năm 2021", 2021, 5, null],
  ["ngày   tháng   năm 2020", 2020, null, null],
  ["…/…/2020", 2020, null, null],
  ["2016", 2016, null, null],
  ["năm 2016", 2016, null, null],
  ["Sinh năm 1980", 1980, null, null],
  ["sinh 1980", 1980, null, null],
  ["Sinh ngày 12/5/1980", 1980, 5, 12],
  ["sinh: 12/5/1980.", 1980, 5, 12],
  ["(1980)", 1980, null, null],
  ["( sinh năm 1980. )", 1980, null, null],
  ["12/05/1980 00:00:00", 1980, 5, 12],
  ["1980-05-12 00:00:00", 1980, 5, 12],
  ["1980-05-12T00:00:00", 1980, 5, 12],
  ["12/5/1980 0:00", 1980, 5, 12],
])("%j is year %j, month %j, day %j", (text, year, month, day) => {
  expect(parseDate(text)).toEqual(ok({ year, month, day }));
});

test.each([
  ["", { code: "unfilled-date" }],
  ["  ", { code: "unfilled-date" }],
  ["ngày … tháng … năm …", { code: "unfilled-date" }],
  ["/  /", { code: "unfilled-date" }],
  ["ngày", { code: "unfilled-date" }],
  ["Sinh năm ….", { code: "unfilled-date" }],
  ["( / / )", { code: "unfilled-date" }],
  ["Hiệu trưởng", { code: "not-a-date" }],
  ["sinh viên", { code: "not-a-date" }],
  ["(1980", { code: "not-a-date" }],
  ["(1980) (1981)", { code: "not-a-date" }],
  ["12/5/1980 08:30:00", { code: "not-a-date" }],
  ["(12/5/80)", { code: "two-digit-year", params: { year: "80" } }],
  ["2016-2017", { code: "not-a-date" }],
  ["2016 – 2017", { code: "not-a-date" }],
  ["2019-20", { code: "not-a-date" }],
  ["12/15", { code: "not-a-date" }],
  ["49/50", { code: "not-a-date" }],
  ["26/9/202", { code: "not-a-date" }],
  ["26/9/2022 và 27/9/2022", { code: "not-a-date" }],
  ["năm học 2016", { code: "not-a-date" }],
  ["1".repeat(100), { code: "not-a-date" }],
  ["31/02/2016", { code: "impossible-date", params: { day: 31, month: 2, year: 2016 } }],
  ["29/02/2021", { code: "impossible-date", params: { day: 29, month: 2, year: 2021 } }],
  ["9/26/2022", { code: "impossible-date", params: { day: 9, month: 26, year: 2022 } }],
  ["00/5/2022", { code: "impossible-date", params: { day: 0, month: 5, year: 2022 } }],
  ["13.2023", { code: "impossible-date", params: { month: 13, year: 2023 } }],
  ["26/9/22", { code: "two-digit-year", params: { year: "22" } }],
  ["ngày 5 tháng 6 năm 18", { code: "two-digit-year", params: { year: "18" } }],
  ["2753", { code: "year-out-of-range", params: { year: 2753 } }],
  ["26/9/0222", { code: "year-out-of-range", params: { year: 222 } }],
] as const)("%j is no date: %j", (text, fault) => {
  expect(parseDate(text)).toEqual(fail(fault));
});

test.each([
  ["as letters write it", formatDate],
  ["dd/mm/yyyy", formatPlainDate],
  ["in words", formatDateInWords],
  ["ISO", toIso],
])("a date written %s is read back", (_, format) => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(parseDate(format(date))).toEqual(ok(date));
    }),
  );
});
