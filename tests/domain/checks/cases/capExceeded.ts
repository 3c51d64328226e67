import { capExceeded } from "../../../../src/domain/checks/quotas/capExceeded";
import type { Quota } from "../../../../src/domain/regulation/quota";
import { aNumber, aPlan, aUnit, LAW } from "../evidenceKit";
import { onUnit, reviewData } from "../reviewKit";
import { aCandidate, aQuota, people, type RuleCases, YEAR_LIST } from "../ruleKit";

const UNIT = "Trường THPT Hoa Sen";
const FIFTEEN = { numerator: 15, denominator: 100 };
const OF_LDTT = aQuota({
  kind: "shareOfAward",
  awards: ["CSTDCS"],
  base: ["LDTT"],
  share: FIFTEEN,
});
const OF_PEOPLE = aQuota({
  kind: "shareOfAward",
  awards: ["CSTDCS"],
  base: ["LDTT", "CSTDCS"],
  share: FIFTEEN,
});
const OF_STAFF = aQuota({ kind: "shareOfStaff", awards: ["LDTT"], share: FIFTEEN });
export const ONE = aQuota({ kind: "atMost", awards: ["BK_BT"], count: 1 });

export function data(quota: Quota, nominations: ReturnType<typeof people>, staff?: number | null) {
  const units =
    staff === undefined
      ? {}
      : { units: [aUnit({ numbers: { ...aUnit().numbers, staff: aNumber(staff, "G5") } })] };
  return reviewData({
    plan: aPlan({ quotas: [quota] }),
    lists: [YEAR_LIST],
    nominations,
    ...units,
  });
}

/** People of other names than `people`. */
function others(...of: Parameters<typeof people>): ReturnType<typeof people> {
  return people(...of).map((each) => ({ ...each, name: `Lê ${each.name}` }));
}

function over(quota: Quota, params: Record<string, string | number>, changes = {}) {
  return {
    ...onUnit({
      severity: "error",
      subject: UNIT,
      basis: quota.basis,
      source: ["A5"],
      params: {
        quota: "q",
        name: "Tỷ lệ",
        per: quota.per,
        unit: quota.per === "unit" ? UNIT : "",
        kind: quota.rule.kind,
        ...params,
      },
    }),
    ...changes,
  };
}

