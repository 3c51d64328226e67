import fc from "fast-check";
import { capExceeded } from "../../../../src/domain/checks/quotas/capExceeded";
import { aPlan } from "../evidenceKit";
import { received, reviewData } from "../reviewKit";
import { aCandidate, aQuota, people, reportOf, YEAR_LIST } from "../ruleKit";
import { ONE, data } from "../cases/capExceeded";

test("a finding names every list that was counted", () => {
  const second = { ...YEAR_LIST, id: "second", submission: "second", headingRow: 9 };
  const review = reviewData({
    plan: aPlan({ quotas: [ONE] }),
    lists: [YEAR_LIST, second],
    nominations: [
      aCandidate({ award: "BK_BT" }),
      aCandidate({ id: "DN-2", award: "BK_BT", name: "Lê Văn An", list: "second" }),
    ],
  });
  const [finding] = reportOf(capExceeded, review).findings;
  expect(finding?.source).toEqual([received("A5"), received("A9")]);
});

test("a share is exceeded exactly where the candidates are more than it, whatever the order", () => {
  const numbers = fc.record({
    base: fc.integer({ min: 1, max: 40 }),
    counted: fc.integer({ min: 0, max: 12 }),
    numerator: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(numbers, fc.boolean(), ({ base, counted, numerator }, isReversed) => {
      const share = { numerator, denominator: 100 };
      const quota = aQuota({ kind: "shareOfAward", awards: ["CSTDCS"], base: ["LDTT"], share });
      const rows = [...people(base, "LDTT"), ...people(counted, "CSTDCS")];
      const { findings } = reportOf(capExceeded, data(quota, isReversed ? rows.reverse() : rows));
      expect(findings.length).toBe(counted * 100 > numerator * base ? 1 : 0);
    }),
  );
});
