import { localTime } from "../../src/workflow/localTime";

test.each([
  [-420, "2026-04-15T09:30:00+07:00"],
  [0, "2026-04-15T02:30:00+00:00"],
  [210, "2026-04-14T23:00:00-03:30"],
])("localTime on a clock %i minutes behind UTC", (behind, expected) => {
  const date = new Date("2026-04-15T02:30:00Z");
  jest.spyOn(date, "getTimezoneOffset").mockReturnValue(behind);
  expect(localTime(date)).toBe(expected);
});
