import { dossierCopies } from "../../../src/domain/checks/dossier/dossierCopies";
import { dossierForm } from "../../../src/domain/checks/dossier/dossierForm";
import { dossierTooOld } from "../../../src/domain/checks/dossier/dossierTooOld";
import { dossierUnconfirmed } from "../../../src/domain/checks/dossier/dossierUnconfirmed";
import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { ReceivedList } from "../../../src/domain/intake/nomination";
import type { Basis } from "../../../src/domain/regulation/basis";
import type { DossierItem, Plan } from "../../../src/domain/regulation/schema";
import { submissionStates, type UnitState } from "../../../src/domain/report/submissionStates";
import { PLAN_003 } from "../planKit";

export const RULE: Basis = {
  citation: { kind: "plan", ref: "Mục IV.2" },
  confidence: "VERIFIED",
  binds: "education",
};

export function anItem(changes: Partial<DossierItem> & Pick<DossierItem, "id">): DossierItem {
  return {
    name: changes.id,
    per: "unit",
    unitKinds: ["school", "cluster"],
    listForms: [],
    awards: [],
    isTheList: false,
    copies: null,
    confirmedBy: null,
    maxAgeMonths: null,
    form: null,
    basis: RULE,
    ...changes,
  };
}

export const LIST = anItem({ id: "danh-sach", name: "Danh sách", isTheList: true });
export const REPORT = anItem({
  id: "bao-cao",
  name: "Báo cáo",
  unitKinds: ["school"],
  copies: 2,
  form: "paper",
  confirmedBy: "Hiệu trưởng",
});
export const SUMMARY = anItem({
  id: "tom-tat",
  name: "Tóm tắt thành tích",
  per: "nomination",
  listForms: ["III", "cluster"],
  basis: { ...RULE, confidence: "UNVERIFIED" },
});
export const MINUTES = anItem({ id: "bien-ban", name: "Biên bản họp", per: "meeting" });

/** A list, a report in two sets and a summary a nomination, by the 20th; minutes are the council's own. */
export const SENDING_PLAN: Plan = {
  ...PLAN_003,
  issuer: "Sở GDĐT",
  title: "Kế hoạch thử",
  dossierItems: [LIST, REPORT, SUMMARY, MINUTES],
  deadlines: [
    {
      id: "han",
      name: "Nộp hồ sơ",
      kind: "before",
      date: "2020-05-20",
      items: ["danh-sach", "bao-cao"],
      basis: RULE,
    },
  ],
};

const CHECKS = [dossierCopies, dossierForm, dossierTooOld, dossierUnconfirmed];

/** The states of the units, with what the checks found; a person accepted the findings of these checks. */
export function statesOf(
  data: ReviewData,
  accepted: readonly string[] = [],
  replaced: readonly ReceivedList[] = [],
): readonly UnitState[] {
  const { findings } = runChecks(data, CHECKS, new Map());
  const reasons = findings
    .filter(({ check }) => accepted.includes(check))
    .map(({ fingerprint }) => [fingerprint, "đã trao đổi"] as const);
  return submissionStates(data, runChecks(data, CHECKS, new Map(reasons)).findings, replaced);
}
