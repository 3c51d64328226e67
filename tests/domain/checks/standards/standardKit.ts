import { evidenceOf } from "../../../../src/domain/checks/evidence";
import type {
  CandidateFacts,
  FactNumber,
  ReviewData,
} from "../../../../src/domain/checks/reviewData";
import { evaluateRequirement } from "../../../../src/domain/checks/standards/checkByRequirement";
import type { Verdict } from "../../../../src/domain/checks/standards/verdict";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import type { Plan } from "../../../../src/domain/regulation/schema";
import type { Standard, StandardPath } from "../../../../src/domain/regulation/standard";
import { aNumber, aPlan, LAW, someFacts } from "../evidenceKit";
import { aNomination, reviewData } from "../reviewKit";

export function aPath(allOf: readonly Requirement[], id = "P"): StandardPath {
  return { id, text: `cách ${id}`, allOf: [...allOf] };
}

/** Standard S for CSTDCS and TTLDXS, with one path of the given requirements unless changed. */
export function aStandard(
  requirements: readonly Requirement[],
  changes: Partial<Standard> = {},
): Standard {
  return {
    id: "S",
    text: "tiêu chuẩn S",
    awards: ["CSTDCS", "TTLDXS"],
    kinds: ["individual", "collective"],
    enabled: true,
    anyOf: [aPath(requirements)],
    basis: LAW,
    ...changes,
  };
}

/** Put forward for CSTDCS of 2021-2022. */
export function aCandidate(changes: Partial<RegisteredNomination> = {}): RegisteredNomination {
  return aNomination({ listForm: "year", award: "CSTDCS", ...changes });
}

/** Trường THPT Hoa Sen put forward for TTLDXS by itself. */
export function aCollective(changes: Partial<RegisteredNomination> = {}): RegisteredNomination {
  return aCandidate({
    award: "TTLDXS",
    kind: "collective",
    name: "Trường THPT Hoa Sen",
    ...changes,
  });
}

type Parts = Parameters<typeof reviewData>[0];

/** All sheets are there, with nothing on them but what is given. */
export function aReview(standards: readonly Standard[], parts: Parts = {}): ReviewData {
  const plan = withRoll(parts.plan ?? aPlan());
  return reviewData({
    nominations: [aCandidate()],
    facts: [],
    history: [],
    initiatives: [],
    opinions: [],
    ...parts,
    plan: { ...plan, standards: [...standards] },
  });
}

/** A list "roll" for the same awards, of people who hold them already. */
function withRoll(plan: Plan): Plan {
  const rolls = plan.listForms.map((form) => ({ ...form, id: "roll", role: "roll" as const }));
  return { ...plan, listForms: [...plan.listForms, ...rolls] };
}

/** How the first nomination stands to a requirement; the criterion is `S/P`. */
export function verdictOn(requirement: Requirement, parts: Parts = {}): Verdict {
  const data = aReview([], parts);
  const [nomination] = data.register.nominations;
  if (!nomination) throw new Error("no nomination");
  const candidate = { nomination, data, evidence: evidenceOf(data) };
  return evaluateRequirement(requirement.check, requirement, candidate, "S/P");
}

/** Facts with these numbers stated, in their own cells. */
export function numbered(numbers: Partial<Record<FactNumber, number>>): CandidateFacts {
  const facts = someFacts();
  const stated = { ...facts.numbers };
  for (const field of Object.keys(numbers) as FactNumber[]) {
    stated[field] = aNumber(numbers[field] ?? null, facts.cells[field]);
  }
  return { ...facts, numbers: stated };
}

/** A cell of sheet `Thông tin xét`. */
export function factCell(cell: string) {
  return { sheet: "Thông tin xét", cell };
}

/** A cell of sheet `Lịch sử`. */
export function historyCell(cell: string) {
  return { sheet: "Lịch sử", cell };
}

/** School years by the year in which they end: 2021 is 2020-2021. */
export function schoolYear(to: number) {
  return { year: { from: to - 1, to }, yearText: `${to - 1}-${to}` };
}

export const MET: Verdict = { state: "met" };
