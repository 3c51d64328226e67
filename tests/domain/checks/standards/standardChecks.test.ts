import type { ReviewData } from "../../../../src/domain/checks/reviewData";
import { runChecks } from "../../../../src/domain/checks/runChecks";
import { STANDARD_CHECKS } from "../../../../src/domain/checks/standards/standardChecks";
import type { Basis } from "../../../../src/domain/regulation/basis";
import { anOpinion, LAW, someFacts } from "../evidenceKit";
import { STANDARD_CASES } from "./standardCases";
import { aCandidate, aPath, aReview, aStandard, MET, verdictOn } from "./standardKit";

test("every check has cases, in the order of the list", () => {
  expect(STANDARD_CASES.map(({ check }) => check.id)).toEqual(STANDARD_CHECKS.map(({ id }) => id));
});

describe.each(STANDARD_CASES.map((cases) => [cases.check.id, cases] as const))(
  "%s",
  (id, cases) => {
    const findingsOf = (data: ReviewData) =>
      runChecks(data, [cases.check], new Map()).findings.map(({ fingerprint, ...finding }) => {
        expect(fingerprint).toMatch(/^[0-9A-Z]{8}$/);
        return finding;
      });

    test.each(cases.fails.map((each) => [each.name, each] as const))("finds %s", (_name, each) => {
      expect(findingsOf(each.data)).toEqual(
        each.finds.map((finding) => ({ check: id, ...finding, accepted: null })),
      );
    });

    test.each(cases.passes.map((each) => [each.name, each] as const))(
      "leaves %s",
      (_name, each) => {
        expect(findingsOf(each.data)).toEqual([]);
      },
    );

    test("concerns plans that ask for it, unless it is switched off", () => {
      const { plan } = cases.fails[0]!.data;
      const standards = plan.standards.map((standard) => ({ ...standard, enabled: false }));
      expect(cases.check.concerns?.(plan)).toBe(true);
      expect(cases.check.concerns?.({ ...plan, standards })).toBe(false);
      expect(cases.check.concerns?.({ ...plan, standards: [] })).toBe(false);
    });
  },
);

const RATED = { check: "performance-rating", atLeast: "excellent" } as const;

function findings(data: ReviewData) {
  return runChecks(data, STANDARD_CHECKS, new Map()).findings;
}

test("a requirement of two standards is told for each, as hard as its basis speaks", () => {
  const draft: Basis = { ...LAW, binds: "draft" };
  const standards = [aStandard([RATED]), aStandard([RATED], { id: "T", basis: draft })];
  const found = findings(aReview(standards, { facts: [someFacts({ rating: "well" })] }));
  expect(found.map(({ check, severity, params }) => [check, severity, params["standard"]])).toEqual(
    [
      ["performance-rating", "error", "S"],
      ["performance-rating", "info", "T"],
    ],
  );
});

test("a sheet that is not there is reported once for each check that needs it", () => {
  const standard = aStandard([RATED, { check: "title-required", award: "LDTT" }]);
  const data = { ...aReview([standard]), facts: null, history: null };
  const report = runChecks(data, STANDARD_CHECKS, new Map());
  expect(report).toEqual({
    findings: [],
    notChecked: [
      { check: "performance-rating", reason: "no-facts-sheet", params: {} },
      { check: "title-required", reason: "no-history-sheet", params: {} },
    ],
  });
});

test("no-path-met says which sheets its paths lack", () => {
  const anyOf = [aPath([RATED]), aPath([{ check: "people-criterion" }], "Q")];
  const data = { ...aReview([aStandard([], { anyOf })]), facts: null, opinions: null };
  const { notChecked } = runChecks(data, STANDARD_CHECKS, new Map());
  expect(notChecked).toEqual([
    { check: "performance-rating", reason: "no-facts-sheet", params: {} },
    { check: "people-criterion", reason: "no-opinions-sheet", params: {} },
    { check: "no-path-met", reason: "no-facts-sheet", params: {} },
    { check: "no-path-met", reason: "no-opinions-sheet", params: {} },
  ]);
});

test("a plan without standards is silent", () => {
  const report = runChecks(aReview([]), STANDARD_CHECKS, new Map());
  expect(report).toEqual({ findings: [], notChecked: [] });
});

describe("people-criterion", () => {
  const requirement = { check: "people-criterion" } as const;

  test.each([
    ["no opinion", []],
    ["no verdict", [anOpinion({ verdict: null })]],
    ["of another criterion", [anOpinion({ criterion: "S/Q" })]],
    ["of another nomination", [anOpinion({ nomination: "DN-0009" })]],
    ["opinions that contradict", [anOpinion(), anOpinion({ verdict: "notMet" })]],
  ])("unknown: %s", (_name, opinions) => {
    expect(verdictOn(requirement, { opinions })).toMatchObject({
      state: "unknown",
      missing: ["opinion"],
    });
  });

  test("met where all agree", () => {
    expect(
      verdictOn(requirement, { opinions: [anOpinion(), anOpinion({ by: "Chủ tịch" })] }),
    ).toEqual(MET);
  });
});

test("the warning of missing facts comes once for each nomination", () => {
  const nominations = ["DN-0001", "DN-0002"].map((id) => aCandidate({ id }));
  const standards = [aStandard([RATED]), aStandard([RATED], { id: "T" })];
  const found = findings(aReview(standards, { nominations }));
  expect(found.map(({ check, subject }) => [check, subject.id])).toEqual([
    ["missing-fact", "DN-0001"],
    ["missing-fact", "DN-0002"],
  ]);
});
