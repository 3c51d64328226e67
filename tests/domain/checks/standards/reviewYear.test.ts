import plan000 from "../../../../src/domain/regulation/packs/plan000.json";
import plan002 from "../../../../src/domain/regulation/packs/plan002.json";
import type { Plan } from "../../../../src/domain/regulation/schema";
import { planInSession } from "../../../../src/domain/sheets/planInSession";
import { recordSheetContent } from "../../../../src/domain/sheets/recordSheet";
import { SESSION_SHEET, sessionRecords } from "../../../../src/domain/sheets/sessionSheet";
import { textCell } from "../../../../src/domain/report/sheetContent";
import { planOf } from "../../planKit";
import { put, typed } from "../../sheets/sheetKit";
import { aHistoryEntry } from "../evidenceKit";
import { schoolYear, verdictOn } from "./standardKit";

const KEY = textCell("plan/reviewYear");
const asked = { check: "title-required", award: "LDTT" } as const;

/** The plan as it stands once somebody has answered at the line `năm xét` of `Đợt xét`. */
async function answered(plan: Plan, value: string | number) {
  const records = sessionRecords(plan, "a".repeat(64));
  const record = records.findIndex(({ key }) => JSON.stringify(key) === JSON.stringify(KEY));
  const sheet = typed(await put(recordSheetContent(SESSION_SHEET, records)), {
    heading: "Giá trị",
    record,
    value,
  });
  return planInSession(plan, sheet.grid, sheet.range);
}

describe.each([
  ["000", planOf(plan000)],
  ["002", planOf(plan002)],
])("plan %s, which states no year under review", (_id, plan) => {
  const history = [aHistoryEntry(schoolYear(2021))];

  test("lacks it", () => {
    expect(verdictOn(asked, { plan, history })).toMatchObject({ missing: ["review-year"] });
  });

  test.each([
    ["a school year", "2020-2021"],
    ["a school year in words", "năm học 2020 - 2021"],
  ])("knows it once it stands on Đợt xét: %s", async (_name, value) => {
    const { plan: inForce, faults } = await answered(plan, value);
    expect([inForce.reviewYear, faults]).toEqual(["2020-2021", []]);
    expect(verdictOn(asked, { plan: inForce, history })).toEqual({ state: "met" });
  });

  test("knows it as a calendar year, of which Excel makes a number", async () => {
    const { plan: inForce, faults } = await answered(plan, 2021);
    expect([inForce.reviewYear, faults]).toEqual(["2021", []]);
    const year = { year: { from: 2021, to: 2021 }, yearText: "2021" };
    expect(verdictOn(asked, { plan: inForce, history: [aHistoryEntry(year)] })).toEqual({
      state: "met",
    });
  });
});
