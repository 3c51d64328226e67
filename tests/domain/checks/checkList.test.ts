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
import { silentUnitCases } from "./cases/silentUnit";
import { totalsLineCases } from "./cases/totalsLine";
import { unclearAwardCases } from "./cases/unclearAward";
import { uncountedMarkCases, uncountedVoteCases } from "./cases/uncounted";
import { unfilledPromptCases } from "./cases/unfilledPrompt";
import { unknownUnitCases } from "./cases/unknownUnit";
import { unreadCellCases } from "./cases/unreadCell";
import { wrongCandidateKindCases } from "./cases/wrongCandidateKind";
import type { CheckCases } from "./reviewKit";

const CASES: readonly CheckCases[] = [
  emptyRequiredPartCases,
  unfilledPromptCases,
  decisionReferenceCases,
  decisionOutsidePeriodCases,
  wrongCandidateKindCases,
  unclearAwardCases,
  exactNumberCases,
  duplicateCandidateCases,
  totalsLineCases,
  lateSubmissionCases,
  missingDossierItemCases,
  silentUnitCases,
  unknownUnitCases,
  unreadCellCases,
  uncountedMarkCases,
  uncountedVoteCases,
];

test("every check has an id of its own, a failing case and a passing one", () => {
  expect(CASES.map(({ check }) => check.id)).toEqual(CHECK_LIST.map(({ id }) => id));
  expect(new Set(CHECK_LIST.map(({ id }) => id)).size).toBe(CHECK_LIST.length);
  for (const { fails, passes } of CASES) {
    expect(fails.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  }
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