export const capExceededCases: RuleCases = {
  check: capExceeded,
  cases: [
    {
      name: "4 of 20, at most 15/100: one too many",
      data: data(OF_LDTT, [...people(20, "LDTT"), ...people(4, "CSTDCS")]),
      findings: [over(OF_LDTT, { counted: 4, cap: 3, fault: "over", base: 20, share: "15/100" })],
    },
    {
      name: "3 of 20 are just within",
      data: data(OF_LDTT, [...people(20, "LDTT"), ...people(3, "CSTDCS")]),
    },
    {
      name: "3 of 19: the share is rounded down",
      data: data(OF_LDTT, [...people(19, "LDTT"), ...people(3, "CSTDCS")]),
      findings: [over(OF_LDTT, { counted: 3, cap: 2, fault: "over", base: 19, share: "15/100" })],
    },
    {
      name: "1 of 6: a unit too small for anybody",
      data: data(OF_LDTT, [...people(6, "LDTT"), ...people(1, "CSTDCS")]),
      findings: [
        over(OF_LDTT, { counted: 1, cap: 0, fault: "too-small", base: 6, share: "15/100" }),
      ],
    },
    {
      name: "nobody to count against: the list may not have come",
      data: data(OF_LDTT, people(1, "CSTDCS")),
      findings: [
        over(
          OF_LDTT,
          { counted: 1, cap: 0, fault: "no-base", base: 0, share: "15/100" },
          { severity: "warning" },
        ),
      ],
    },
    {
      name: "3 who stand apart from the 17 are 3 of 20 people",
      data: data(OF_PEOPLE, [...people(17, "LDTT"), ...others(3, "CSTDCS")]),
    },
    {
      name: "3 who stand in both lists are 3 of 19 people",
      data: data(OF_PEOPLE, [...people(19, "LDTT"), ...people(3, "CSTDCS")]),
      findings: [over(OF_PEOPLE, { counted: 3, cap: 2, fault: "over", base: 19, share: "15/100" })],
    },
    {
      name: "3 of whom 1 stands apart are 3 of 20 people",
      data: data(OF_PEOPLE, [
        ...people(19, "LDTT"),
        ...people(2, "CSTDCS"),
        ...others(1, "CSTDCS", { id: "DN-9" }),
      ]),
    },
    {
      name: "4 who stand apart from the 16",
      data: data(OF_PEOPLE, [...people(16, "LDTT"), ...others(4, "CSTDCS")]),
      findings: [over(OF_PEOPLE, { counted: 4, cap: 3, fault: "over", base: 20, share: "15/100" })],
    },
    {
      name: "1 namesake of another post may be the 20th: it only warns",
      data: data(OF_PEOPLE, [
        ...people(19, "LDTT"),
        ...people(3, "CSTDCS").map((each, at) => (at === 0 ? { ...each, post: "Kế toán" } : each)),
      ]),
      findings: [
        over(
          OF_PEOPLE,
          { counted: 3, cap: 2, fault: "over", base: 19, share: "15/100" },
          { severity: "warning" },
        ),
      ],
    },
    { name: "nobody put forward", data: data(OF_LDTT, people(6, "LDTT")) },
    {
      name: "the same candidate twice counts once",
      data: data(ONE, [aCandidate({ award: "BK_BT" }), aCandidate({ id: "DN-2", award: "BK_BT" })]),
    },
    {
      name: "namesakes of other posts are said to be counted as one",
      data: data(ONE, [
        aCandidate({ award: "BK_BT" }),
        aCandidate({ id: "DN-2", award: "BK_BT", post: "Nhân viên thư viện" }),
      ]),
      notChecked: [
        { check: "cap-exceeded", reason: "quota-namesakes", params: { rows: 1, of: 2 } },
      ],
    },
    {
      name: "rows without a name cannot be told apart: all count",
      data: data(ONE, [
        aCandidate({ award: "BK_BT", name: "" }),
        aCandidate({ id: "DN-2", award: "BK_BT", name: "" }),
      ]),
      findings: [over(ONE, { counted: 2, cap: 1, fault: "over", base: "", share: "" })],
    },
    {
      name: "each unit on its own",
      data: data(ONE, [
        aCandidate({ award: "BK_BT" }),
        aCandidate({ id: "DN-2", award: "BK_BT", submittingUnit: "Trường THPT Tân Lập" }),
      ]),
    },
    {
      name: "all units together for the session",
      data: data({ ...ONE, per: "session" }, [
        aCandidate({ award: "BK_BT" }),
        aCandidate({ id: "DN-2", award: "BK_BT", submittingUnit: "Trường THPT Tân Lập" }),
      ]),
      findings: [
        over(
          { ...ONE, per: "session" },
          { counted: 2, cap: 1, fault: "over", base: "", share: "" },
          {
            subject: { kind: "sheet", id: "Danh sách" },
          },
        ),
      ],
    },
    {
      name: "a share of the staff",
      data: data(OF_STAFF, people(4, "LDTT"), 20),
      findings: [
        over(
          OF_STAFF,
          { counted: 4, cap: 3, fault: "over", base: 20, share: "15/100" },
          { at: [{ sheet: "Đơn vị", cell: "A5" }] },
        ),
      ],
    },
    ...[null, 0, -3, 2.5].map((staff) => ({
      name: `staff ${String(staff)} is not known`,
      data: data(OF_STAFF, people(4, "LDTT"), staff),
      notChecked: [
        {
          check: "cap-exceeded" as const,
          reason: "staff-not-stated",
          params: { name: "Tỷ lệ", per: "unit", units: 1, of: 1 },
        },
      ],
    })),
    {
      name: "the whole staff, where one unit does not stand on sheet Đơn vị",
      data: data(
        { ...OF_STAFF, per: "session" },
        [...people(2, "LDTT"), aCandidate({ submittingUnit: "Trường THPT Tân Lập" })],
        20,
      ),
      notChecked: [
        {
          check: "cap-exceeded",
          reason: "staff-not-stated",
          params: { name: "Tỷ lệ", per: "session", units: 1, of: 1 },
        },
      ],
    },
    {
      name: "rows without a unit, an award or a list",
      data: data(ONE, [
        aCandidate({ submittingUnit: null }),
        aCandidate({ id: "DN-2", award: null }),
        aCandidate({ id: "DN-3", listForm: null }),
      ]),
      notChecked: [
        { check: "cap-exceeded", reason: "quota-no-unit", params: { rows: 1, of: 3 } },
        { check: "cap-exceeded", reason: "quota-award-unclear", params: { rows: 2, of: 3 } },
      ],
    },
    { name: "a quota that is off", data: data({ ...ONE, enabled: false }, people(2, "BK_BT")) },
    {
      name: "another sector's text informs",
      data: data({ ...ONE, basis: { ...LAW, binds: "other-sector" } }, people(2, "BK_BT")),
      findings: [
        over(ONE, { counted: 2, cap: 1, fault: "over", base: "", share: "" }, { severity: "info" }),
      ],
    },
  ],
};
