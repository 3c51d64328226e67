import type { Browser } from "playwright-core";
import type { CellValue } from "../../src/domain/grid/grid";
import { OUTCOME_WORDS } from "../../src/domain/report/outcomeWords";
import { VOTE_RESULT_TEXT } from "../../src/strings/voteText";
import { workbenchText } from "../../src/strings/workbenchText";
import { findOffice, recalculate } from "../files/recalculate";
import {
  acceptFirstWarning,
  callCouncil,
  markAs,
  recordFirstMissingItem,
  recordVote,
  writeSummary,
} from "./councilSteps";
import { findChromium } from "./findChromium";
import { saveWorkbook } from "./gridSteps";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { beginAs, check, receiveFromWorkbook } from "./paneSteps";
import { modelGrid } from "./readModel";
import { formulaValues, gridOf, gridsOf, resultWords, reviewOf } from "./savedFile";
import { screenshotsAsked, takeScreenshots } from "./screenshots";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;
/** Reported by name as skipped where there is no LibreOffice to ask. */
const withOffice = findOffice() === null ? test.skip : test;

const BUILD_MS = 240_000;
const REASON = "Đã đối chiếu bản giấy có dấu";
const EVIDENCE = "Tủ hồ sơ số 2";
const SUMMARY = "Bảng tổng hợp";
const MEMBERS = ["Đỗ Quang Hưng", "Vũ Thị Thanh Mai"] as const;

/** All that came agree: without a quorum this decides nothing. */
const FEW = {
  present: 2,
  agree: 2,
  disagree: 0,
  blank: 0,
  invalid: 0,
  notReturned: 0,
};

inBrowser("the council's half of the day in the workbench, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;
  let candidate = "";
  let saved: Uint8Array;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
    open = await openWorkbench(browser, server.address);
    await beginAs(open.pane(0), "Trần Thị Lan", "Thư ký Hội đồng");
    await receiveFromWorkbook(open.pane(0));
    await check(open.pane(0));
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });

  test("a warning is accepted with its reason", async () => {
    await acceptFirstWarning(open.pane(0), REASON);
  });

  test("a missing dossier item is said to be there", async () => {
    await recordFirstMissingItem(open.pane(0), EVIDENCE);
  });

  test("two members mark the same candidate in two panes", async () => {
    await open.page.getByRole("button", { name: workbenchText.secondPane.vi }).click();
    candidate = await markAs(open.pane(0), MEMBERS[0], ["30", "20,5", "15", "7"]);
    const other = await markAs(open.pane(1), MEMBERS[1], ["28", "19", "14,5", "6"]);
    expect(other).toBe(candidate);
    await open.page.getByRole("button", { name: workbenchText.secondPane.vi }).click();
  });

  test("a vote without a quorum is recorded, and decides nothing", async () => {
    const members = await callCouncil(open.pane(0), FEW.present);
    expect(members).toBeGreaterThan(FEW.present);
    await recordVote(open.pane(0), candidate, FEW);
    await open.pane(0).getByText(VOTE_RESULT_TEXT["no-quorum"].vi).first().waitFor();
  });

  test("the summary gives its results as values, on the page and in the saved file", async () => {
    const passed = await writeSummary(open.pane(0));
    saved = await saveWorkbook(open.page);
    const written = resultWords(await gridOf(saved, SUMMARY));
    expect(written.get(candidate)).toBe(OUTCOME_WORDS["no-quorum"]);
    expect(resultWords(await modelGrid(open.page, SUMMARY))).toEqual(written);
    const words = [...written.values()];
    expect(words.filter((word) => word === OUTCOME_WORDS.passed)).toHaveLength(passed);
    expect(words.filter((word) => !WORDS.has(word))).toEqual([]);
  });

  withOffice("LibreOffice calculates the same values from the saved formulas", async () => {
    const ours = formulaValues(await gridsOf(saved));
    const theirs = formulaValues(await gridsOf(await recalculate(saved)));
    expect(ours.size).toBeGreaterThan(400);
    expect([...ours].filter(([place, value]) => !isSame(value, theirs.get(place)))).toEqual([]);
  });

  test("the command line reads in the saved file what the council did", async () => {
    const review = await reviewOf(saved);
    expect(review.checked?.findings.map(({ accepted }) => accepted)).toContain(REASON);
    const { review: council } = review.checked!.gathered;
    expect(
      council.dossier?.records.map(({ state, evidence }) => ({ state, evidence })),
    ).toContainEqual({
      state: "present",
      evidence: EVIDENCE,
    });
    const totals = MEMBERS.map((member) => {
      const mark = council.marks.marks.find(
        (each) => each.candidate === candidate && each.member === member,
      );
      const points = mark?.state === "given" ? mark.points : [];
      return points.map(({ hundredths }) => hundredths);
    });
    expect(totals).toEqual([
      [3000, 2050, 1500, 700],
      [2800, 1900, 1450, 600],
    ]);
    const decided = review.outcomes.find(({ nomination }) => nomination.id === candidate);
    expect(decided?.outcome).toBe("no-quorum");
    expect(decided?.tally?.tally).toMatchObject(FEW);
  });

  if (screenshotsAsked) {
    test("screenshots are taken", async () => {
      await takeScreenshots(open, MEMBERS[0]);
    });
  }
});

const WORDS: ReadonlySet<CellValue> = new Set(Object.values(OUTCOME_WORDS));
const NOISE = 1e-9;

/** A formula that gives an empty text stands in a file without a value. */
function isSame(ours: CellValue, theirs: CellValue | undefined): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) < NOISE;
  }
  return (ours ?? "") === (theirs ?? "");
}
