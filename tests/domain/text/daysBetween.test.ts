import { daysBetween } from "../../../src/domain/text/daysBetween";

test.each([
  ["2022-03-10", "2022-03-10", 0],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2022-01-01", "2021-12-31", -1],
])("from %s to %s it is %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("half a date is a fault of the program", () => {
  expect(() => daysBetween("2022-03", "2022-03-10")).toThrow("No day");
});
