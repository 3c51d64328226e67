import type { Basis } from "./basis";
import type { ParameterGroup } from "./parameter";
import type { Quota } from "./quota";
import type { Deadline, DossierItem, ListForm, Plan, VoteBase } from "./schema";

export type LeafPath = readonly (string | number)[];

/** A rule of the plan in force as sheet `Đợt xét` shows it. */
export interface ParameterLeaf {
  readonly id: string;
  readonly group: ParameterGroup;
  readonly name: string;
  readonly words: string;
  readonly path: LeafPath;
  /** The leaf as plain data, in which its values are looked up; empty where it has none to change. */
  readonly data: object;
  readonly basis: Basis | null;
}

const NO_VALUES = {};

const BASES: Readonly<Record<VoteBase, string>> = {
  allMembers: "tổng số thành viên Hội đồng",
  present: "số thành viên có mặt",
  ballotsIssued: "số phiếu phát ra",
  validBallots: "số phiếu hợp lệ",
};

const DUE: Readonly<Record<Deadline["kind"], string>> = {
  before: "Trước ngày này; đúng ngày này do người xét quyết định",
  by: "Chậm nhất là ngày này",
  inMonth: "Trong tháng này",
  openEnd: "Không nêu ngày",
};

const FORMS: Readonly<Record<NonNullable<DossierItem["form"]>, string>> = {
  paper: "bản giấy",
  electronic: "bản điện tử",
  both: "cả bản giấy và bản điện tử",
};

const TARGETS: Readonly<Record<Plan["targets"][number]["of"], string>> = {
  initiativeAuthors: "Người có sáng kiến được công nhận",
  initiativesApplied: "Sáng kiến được áp dụng",
  pledges: "Người ký giao ước thi đua",
};

/** Every rule of the plan with its name and words, in the order in which sheet `Đợt xét` shows them. */
export function parameterLeaves(plan: Plan): readonly ParameterLeaf[] {
  const named = (codes: readonly string[]) => awardNames(plan, codes);
  return [
    ...wholePlan(plan),
    ...leaves(plan, "phases", ({ name }) => [name, ""]),
    ...leaves(plan, "deadlines", ({ name, kind }) => [name, DUE[kind]]),
    ...leaves(plan, "timetable", ({ task, dueText, doneBy }) => [task, joined(dueText, doneBy)]),
    ...leaves(plan, "voteRules", ({ awards, base }) => [named(awards), `Tính trên ${BASES[base]}`]),
    ...leaves(plan, "standards", ({ awards, text }) => [named(awards), text]),
    ...leaves(plan, "quotas", ({ name, rule }) => [quotaName(rule, named), name]),
    ...leaves(plan, "exclusions", ({ awards, text }) => [named(awards), text]),
    ...registrationLeaf(plan),
    ...leaves(plan, "targets", ({ name, of }) => [TARGETS[of], name]),
    ...leaves(plan, "dossierItems", (item) => [item.name, itemWords(item)]),
    ...plan.listForms.flatMap(formLeaves),
    ...leaves(plan, "routes", ({ awards, path }) => [named(awards), path.join(" → ")]).map(bare),
    ...plan.awards.flatMap(authorityLeaves),
    ...rubricLeaf(plan),
    ...leaves(plan, "leftToPeople", ({ text }) => [text, ""]).map(bare),
  ];
}

function wholePlan(plan: Plan): readonly ParameterLeaf[] {
  const { issuer, number, date, decisionDate, reviewYear, period } = plan;
  const group = "session";
  const data = { issuer, number, date, decisionDate, reviewYear };
  return [
    { id: "plan", group, name: "", words: "", path: [], data, basis: null },
    {
      id: "period",
      group,
      name: "Giai đoạn xét",
      words: "",
      path: ["period"],
      data: period,
      basis: period.basis,
    },
  ];
}

type LeafList = Extract<ParameterGroup, keyof Plan>;
type ListedLeaf = Exclude<LeafList, "registration" | "rubric" | "listForms">;

function leaves<K extends ListedLeaf>(
  plan: Plan,
  list: K,
  wordsOf: (leaf: Plan[K][number]) => readonly [name: string, words: string],
): readonly ParameterLeaf[] {
  const items: readonly Plan[K][number][] = plan[list];
  return items.map((data, at) => {
    const [name, words] = wordsOf(data);
    const { id, basis } = data;
    return { id: `${list}/${id}`, group: list, name, words, path: [list, at], data, basis };
  });
}

function bare(leaf: ParameterLeaf): ParameterLeaf {
  return { ...leaf, data: NO_VALUES };
}

function registrationLeaf(plan: Plan): readonly ParameterLeaf[] {
  const { registration: data } = plan;
  if (!data) return [];
  const name = awardNames(plan, data.awards);
  const [id, words, path] = ["registration", "", ["registration"]] as const;
  return [{ id, group: "registration", name, words, path, data, basis: data.basis }];
}

function rubricLeaf({ rubric }: Plan): readonly ParameterLeaf[] {
  if (!rubric) return [];
  const { id, name, basis, criteria } = rubric;
  const words = criteria.map((each) => each.name).join("; ");
  return [
    { id: `rubric/${id}`, group: "rubric", name, words, path: ["rubric"], data: NO_VALUES, basis },
  ];
}

/** The form itself, then how many it is to hold of each kind. */
function formLeaves({ id, title, ...form }: ListForm, at: number): readonly ParameterLeaf[] {
  const { prompts, exactNumbers, basis } = form;
  const group = "listForms";
  const words = prompts.length === 0 ? "" : `Ghi: ${prompts.map(({ text }) => text).join("; ")}`;
  const path = ["listForms", at] as const;
  return [
    { id: `listForms/${id}`, group, name: title, words, path, data: NO_VALUES, basis },
    ...(exactNumbers?.counts ?? []).map((data, nth) => ({
      id: `listForms/${id}/${data.kind}`,
      group: "listForms" as const,
      name: `${title}: ${data.kind === "collective" ? "tập thể" : "cá nhân"}`,
      words: "Đúng số này với mỗi đơn vị gửi danh sách",
      path: [...path, "exactNumbers", "counts", nth],
      data,
      basis: exactNumbers?.basis ?? null,
    })),
  ];
}

function authorityLeaves(
  { code, name, authorities }: Plan["awards"][number],
  at: number,
): readonly ParameterLeaf[] {
  return authorities.map(({ by, basis }, nth) => ({
    id: `awards/${code}/authorities/${String(nth)}`,
    group: "authorities",
    name,
    words: by,
    path: ["awards", at, "authorities", nth],
    data: NO_VALUES,
    basis,
  }));
}

function quotaName(rule: Quota["rule"], named: (codes: readonly string[]) => string): string {
  if ("awards" in rule) return named(rule.awards);
  return rule.kind === "headRating" ? "Xếp loại người đứng đầu" : "Xếp loại hoàn thành xuất sắc";
}

function itemWords({ form, confirmedBy }: DossierItem): string {
  return joined(
    form ? `Nộp ${FORMS[form]}` : "",
    confirmedBy === null ? "" : `xác nhận: ${confirmedBy}`,
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}

function awardNames({ awards }: Plan, codes: readonly string[]): string {
  const names = new Map(awards.map(({ code, name }) => [code, name]));
  return codes.map((code) => names.get(code) ?? code).join("; ");
}
