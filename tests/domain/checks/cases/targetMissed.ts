import { targetMissed } from "../../../../src/domain/checks/quotas/targetMissed";
import type { Pledge } from "../../../../src/domain/checks/reviewData";
import type { Target } from "../../../../src/domain/regulation/quota";
import { aNumber, aPledge, aPlan, aUnit, LAW } from "../evidenceKit";
import { onUnit, reviewData } from "../reviewKit";
import { type RuleCases } from "../ruleKit";

const AUTHORS: Target = {
  id: "sk",
  name: "Sáng kiến",
  of: "initiativeAuthors",
  atLeast: { numerator: 15, denominator: 100 },
  basis: LAW,
};
const APPLIED: Target = { ...AUTHORS, of: "initiativesApplied" };
const PLEDGES: Target = {
  ...AUTHORS,
  of: "pledges",
  atLeast: { numerator: 1, denominator: 1 },
  basis: { ...LAW, binds: "pattern" },
};

type Counts = readonly [part: number | null, whole: number | null];

function data(target: Target, [part, whole]: Counts, pledges?: readonly Partial<Pledge>[]) {
  const isApplied = target.of === "initiativesApplied";
  const numbers = {
    staff: aNumber(isApplied ? null : whole, "G5"),
    initiativeAuthors: aNumber(isApplied ? null : part, "H5"),
    initiatives: aNumber(isApplied ? whole : null, "I5"),
    initiativesApplied: aNumber(isApplied ? part : null, "J5"),
  };
  return reviewData({
    plan: aPlan({ targets: [target] }),
    units: [aUnit({ numbers })],
    ...(pledges ? { pledges: pledges.map((each) => aPledge({ name: "", ...each })) } : {}),
  });
}

function short(target: Target, at: readonly string[], counts: readonly number[]) {
  const [counted = 0, base = 0, least = 0] = counts;
  const { id, name, of, basis, atLeast } = target;
  const share = `${String(atLeast.numerator)}/${String(atLeast.denominator)}`;
  const unit = "Trường THPT Hoa Sen";
  return onUnit({
    severity: basis.binds === "pattern" ? "info" : "warning",
    subject: unit,
    basis,
    at,
    params: { target: id, name, of, unit, counted, base, share, least },
  });
}

const OPEN = [
  {
    check: "target-missed" as const,
    reason: "target-numbers-not-stated",
    params: { name: "Sáng kiến", units: 1, of: 1 },
  },
];

export const targetMissedCases: RuleCases = {
  check: targetMissed,
  cases: [
    { name: "3 of 20 reach 15/100", data: data(AUTHORS, [3, 20]) },
    {
      name: "3 of 21: 4 are needed",
      data: data(AUTHORS, [3, 21]),
      findings: [short(AUTHORS, ["H5", "G5"], [3, 21, 4])],
    },
    {
      name: "0 of 5 initiatives in use",
      data: data(APPLIED, [0, 5]),
      findings: [short(APPLIED, ["J5", "I5"], [0, 5, 1])],
    },
    { name: "no initiative to use", data: data(APPLIED, [0, 0]), notChecked: OPEN },
    { name: "a number not stated", data: data(AUTHORS, [null, 20]), notChecked: OPEN },
    { name: "more authors than staff", data: data(AUTHORS, [21, 20]), notChecked: OPEN },
    { name: "a share typed for a count", data: data(AUTHORS, [0.65, 20]), notChecked: OPEN },
    {
      name: "19 of 20 signed",
      data: data(PLEDGES, [null, 20], [{ signed: aNumber(19, "E5") }]),
      findings: [
        {
          ...short(PLEDGES, [], [19, 20, 20]),
          at: [
            { sheet: "Đăng ký", cell: "E5" },
            { sheet: "Đơn vị", cell: "G5" },
          ],
        },
      ],
    },
    {
      name: "all signed, said twice",
      data: data(PLEDGES, [null, 20], [{ signed: aNumber(20) }, { signed: aNumber(20) }]),
    },
    {
      name: "two lines that contradict each other",
      data: data(PLEDGES, [null, 20], [{ signed: aNumber(20) }, { signed: aNumber(12) }]),
      notChecked: OPEN,
    },
    {
      name: "a person's line is not the unit's",
      data: data(PLEDGES, [null, 20], [{ name: "Lê Văn An", signed: aNumber(20) }]),
      notChecked: OPEN,
    },
    { name: "no sheet of pledges", data: data(PLEDGES, [null, 20]), notChecked: OPEN },
  ],
};
