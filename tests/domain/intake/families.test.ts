import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { planOf } from "../planKit";
import { FAMILIES } from "./families";
import expected from "./familiesExpected.json";
import { unreadOf } from "./intakeKit";

const FILE = { file: "f.xlsx", sha256: "ab12".repeat(16), received: null, channel: "" };

/** All that is read of a sheet but what every list of the file shares, and ids. */
function readOf(family: keyof typeof FAMILIES) {
  const sheets = { ...FILE, grids: [FAMILIES[family]], takenIds: [], memory: NO_MEMORY };
  const intake = receiveSheets(sheets, planOf(planNamHoc));
  return {
    lists: intake.lists.map((list) =>
      Object.fromEntries(Object.entries(list).filter(([key]) => !(key in FILE))),
    ),
    columns: intake.readings.map(({ columns }) =>
      columns.map(({ levels, field, ground }) => [levels.join(" / "), field, ground]),
    ),
    nominations: intake.nominations.map((row) => [
      row.source.cell,
      row.award,
      row.kind,
      row.name,
      row.birth,
      row.post,
      row.summary,
      row.other,
    ]),
    unread: unreadOf(intake),
  };
}

const NAMES = Object.keys(FAMILIES) as (keyof typeof FAMILIES)[];

test.each(NAMES)("%s", (family) => {
  expect(readOf(family)).toEqual(expected[family]);
});
