import { RULE_CHECKS } from "../../../src/domain/checks/ruleChecks";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { someFacts, aHistoryEntry, aPlan } from "./evidenceKit";
import { reviewData } from "./reviewKit";
import { RULE_CASES } from "./ruleCases";
import { aCandidate, reportOf } from "./ruleKit";

test("every check has cases, in the order of the list", () => {
  expect(RULE_CASES.map(({ check }) => check.id)).toEqual(RULE_CHECKS.map(({ id }) => id));
});

describe.each(RULE_CASES.map((each) => [each.check.id, each] as const))(
  "%s",
  (_id, { check, cases }) => {
    test.each(cases.map((each) => [each.name, each] as const))(
      "%s",
      (_name, { data, findings = [], notChecked = [] }) => {
        expect(reportOf(check, data)).toEqual({ findings, notChecked });
      },
    );
  },
);

test("without a rule that they look after, and without faults, they say nothing", () => {
  const data = reviewData({
    plan: aPlan(),
    nominations: [aCandidate({ award: "TTLDTT" })],
    facts: [someFacts()],
    history: [aHistoryEntry()],
  });
  const { findings, notChecked } = runChecks(data, RULE_CHECKS, new Map());
  expect(findings).toEqual([]);
  expect(notChecked).toEqual([
    {
      check: "wrong-authority",
      reason: "authority-unknown",
      params: { award: "TTLDTT", name: "TTLDTT", nominations: 1 },
    },
  ]);
});
