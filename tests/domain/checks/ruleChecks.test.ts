import { RULE_CHECKS } from "../../../src/domain/checks/ruleChecks";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { someFacts, aHistoryEntry, aPlan } from "./evidenceKit";
import { reviewData } from "./reviewKit";
import { aCandidate } from "./ruleKit";

test("every check has an id of its own", () => {
  const ids = RULE_CHECKS.map(({ id }) => id);
  expect(ids).toHaveLength(24);
  expect(new Set(ids).size).toBe(24);
});

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
