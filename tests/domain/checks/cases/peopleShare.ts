import { directWorkShare } from "../../../../src/domain/checks/quotas/directWorkShare";
import { managerShare } from "../../../../src/domain/checks/quotas/managerShare";
import { womenShare } from "../../../../src/domain/checks/quotas/womenShare";
import type { CandidateFacts } from "../../../../src/domain/checks/reviewData";
import type { Quota } from "../../../../src/domain/regulation/quota";
import { aPlan, LAW, someFacts } from "../evidenceKit";
import { onUnit, reviewData } from "../reviewKit";
import { aCandidate, aQuota, people, type RuleCases, YEAR_LIST } from "../ruleKit";

const THIRD = { numerator: 1, denominator: 3 };
export const MANAGERS = aQuota({ kind: "managers", awards: ["CSTDCS"], share: THIRD });
const WOMEN = aQuota({ kind: "women", awards: ["CSTDCS"], share: THIRD });
const DIRECT = aQuota({ kind: "directWork", awards: ["CSTDCS"], share: THIRD });

type Stated = Partial<CandidateFacts> | null;

/** A person for each entry; null is no line of facts. */
export function data(quota: Quota, stated: readonly Stated[], changes = {}) {
  const nominations = people(stated.length, "CSTDCS", changes);
  const facts = stated.flatMap((each, at) =>
    each === null ? [] : [someFacts({ nomination: `CSTDCS-${String(at)}`, ...each })],
  );
  return reviewData({ plan: aPlan({ quotas: [quota] }), lists: [YEAR_LIST], nominations, facts });
}

const YES: Stated = { isManager: true, isDirectWorker: true, sex: "female" };
const NO: Stated = { isManager: false, isDirectWorker: false, sex: "male" };

function broken(
  counts: readonly [counted: number, notStated: number, base: number, bound: number],
) {
  const [counted, notStated, base, bound] = counts;
  const name = { quota: "q", name: "Tỷ lệ", per: "unit", unit: "Trường THPT Hoa Sen" };
  return onUnit({
    severity: "error",
    subject: "Trường THPT Hoa Sen",
    basis: LAW,
    source: ["A5"],
    params: { ...name, counted, notStated, base, bound, share: "1/3" },
  });
}

function open(check: "manager-share" | "women-share", notStated: number, of: number) {
  const reason = check === "manager-share" ? "managers-not-stated" : "women-not-stated";
  return { check, reason, params: { name: "Tỷ lệ", notStated, of, groups: 1, per: "unit" } };
}

export const managerShareCases: RuleCases = {
  check: managerShare,
  cases: [
    { name: "1 of 3 is just within 1/3", data: data(MANAGERS, [YES, NO, NO]) },
    {
      name: "2 of 5: at most 1",
      data: data(MANAGERS, [YES, YES, NO, NO, NO]),
      findings: [broken([2, 0, 5, 1])],
    },
    {
      name: "known managers alone are too many, whoever the others are",
      data: data(MANAGERS, [YES, YES, null, {}]),
      findings: [broken([2, 2, 4, 1])],
    },
    {
      name: "it turns on those not stated",
      data: data(MANAGERS, [YES, NO, null]),
      notChecked: [open("manager-share", 1, 3)],
    },
    { name: "one not stated cannot break it", data: data(MANAGERS, [NO, NO, {}]) },
    {
      name: "collectives are no people",
      data: data(MANAGERS, [YES, YES], { kind: "collective" }),
    },
    {
      name: "an unclear kind may be a person",
      data: data(MANAGERS, [{}], { kind: "unknown" }),
      notChecked: [open("manager-share", 1, 1)],
    },
    {
      name: "without the sheet it is not run",
      data: reviewData({ plan: aPlan({ quotas: [MANAGERS] }), nominations: [aCandidate()] }),
      notChecked: [{ check: "manager-share", reason: "no-facts-sheet", params: {} }],
    },
    { name: "a plan without such a rule", data: data(WOMEN, [YES, YES]) },
  ],
};

export const womenShareCases: RuleCases = {
  check: womenShare,
  cases: [
    { name: "1 of 3 is just enough", data: data(WOMEN, [YES, NO, NO]) },
    {
      name: "1 of 4: the share is rounded up to 2",
      data: data(WOMEN, [YES, NO, NO, NO]),
      findings: [broken([1, 0, 4, 2])],
    },
    {
      name: "too few even if those not stated are women",
      data: data(WOMEN, [NO, NO, NO, NO, {}]),
      findings: [broken([0, 1, 5, 2])],
    },
    {
      name: "it turns on those not stated",
      data: data(WOMEN, [YES, NO, NO, null]),
      notChecked: [open("women-share", 1, 4)],
    },
    { name: "nobody put forward", data: data(WOMEN, []) },
  ],
};

export const directWorkShareCases: RuleCases = {
  check: directWorkShare,
  cases: [
    { name: "2 of 4 are enough", data: data(DIRECT, [YES, YES, NO, NO]) },
    {
      name: "1 of 4: at least 2",
      data: data(DIRECT, [YES, NO, NO, NO]),
      findings: [broken([1, 0, 4, 2])],
    },
  ],
};
