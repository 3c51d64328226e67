import type { Check } from "../../../src/domain/checks/check";
import { CHECK_LIST } from "../../../src/domain/checks/checkList";
import { emptyRequiredPart } from "../../../src/domain/checks/emptyRequiredPart";
import { missingDossierItem } from "../../../src/domain/checks/missingDossierItem";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { silentUnit } from "../../../src/domain/checks/silentUnit";
import { wrongCandidateKind } from "../../../src/domain/checks/wrongCandidateKind";
import { aNomination, PLAN, reviewData } from "./reviewKit";

const NONE = new Map<string, string>();

const leftToPeople = PLAN.leftToPeople.map(({ id, text, basis }) => ({
  check: "left-to-people",
  reason: id,
  params: { text, ref: basis.citation.ref },
}));

const broken: Check = {
  id: "totals-line",
  needs: [],
  observe: () => {
    throw new Error("đếm sai");
  },
};

/** Put forward for an award that takes both kinds, and nobody has said which this is. */
function anUnclear(changes: Parameters<typeof aNomination>[0] = {}) {
  return aNomination({ kind: "unknown", listForm: "I", award: "AHLD", ...changes });
}

/** One warning: the candidate may be a collective or a person. */
function unclearReview(changes: Parameters<typeof aNomination>[0] = {}) {
  return reviewData({ nominations: [anUnclear(changes)] });
}

function warningOf(data: ReturnType<typeof reviewData>, acceptances: ReadonlyMap<string, string>) {
  const { findings } = runChecks(data, [wrongCandidateKind], acceptances);
  expect(findings).toHaveLength(1);
  return findings[0]!;
}

describe("runChecks", () => {
  test("reports a check whose sheet is missing as not run, and does not run it", () => {
    expect(runChecks(reviewData({}), [missingDossierItem, silentUnit], NONE)).toEqual({
      findings: [],
      notChecked: [
        { check: "missing-dossier-item", reason: "no-dossier-sheet", params: {} },
        { check: "silent-unit", reason: "no-units-sheet", params: {} },
        ...leftToPeople,
      ],
    });
  });

  test("an empty sheet is not a missing one", () => {
    const { notChecked } = runChecks(
      reviewData({ units: [], dossier: [], lists: [] }),
      [missingDossierItem, silentUnit],
      NONE,
    );
    expect(notChecked).toEqual(leftToPeople);
  });

  test("makes an internal finding of a check that throws, and goes on", () => {
    const data = reviewData({ nominations: [aNomination({ summary: "" })] });
    const { findings } = runChecks(data, [broken, emptyRequiredPart], NONE);
    expect(findings).toEqual([
      {
        check: "internal",
        severity: "error",
        subject: { kind: "sheet", id: "totals-line" },
        at: [],
        source: [],
        params: { check: "totals-line", message: "đếm sai" },
        citation: { kind: "data", ref: "lỗi của phần mềm" },
        confidence: "VERIFIED",
        fingerprint: expect.any(String) as string,
        accepted: null,
      },
      expect.objectContaining({ check: "empty-required-part", params: { part: "summary" } }),
    ]);
  });

  test("two checks that throw are two findings", () => {
    const other: Check = { ...broken, id: "exact-number" };
    const { findings } = runChecks(reviewData({}), [broken, other], NONE);
    expect(findings.map(({ params }) => params["check"])).toEqual(["totals-line", "exact-number"]);
  });

  test("lists the same finding once", () => {
    const data = unclearReview();
    const once = runChecks(data, [wrongCandidateKind], NONE);
    expect(once.findings).toHaveLength(1);
    expect(runChecks(data, [wrongCandidateKind, wrongCandidateKind], NONE)).toEqual(once);
  });

  test("always says what is left to people, even with nothing to check", () => {
    expect(leftToPeople.length).toBeGreaterThan(0);
    expect(runChecks(reviewData({ lists: [] }), CHECK_LIST, NONE).notChecked).toEqual(
      expect.arrayContaining(leftToPeople),
    );
  });

  test("gives the same report for the same data", () => {
    const data = unclearReview({ summary: "", post: "" });
    expect(runChecks(data, CHECK_LIST, NONE)).toEqual(runChecks(data, CHECK_LIST, NONE));
  });
});

describe("acceptance", () => {
  const { fingerprint } = warningOf(unclearReview(), NONE);
  const accepted = new Map([[fingerprint, "đã hỏi đơn vị"]]);

  test("holds for the finding that was accepted", () => {
    expect(warningOf(unclearReview(), accepted).accepted).toBe("đã hỏi đơn vị");
  });

  test.each([
    [
      "the row moves on the register",
      reviewData({
        nominations: [aNomination({ id: "DN-0009", name: "Ông Lê Văn Sơn" }), anUnclear()],
      }),
    ],
    ["a cell changes that the finding is not about", unclearReview({ summary: "khác" })],
    [
      "the same file is called otherwise",
      unclearReview({
        source: { ...aNomination().source, file: "ban-sao.xlsx" },
      }),
    ],
  ])("is kept when %s", (_what, data) => {
    expect(warningOf(data, accepted).accepted).toBe("đã hỏi đơn vị");
  });

  test.each([
    ["the text of its cell changes", unclearReview({ name: "Bà Nguyễn Thị Hòa" })],
    ["the plan has a newer version", { ...unclearReview(), plan: { ...PLAN, version: "1.0.1" } }],
    ["it is about another nomination", unclearReview({ id: "DN-0002" })],
    [
      "the rule's text changes",
      {
        ...unclearReview(),
        plan: {
          ...PLAN,
          listForms: PLAN.listForms.map((form) => ({
            ...form,
            basis: { ...form.basis, confidence: "SECONDARY" as const },
          })),
        },
      },
    ],
  ])("is lost when %s", (_what, data) => {
    expect(warningOf(data, accepted).accepted).toBeNull();
  });

  test("is refused for an error", () => {
    const data = reviewData({ nominations: [aNomination({ summary: "" })] });
    const [finding] = runChecks(data, [emptyRequiredPart], NONE).findings;
    const reasons = new Map([[finding!.fingerprint, "cho qua"]]);
    const [again] = runChecks(data, [emptyRequiredPart], reasons).findings;
    expect(again).toEqual(finding);
    expect(again?.severity).toBe("error");
    expect(again?.accepted).toBeNull();
  });
});
