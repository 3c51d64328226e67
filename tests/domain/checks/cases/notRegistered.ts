import { notRegistered } from "../../../../src/domain/checks/quotas/notRegistered";
import type { Pledge } from "../../../../src/domain/checks/reviewData";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import { aPledge, aPlan, LAW } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases, YEAR_LIST } from "../ruleKit";

function data(
  pledges: readonly Partial<Pledge>[],
  nomination: Partial<RegisteredNomination> = {},
  required = true,
) {
  const registration = { awards: ["LDTT", "TTLDTT"], required, basis: LAW };
  return reviewData({
    plan: aPlan({ registration }),
    lists: [YEAR_LIST],
    nominations: [aCandidate(nomination)],
    pledges: pledges.map((each) => aPledge(each)),
  });
}

function missing(severity: "error" | "warning", fault: string, registered = "") {
  return onNomination({
    severity,
    subject: "DN-0001",
    basis: LAW,
    at: ["F5", "D5"],
    source: ["B7"],
    params: { fault, award: "LDTT", registered },
  });
}

export const notRegisteredCases: RuleCases = {
  check: notRegistered,
  cases: [
    { name: "registered, the honorific left out", data: data([{}]) },
    { name: "nobody registered", data: data([]), findings: [missing("error", "none")] },
    {
      name: "registered for another title",
      data: data([{ award: "CSTDCS" }]),
      findings: [missing("error", "other-award", "CSTDCS")],
    },
    {
      name: "registered for a title that could not be read",
      data: data([{ award: null }, { award: "CSTDCS" }]),
      findings: [missing("warning", "award-unclear", "CSTDCS")],
    },
    {
      name: "a namesake of another unit",
      data: data([{ unit: "Trường THPT Tân Lập" }]),
      findings: [missing("error", "none")],
    },
    {
      name: "the unit's own line registers the unit",
      data: data([{ name: "", award: "TTLDTT" }], {
        name: "Trường THPT Hoa Sen",
        kind: "collective",
        award: "TTLDTT",
      }),
    },
    { name: "an award that asks for none", data: data([], { award: "BK_BT" }) },
    { name: "a roll of people decorated already", data: data([], { listForm: "III" }) },
    { name: "registration is not required", data: data([], {}, false) },
    {
      name: "no sheet of pledges",
      data: { ...data([]), pledges: null },
      notChecked: [{ check: "not-registered", reason: "no-pledges-sheet", params: {} }],
    },
  ],
};
