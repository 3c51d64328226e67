import {
  formatDate,
  formatDateInWords,
  formatPlainDate,
  toIso,
} from "../../../src/domain/text/formatDate";

test.each([
  [
    { year: 2022, month: 9, day: 26 },
    ["26/9/2022", "26/09/2022", "ngày 26 tháng 9 năm 2022", "2022-09-26"],
  ],
  [
    { year: 2022, month: 8, day: 9 },
    ["09/8/2022", "09/08/2022", "ngày 09 tháng 8 năm 2022", "2022-08-09"],
  ],
  [
    { year: 2023, month: 2, day: 5 },
    ["05/02/2023", "05/02/2023", "ngày 05 tháng 02 năm 2023", "2023-02-05"],
  ],
  [
    { year: 2023, month: 12, day: 31 },
    ["31/12/2023", "31/12/2023", "ngày 31 tháng 12 năm 2023", "2023-12-31"],
  ],
])("%j is written in every style", (date, written) => {
  expect([formatDate(date), formatPlainDate(date), formatDateInWords(date), toIso(date)]).toEqual(
    written,
  );
});
