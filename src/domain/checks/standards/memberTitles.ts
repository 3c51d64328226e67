import type { RegisteredNomination } from "../../intake/register";
import { unitKey } from "../../intake/unitKey";
import { candidateKey } from "../evidence";
import type { FactNumber, ReviewData } from "../reviewData";
import { isSubmittingUnit, type Candidate } from "./candidate";
import { introductionForms } from "./introductionForms";
import { statedNumber } from "./statedFacts";

/** How many members of a collective have a title this year; bounds, where nominations leave a doubt. */
export interface MemberTitles {
  readonly least: number;
  readonly most: number;
  /** The number stated in `Thông tin xét`; null where nominations of this session were counted. */
  readonly field: FactNumber | null;
}

const STATED: Readonly<Record<string, FactNumber>> = {
  LDTT: "titledMembers",
  CSTDCS: "fighterMembers",
};

/**
 * The stated number; where none is, the nominations of this session for the title, provided that the collective
 * is the submitting unit itself and that the plan takes the title in. Null where neither tells.
 */
export function memberTitles(candidate: Candidate, award: string): MemberTitles | null {
  const { nomination, data, evidence } = candidate;
  const field = STATED[award];
  const cell = field && evidence.factsOf(nomination)?.numbers[field];
  if (field && cell && (cell.value !== null || cell.text.trim() !== "")) {
    const stated = statedNumber(candidate, field);
    return stated === null ? null : { least: stated, most: stated, field };
  }
  const isTakenIn = data.plan.listForms.some(
    ({ role, awards }) => role === "introduction" && awards.includes(award),
  );
  if (!isTakenIn || !isSubmittingUnit(candidate)) return null;
  const forward = forwardIn(data).get(forwardKey(nomination.submittingUnit, award));
  return { least: forward?.names.size ?? 0, most: forward?.rows ?? 0, field: null };
}

interface Forward {
  /** Different people who are certainly people. */
  readonly names: Set<string>;
  rows: number;
}

const KNOWN = new WeakMap<ReviewData, ReadonlyMap<string, Forward>>();

/** People put forward, by unit and award. */
function forwardIn(data: ReviewData): ReadonlyMap<string, Forward> {
  const known = KNOWN.get(data);
  if (known) return known;
  const made = new Map<string, Forward>();
  const introduced = introductionForms(data.plan);
  for (const nomination of data.register.nominations) {
    const { listForm, award, kind } = nomination;
    if (listForm === null || award === null || !introduced.has(listForm)) continue;
    if (kind !== "collective") addTo(made, nomination, award);
  }
  KNOWN.set(data, made);
  return made;
}

function addTo(made: Map<string, Forward>, nomination: RegisteredNomination, award: string) {
  const key = forwardKey(nomination.submittingUnit, award);
  const forward = made.get(key) ?? { names: new Set<string>(), rows: 0 };
  forward.rows++;
  if (nomination.kind === "individual") {
    forward.names.add(candidateKey(nomination.name, nomination.submittingUnit ?? ""));
  }
  made.set(key, forward);
}

function forwardKey(unit: string | null, award: string): string {
  return JSON.stringify([unitKey(unit ?? ""), award]);
}
