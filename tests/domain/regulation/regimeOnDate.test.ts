import { loadRegimes } from "../../../src/domain/regulation/loadRegimes";
import { regimeOnDate } from "../../../src/domain/regulation/regimeOnDate";
import type { RegimeEntry } from "../../../src/domain/regulation/rulePack";

const { regimes } = loadRegimes();

test.each([
  ["2017-10-01", "A", "A"],
  ["2023-12-31", "A", "A"],
  ["2024-01-01", "B1", "B"],
  ["2025-06-30", "B1", "B"],
  ["2025-07-01", "B2", "B"],
  ["2026-09-30", "B2", "B"],
  ["2026-10-01", "B3", "B"],
  ["2099-12-31", "B3", "B"],
])("a decision of %s falls under %s, with the rules %s", (date, id, rules) => {
  const regime = regimeOnDate(regimes, date);
  expect(regime).toMatchObject({ ok: true, value: { info: { id }, rules } });
});

test.each(["2017-09-30", "1990-01-01"])("no regime covers %s", (date) => {
  expect(regimeOnDate(regimes, date)).toEqual({
    ok: false,
    fault: { code: "no-regime", params: { date } },
  });
});

test("regimes that overlap are named, never chosen between", () => {
  const [first] = regimes;
  if (!first) throw new Error("No regimes");
  const other: RegimeEntry = {
    ...first,
    info: { ...first.info, id: "A2", from: "2020-01-01", to: null },
  };
  const overlapping = regimeOnDate([first, other], "2020-01-01");
  expect(overlapping).toEqual({
    ok: false,
    fault: { code: "overlapping-regimes", params: { date: "2020-01-01", regimes: "A, A2" } },
  });
  expect(regimeOnDate([first, other], "2019-12-31")).toEqual({ ok: true, value: first });
});
