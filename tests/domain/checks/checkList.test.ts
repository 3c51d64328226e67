import { CHECK_LIST } from "../../../src/domain/checks/checkList";
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { decisionOutsidePeriodCases } from "./cases/decisionOutsidePeriod";
import { decisionReferenceCases } from "./cases/decisionReference";
import { duplicateCandidateCases } from "./cases/duplicateCandidate";
import { emptyRequiredPartCases } from "./cases/emptyRequiredPart";
import { exactNumberCases } from "./cases/exactNumber";
import { lateSubmissionCases } from "./cases/lateSubmission";
import { missingDossierItemCases } from "./cases/missingDossierItem";
import { listDoubtCases } from "./cases/listDoubt";
import { nameDiffersCases } from "./cases/nameDiffers";
import { silentUnitCases } from "./cases/silentUnit";
import { totalsLineCases } from "./cases/totalsLine";
import { summaryFiguresCases } from "./cases/summaryFigures";
import { unclearAwardCases } from "./cases/unclearAward";
import { uncountedMarkCases, uncountedVoteCases } from "./cases/uncounted";
import { unfilledPromptCases } from "./cases/unfilledPrompt";
import { unknownUnitCases } from "./cases/unknownUnit";
import { unreadCellCases } from "./cases/unreadCell";
import { wrongCandidateKindCases } from "./cases/wrongCandidateKind";
import { PAPER_CASES } from "./paperCases";
import type { CheckCases } from "./reviewKit";
import { RULE_CASES } from "./ruleCases";
import { STANDARD_CASES } from "./standards/standardCases";

/** Cases that run here; those of the standards and the rules run beside their checks. */
const CASES: readonly CheckCases[] = [
  emptyRequiredPartCases,
  unfilledPromptCases,
  decisionReferenceCases,
  decisionOutsidePeriodCases,
  wrongCandidateKindCases,
  unclearAwardCases,
  summaryFiguresCases,
  exactNumberCases,
  duplicateCandidateCases,
  nameDiffersCases,
  listDoubtCases,
  totalsLineCases,
  lateSubmissionCases,
  missingDossierItemCases,
  silentUnitCases,
  unknownUnitCases,
  unreadCellCases,
  uncountedMarkCases,
  uncountedVoteCases,
];

/** How many cases of a check find something, and how many nothing. */
const CASE_COUNTS: ReadonlyMap<string, { readonly fails: number; readonly passes: number }> =
  new Map([
    ...[...CASES, ...STANDARD_CASES].map(
      ({ check, fails, passes }) =>
        [check.id, { fails: fails.length, passes: passes.length }] as const,
    ),
    ...[...RULE_CASES, ...PAPER_CASES].map(({ check, cases }) => {
      const fails = cases.filter(({ findings = [] }) => findings.length > 0).length;
      return [check.id, { fails, passes: cases.length - fails }] as const;
    }),
  ]);

test("every check has an id of its own, and no case is of another one", () => {
  const ids = CHECK_LIST.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...CASE_COUNTS.keys()].sort()).toEqual([...ids].sort());
});

test.each(CHECK_LIST.map(({ id }) => id))("%s has a failing case and a passing one", (id) => {
  const { fails = 0, passes = 0 } = CASE_COUNTS.get(id) ?? {};
  expect(fails).toBeGreaterThan(0);
  expect(passes).toBeGreaterThan(0);
});

function findingsOf(check: CheckCases["check"], data: ReviewData) {
  return runChecks(data, [check], new Map()).findings;
}

describe.each(CASES.map((cases) => [cases.check.id, cases] as const))("%s", (id, cases) => {
  test.each(cases.fails.map((each) => [each.name, each] as const))(
    "finds %s",
    (_name, { data, finds }) => {
      const found = findingsOf(cases.check, data).map(({ fingerprint, ...finding }) => {
        expect(fingerprint).toMatch(/^[0-9A-Z]{8}$/);
        return finding;
      });
      expect(found).toEqual(finds.map((finding) => ({ check: id, ...finding, accepted: null })));
    },
  );

  test.each(cases.passes.map((each) => [each.name, each] as const))(
    "leaves alone %s",
    (_name, { data }) => {
      expect(findingsOf(cases.check, data)).toEqual([]);
    },
  );
});
