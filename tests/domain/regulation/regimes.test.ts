import { loadRegimes } from "../../../src/domain/regulation/loadRegimes";
import regimesJson from "../../../src/domain/regulation/packs/regimes.json";
import { regimeListSchema } from "../../../src/domain/regulation/rulePack";

const { regimes, packs } = loadRegimes();

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

test("the file parses as it stands", () => {
  expect(regimeListSchema.parse(regimesJson)).toEqual(regimesJson);
});

test("from October 2017 on, each regime begins the day after the one before it ended", () => {
  const begins = regimes.map(({ info }) => info.from);
  const ends = regimes.map(({ info }) => info.to);
  const last = ends.pop();
  expect(begins).toEqual(["2017-10-01", ...ends.map((end) => (end === null ? "" : dayAfter(end)))]);
  expect(last).toBeNull();
});

test("every regime has rules, and all rules have a regime", () => {
  expect([...new Set(regimes.map(({ rules }) => rules))]).toEqual(packs.map(({ id }) => id));
});

test("each instrument of a regime is in force for part of it at least", () => {
  const idle = regimes.flatMap(({ info }) =>
    info.instruments
      .filter(({ to }) => to !== null && to < info.from)
      .concat(
        info.instruments.filter(({ from }) => from !== null && info.to !== null && from > info.to),
      )
      .map(({ number }) => `${info.id} ${number}`),
  );
  expect(idle).toEqual([]);
});

test("the amendments of 2013 and 2026 were not read", () => {
  const unread = regimes.flatMap(({ info }) =>
    info.amendments.filter(({ wasRead }) => !wasRead).map(({ of, by }) => [info.id, of, by]),
  );
  expect(unread).toEqual([
    ["A", "Luật 15/2003/QH11", "Luật 39/2013/QH13"],
    ["B3", "Luật 06/2022/QH15", "Luật 06/2026/QH16"],
  ]);
});
