import type { Basis } from "../../../src/domain/regulation/basis";
import { composePlan, type Law } from "../../../src/domain/regulation/composePlan";
import { loadRegimes } from "../../../src/domain/regulation/loadRegimes";
import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import { planPackSchema, type PlanPack } from "../../../src/domain/regulation/planPack";
import { regimeOnDate } from "../../../src/domain/regulation/regimeOnDate";
import type { Requirement } from "../../../src/domain/regulation/requirement";
import type { RulePack } from "../../../src/domain/regulation/rulePack";
import { severityOf } from "../../../src/domain/regulation/severity";
import { containsPhrase } from "../../../src/domain/text/containsPhrase";
import { foldText } from "../../../src/domain/text/foldText";

const { regimes, packs } = loadRegimes();

export function rulesOf(id: string): RulePack {
  const pack = packs.find((each) => each.id === id);
  if (!pack) throw new Error(`No rules ${id}`);
  return pack;
}

export function lawOn(date: string): Law {
  const regime = regimeOnDate(regimes, date);
  if (!regime.ok) throw new Error(regime.fault.code);
  return { info: regime.value.info, rules: rulesOf(regime.value.rules) };
}

/** A plan with one list, which puts forward the given awards of the law and nothing else. */
export function packFor(awards: readonly string[], changes: Partial<PlanPack> = {}): PlanPack {
  const pack = planPackSchema.parse(plan003);
  const basis = pack.period.basis;
  const form = pack.listForms.find(({ role }) => role === "introduction");
  if (!form) throw new Error("No list introduces");
  return {
    ...pack,
    awards: [],
    usedAwards: awards.map((code) => ({ code, basis })),
    listForms: [{ ...form, awards: [...awards], exactNumbers: null }],
    dossierItems: [],
    deadlines: [],
    phases: [],
    standards: [],
    quotas: [],
    exclusions: [],
    routes: [],
    targets: [],
    timetable: [],
    voteRules: [],
    leftToPeople: [],
    registration: null,
    takesLawDossier: false,
    ...changes,
  };
}

/** Ids of the leaves that hold on a day. */
export function idsOn(
  leaves: readonly {
    readonly id: string;
    readonly validity: { readonly from: string | null; readonly to: string | null };
  }[],
  date: string,
): readonly string[] {
  return leaves
    .filter(({ validity: { from, to } }) => (from ?? date) <= date && date <= (to ?? date))
    .map(({ id }) => id);
}

/** First and last days of the regimes, and days on which some circular or decree begins or ends. */
export const TURNING_DAYS = {
  A: ["2017-10-01", "2020-09-30", "2020-10-01", "2023-12-31"],
  B: [
    "2024-01-01",
    "2024-02-14",
    "2024-02-15",
    "2024-04-15",
    "2025-06-30",
    "2025-07-01",
    "2025-08-05",
    "2026-04-01",
    "2026-04-02",
    "2026-06-30",
    "2026-07-01",
    "2026-10-01",
    "2027-02-28",
    "2027-03-01",
  ],
} as const;

/**
 * Awards and kinds of candidates for which no enabled standard holds on that day; what merely bars somebody for
 * a while (`C7`, `C8`) is no standard of an award.
 */
export function unjudged(pack: RulePack, date: string): readonly string[] {
  const ids = new Set(idsOn(pack.standards, date));
  const standards = pack.standards.filter(
    ({ id, enabled }) => enabled && ids.has(id) && !/^C\d/.test(id),
  );
  return pack.awards.flatMap(({ code, kinds }) =>
    kinds
      .filter(
        (kind) =>
          !standards.some((each) => each.awards.includes(code) && each.kinds.includes(kind)),
      )
      .map((kind) => `${code} ${kind}`),
  );
}

/** Vote rules by award on that day. */
export function votesOn(pack: RulePack, date: string): Readonly<Record<string, readonly string[]>> {
  const ids = new Set(idsOn(pack.voteRules, date));
  const rules = pack.voteRules.filter(({ id }) => ids.has(id));
  return Object.fromEntries(
    pack.awards.map(({ code }) => [
      code,
      rules.filter(({ awards }) => awards.includes(code)).map(({ id }) => id),
    ]),
  );
}

/** Spellings that stand for more than one award. */
export function sharedSpellings({ awards }: RulePack): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { code, name, aliases } of awards) {
    for (const spelling of [name, ...aliases].map(foldText)) {
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(code));
    }
  }
  return [...owners].filter(([, codes]) => codes.size > 1).map(([spelling]) => spelling);
}

/** Levels on which an issuer of these words may confer the award on that day. */
export function levelsOf(pack: RulePack, code: string, date: string, issuer: string) {
  const award = pack.awards.find((each) => each.code === code);
  const text = foldText(issuer);
  return (award?.authorities ?? [])
    .filter(({ validity: { from, to } }) => (from ?? date) <= date && date <= (to ?? date))
    .filter(({ issuers }) => issuers.some((phrase) => containsPhrase(text, foldText(phrase))))
    .map(({ level }) => level);
}

/** Ids of all that speaks as an error on a day, where every award of the law is put forward. */
export function erringOn(date: string): Readonly<Record<string, readonly string[]>> {
  const law = lawOn(date);
  const pack = packFor(
    law.rules.awards.map(({ code }) => code),
    { takesLawDossier: true },
  );
  const plan = composePlan(pack, law, date);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  const { standards, quotas, exclusions, dossierItems, voteRules } = plan.value;
  const erring = (leaves: readonly { readonly id: string; readonly basis: Basis }[]) =>
    leaves.filter(({ basis }) => severityOf(basis) === "error").map(({ id }) => id);
  return {
    standards: erring(standards),
    quotas: erring(quotas),
    exclusions: erring(exclusions),
    dossierItems: erring(dossierItems),
    voteRules: erring(voteRules),
  };
}

/** What each path of a standard asks, without the texts. */
export function asked(pack: RulePack, id: string): readonly (readonly Requirement[])[] {
  const standard = pack.standards.find((each) => each.id === id);
  return standard?.anyOf.map(({ allOf }) => allOf) ?? [];
}
