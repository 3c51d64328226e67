import { exclusiveAwards } from "../../../../src/domain/checks/quotas/exclusiveAwards";
import { aPlan } from "../evidenceKit";
import { reviewData } from "../reviewKit";
import { aCandidate } from "../ruleKit";
import { EXCLUSION } from "../cases/exclusiveAwards";

test("namesakes of two units are two candidates", () => {
  const nominations = [
    aCandidate({ award: "CO_BT" }),
    aCandidate({ id: "DN-2", award: "BK_BT", submittingUnit: "Trường THPT Tân Lập" }),
  ];
  const plan = aPlan({ exclusions: [EXCLUSION] });
  expect(exclusiveAwards.observe(reviewData({ plan, nominations, history: [] }))).toEqual([]);
});
