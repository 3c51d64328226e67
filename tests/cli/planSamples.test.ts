import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  makePlanSample,
  PLAN_SAMPLES,
  readPlanFixture,
  type PlanSample,
} from "../../assets/samples/makePlanSample";
import type { Review } from "../../src/cli/reviewFiles";
import { writeXlsx } from "../../src/files/writeXlsx";
import { makeSample, readFixture } from "../../assets/samples/makeSample";
import { CHECK_LIST } from "../../src/domain/checks/checkList";
import { loadPlan, PLAN_LIST } from "../../src/domain/regulation/plans";
import { plannedFindings, reviewPlanSample } from "./planFindings";
import { compareFindings, plantedFindings, type ToldFinding } from "./plantedFindings";
import { findingsOf, SAMPLES } from "./reviewSample";

describe.each(PLAN_SAMPLES)("the sample %s", (name) => {
  let sample: PlanSample;
  let reviewed: Review;

  beforeAll(async () => {
    sample = await makePlanSample(readPlanFixture(name));
    reviewed = await reviewPlanSample(name, sample.fixture.plan);
  });

  test("is the workbook that its fixture makes", async () => {
    const made = await writeXlsx(sample.snapshot);
    expect(Buffer.compare(readFileSync(join(SAMPLES, `${name}.xlsx`)), made)).toBe(0);
  });

  test("has every row of its lists read as a nomination of its own", () => {
    const ids = sample.candidates.map(({ nomination }) => nomination.id);
    expect(registeredIds(reviewed)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("holds planted faults and near misses", () => {
    const rows = sample.candidates.map(({ source }) => source);
    expect(rows.some(({ expect: planted }) => planted.length > 0)).toBe(true);
    expect(rows.some(({ clean }) => clean !== undefined)).toBe(true);
    expect(rows.filter(({ clean, expect: planted }) => clean && planted.length > 0)).toEqual([]);
  });

  test("has every planted fault found, and nothing else", () => {
    const compared = compareFindings(findingsOf(reviewed), plannedFindings(sample));
    expect(compared).toEqual({ missing: [], extra: [] });
  });
});

describe("all samples together", () => {
  // A list that was not read for sure is planted among the received files, see receivedFolder.test.ts.
  test("plant a fault for every check that some plan asks for, but for lists and a session's values", async () => {
    const planted = await everythingPlanted();
    const named = new Set(planted.flatMap((told) => [told.check, ...failedInPaths(told)]));
    const asked = await askedChecks();
    expect(asked.filter((check) => !named.has(check))).toEqual(["list-doubt", "session-parameter"]);
  });
});

async function everythingPlanted(): Promise<readonly ToldFinding[]> {
  const own = await makeSample(readFixture("ke-hoach-003"));
  const samples = PLAN_SAMPLES.map(async (name) => makePlanSample(readPlanFixture(name)));
  return [
    ...plantedFindings(own, "ke-hoach-003.xlsx", true),
    ...(await Promise.all(samples)).flatMap(plannedFindings),
  ];
}

/** Where a standard has several paths, the requirements that fail are named by path. */
function failedInPaths({ params }: ToldFinding): readonly string[] {
  const failed = Object.entries(params).filter(([name]) => name.startsWith("failed/"));
  return failed.flatMap(([, checks]) => String(checks).split(","));
}

async function askedChecks(): Promise<readonly string[]> {
  const plans = await Promise.all(PLAN_LIST.map(async ({ id }) => loadPlan(id)));
  return CHECK_LIST.filter(({ concerns }) =>
    plans.some((plan) => plan.ok && concerns?.(plan.value) !== false),
  ).map(({ id }) => id);
}

/** Ids on the register, in its order. */
function registeredIds({ workbook }: Review): readonly string[] {
  const register = workbook.sheets.find(({ name }) => name === "Danh sách")?.grid();
  const texts = (register?.rows ?? []).map(([first]) => first?.text ?? "");
  return texts.filter((text) => text.startsWith("DN-"));
}
