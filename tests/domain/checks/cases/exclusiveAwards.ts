import { exclusiveAwards } from "../../../../src/domain/checks/quotas/exclusiveAwards";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { Exclusion } from "../../../../src/domain/regulation/quota";
import type { Plan } from "../../../../src/domain/regulation/schema";
import { aHistoryEntry, aPlan, LAW } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases, YEAR_LIST } from "../ruleKit";

export const EXCLUSION: Exclusion = {
  id: "co",
  text: "Không tặng cả hai trong một năm",
  kind: "sameYear",
  awards: ["CO_BT", "BK_BT"],
  enabled: true,
  basis: LAW,
};

function data(
  awards: readonly (string | null)[],
  history: readonly Partial<HistoryEntry>[] | null,
  changes: Partial<Exclusion> = {},
  plan: Partial<Plan> = {},
) {
  return reviewData({
    plan: aPlan({ exclusions: [{ ...EXCLUSION, ...changes }], ...plan }),
    lists: [YEAR_LIST],
    nominations: awards.map((award, at) => aCandidate({ id: `DN-${String(at + 1)}`, award })),
    ...(history
      ? { history: history.map((each) => aHistoryEntry({ nomination: "DN-1", ...each })) }
      : {}),
  });
}

function conflict(
  subject: string,
  at: string,
  params: Record<"award" | "other" | "how" | "twin", string>,
) {
  const severity = params.how === "perhaps-held" ? "warning" : "error";
  const common = { exclusion: "co", text: EXCLUSION.text };
  return onNomination({
    severity,
    subject,
    basis: LAW,
    at: [at],
    source: ["B7"],
    params: { ...common, ...params },
  });
}

const THIS_YEAR = { from: 2021, to: 2022 };
const HELD = { award: "CO_BT", year: THIS_YEAR, number: "9/QĐ" };

export const exclusiveAwardsCases: RuleCases = {
  check: exclusiveAwards,
  cases: [
    {
      name: "both put forward: each names the other",
      data: data(["CO_BT", "LDTT", "BK_BT"], []),
      findings: [
        conflict("DN-1", "D5", { award: "CO_BT", other: "BK_BT", how: "forward", twin: "DN-3" }),
        conflict("DN-3", "D7", { award: "BK_BT", other: "CO_BT", how: "forward", twin: "DN-1" }),
      ],
    },
    {
      name: "one put forward, the other held in the year under review",
      data: data(["BK_BT"], [HELD]),
      findings: [
        conflict("DN-1", "D5", { award: "BK_BT", other: "CO_BT", how: "held", twin: "9/QĐ" }),
      ],
    },
    {
      name: "held in a calendar year that shares a year with the school year",
      data: data(["BK_BT"], [{ ...HELD, year: { from: 2022, to: 2022 } }]),
      findings: [
        conflict("DN-1", "D5", {
          award: "BK_BT",
          other: "CO_BT",
          how: "perhaps-held",
          twin: "9/QĐ",
        }),
      ],
    },
    {
      name: "held the year before",
      data: data(["BK_BT"], [{ ...HELD, year: { from: 2020, to: 2021 } }]),
    },
    { name: "the same award held: that is not two different ones", data: data(["CO_BT"], [HELD]) },
    { name: "one of the two", data: data(["CO_BT", "LDTT", null], []) },
    { name: "twice the same", data: data(["CO_BT", "CO_BT"], []) },
    {
      name: "twice the same, where it may be given once a year",
      data: data(["CO_BT", "CO_BT"], [], { awards: ["CO_BT"] }),
      findings: [
        conflict("DN-1", "D5", { award: "CO_BT", other: "CO_BT", how: "forward", twin: "DN-2" }),
        conflict("DN-2", "D6", { award: "CO_BT", other: "CO_BT", how: "forward", twin: "DN-1" }),
      ],
    },
    {
      name: "no sheet of history: only nominations are compared",
      data: data(["BK_BT"], null),
      notChecked: [
        { check: "exclusive-awards", reason: "holdings-unknown", params: { exclusions: 1 } },
      ],
    },
    {
      name: "no year under review",
      data: data(["BK_BT"], [HELD], {}, { reviewYear: null }),
      notChecked: [
        { check: "exclusive-awards", reason: "holdings-no-review-year", params: { exclusions: 1 } },
      ],
    },
    { name: "an exclusion that is off", data: data(["CO_BT", "BK_BT"], [], { enabled: false }) },
  ],
};
