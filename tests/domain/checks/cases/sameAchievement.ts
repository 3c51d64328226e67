import { sameAchievement } from "../../../../src/domain/checks/quotas/sameAchievement";
import { aPlan, LAW, someFacts } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases, YEAR_LIST } from "../ruleKit";

const EXCLUSION = {
  id: "c1",
  text: "Một thành tích khen một lần",
  kind: "sameAchievement" as const,
  awards: ["BK_BT", "BK_TTG"],
  enabled: true,
  basis: LAW,
};

type Row = readonly [award: string, achievement: string, listForm?: string];

function data(rows: readonly Row[]) {
  const id = (at: number) => `DN-${String(at + 1)}`;
  const plan = aPlan({ exclusions: [EXCLUSION] });
  const [form] = plan.listForms;
  return reviewData({
    plan: { ...plan, listForms: [...plan.listForms, { ...form!, id: "topic" }] },
    lists: [YEAR_LIST],
    nominations: rows.map(([award, , listForm = "year"], at) =>
      aCandidate({ id: id(at), award, listForm }),
    ),
    facts: rows.map(([, achievement], at) => someFacts({ nomination: id(at), achievement })),
  });
}

function repeat(
  subject: string,
  params: Record<"award" | "twin" | "other" | "achievement", string>,
) {
  const common = { exclusion: "c1", text: EXCLUSION.text };
  return {
    ...onNomination({
      severity: "error",
      subject,
      basis: LAW,
      source: ["B7"],
      params: { ...common, ...params },
    }),
    at: [{ sheet: "Thông tin xét", cell: someFacts().cells.achievement }],
  };
}

export const sameAchievementCases: RuleCases = {
  check: sameAchievement,
  cases: [
    {
      name: "one achievement for two awards, however spelt",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["BK_TTG", "chống  DỊCH"],
      ]),
      findings: [
        repeat("DN-1", {
          award: "BK_BT",
          twin: "DN-2",
          other: "BK_TTG",
          achievement: "Chống dịch",
        }),
        repeat("DN-2", {
          award: "BK_TTG",
          twin: "DN-1",
          other: "BK_BT",
          achievement: "chống  DỊCH",
        }),
      ],
    },
    {
      name: "one achievement for one award in two lists",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["BK_BT", "Chống dịch", "topic"],
      ]),
      findings: [
        repeat("DN-1", { award: "BK_BT", twin: "DN-2", other: "BK_BT", achievement: "Chống dịch" }),
        repeat("DN-2", { award: "BK_BT", twin: "DN-1", other: "BK_BT", achievement: "Chống dịch" }),
      ],
    },
    {
      name: "two achievements",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["BK_TTG", "Chuyển đổi số"],
      ]),
    },
    {
      name: "an award of another kind",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["LDTT", "Chống dịch"],
      ]),
    },
    {
      name: "a duplicate, which has a finding of its own",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["BK_BT", "Chống dịch"],
      ]),
    },
    {
      name: "not stated for one of two",
      data: data([
        ["BK_BT", "Chống dịch"],
        ["BK_TTG", " "],
      ]),
      notChecked: [
        {
          check: "same-achievement",
          reason: "achievement-not-stated",
          params: { candidates: 1, of: 1 },
        },
      ],
    },
  ],
};
