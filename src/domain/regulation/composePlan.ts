import { fail, ok, type Result } from "../result";
import type { Basis, Validity } from "./basis";
import type { PlanPack, UsedAward } from "./planPack";
import { awardsRequired } from "./planReferences";
import type { RegimeInfo } from "./regimeInfo";
import type { LawAward, RulePack } from "./rulePack";
import { planSchema, type Award, type Plan } from "./schema";

/** The law on the decision date. */
export interface Law {
  readonly info: RegimeInfo;
  readonly rules: RulePack;
}

/**
 * The plan in force: what the office laid down, and what the law adds for the awards that it puts forward.
 * The plan's own vote rule for an award goes before the law's. An award goes by the plan's name where it has one;
 * the law's name and spellings are read all the same. Awards that a standard looks for in a candidate's
 * history come from the law's catalogue. What rests on a law amended by a text that was not read is lowered to
 * SECONDARY. Faults: `unknown-award` (params: award) for an award that the law does not have; `bad-pack` (params:
 * path, problem) where the whole does not fit together.
 */
export function composePlan(pack: PlanPack, law: Law, decisionDate: string): Result<Plan> {
  const { usedAwards, takesLawDossier, ...own } = pack;
  const used: Award[] = [];
  for (const each of usedAwards) {
    const award = law.rules.awards.find(({ code }) => code === each.code);
    if (!award) return fail({ code: "unknown-award", params: { award: each.code } });
    used.push(calledByPlan(lawAward(award, law, decisionDate), each));
  }
  const leaves = lawLeaves({ ...own, usedAwards, takesLawDossier, decisionDate }, law);
  const awards = [...used, ...own.awards];
  const needed = [
    ...leaves.standards.flatMap(awardsOfStandard),
    ...leaves.exclusions.flatMap((exclusion) => exclusion.awards),
  ];
  const required = requiredAwards(needed, awards, law, decisionDate);
  if (!required.ok) return required;
  const composed = {
    ...own,
    decisionDate,
    regime: law.info,
    awards: [...awards, ...required.value],
    ...leaves,
  };
  const parsed = planSchema.safeParse(composed);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const params = { path: issue?.path.join(".") ?? "", problem: issue?.message ?? "" };
  return fail({ code: "bad-pack", params });
}

/** Awards of the law that nobody is put forward for, but that are looked for in a candidate's history. */
function requiredAwards(
  needed: readonly string[],
  awards: readonly Award[],
  law: Law,
  date: string,
): Result<readonly Award[]> {
  const known = new Set(awards.map(({ code }) => code));
  const required: Award[] = [];
  for (const code of needed) {
    if (known.has(code)) continue;
    known.add(code);
    const award = law.rules.awards.find((each) => each.code === code);
    if (!award) return fail({ code: "unknown-award", params: { award: code } });
    required.push(lowered(lawAward(award, law, date), law.info));
  }
  return ok(required);
}

function awardsOfStandard({ anyOf }: Plan["standards"][number]): readonly string[] {
  return anyOf.flatMap(({ allOf }) => allOf.flatMap(awardsRequired));
}

function lawAward(award: LawAward, law: Law, date: string): Award {
  const authorities = award.authorities.flatMap(({ validity, ...authority }) =>
    holdsOn(validity, date) ? [lowered(authority, law.info)] : [],
  );
  return { ...award, authorities };
}

function calledByPlan(award: Award, { name, basis }: UsedAward): Award {
  if (name === undefined || name === award.name) return { ...award, basis };
  const aliases = [award.name, ...award.aliases].filter((alias) => alias !== name);
  return { ...award, name, aliases, basis };
}

type LawLists = Pick<
  Plan,
  | "standards"
  | "quotas"
  | "exclusions"
  | "registration"
  | "dossierItems"
  | "voteRules"
  | "leftToPeople"
>;

/** The plan's own leaves, then those of the law that concern awards put forward under it. */
function lawLeaves(pack: PlanPack, { info, rules }: Law): LawLists {
  const awards = introducedAwards(pack);
  const take = <L extends Leaf>(leaves: readonly (L & Lasting)[]) =>
    leaves.flatMap(({ validity, ...leaf }) =>
      holdsOn(validity, pack.decisionDate) ? [lowered(leaf as unknown as L, info)] : [],
    );
  const concerning = <L extends Leaf & Concerned>(leaves: readonly (L & Lasting)[]) =>
    take(leaves).flatMap((leaf) => narrowed(leaf, awards));
  const [registration] = concerning(rules.registrations);
  return {
    standards: [...pack.standards, ...concerning(rules.standards)],
    quotas: [
      ...pack.quotas,
      ...take(rules.quotas).filter((quota) => concernsAny(quota.rule, awards)),
    ],
    // Whole: what excludes an award may stand in the candidate's history only.
    exclusions: [
      ...pack.exclusions,
      ...take(rules.exclusions).filter((leaf) => leaf.awards.some((code) => awards.has(code))),
    ],
    registration: pack.registration ?? registration ?? null,
    dossierItems: [...pack.dossierItems, ...lawDossier(pack, concerning(rules.dossierItems))],
    voteRules: [...pack.voteRules, ...concerning(rules.voteRules).flatMap(withoutOwn(pack))],
    leftToPeople: [
      ...pack.leftToPeople,
      ...take(rules.leftToPeople)
        .filter((leaf) => leaf.awards.length === 0 || leaf.awards.some((code) => awards.has(code)))
        .map(({ id, text, basis }) => ({ id, text, basis })),
    ],
  };
}

interface Leaf {
  readonly basis: Basis;
}

interface Lasting {
  readonly validity: Validity;
}

interface Concerned {
  readonly awards: string[];
}

/** Awards of lists that put candidates forward; people on rolls are decorated already. */
function introducedAwards({ listForms }: Pick<PlanPack, "listForms">): ReadonlySet<string> {
  const forms = listForms.filter(({ role }) => role === "introduction");
  return new Set(forms.flatMap(({ awards }) => awards));
}

function holdsOn({ from, to }: Validity, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** The leaf for those of its awards that can be put forward; nothing where none can. */
function narrowed<L extends Concerned>(leaf: L, among: ReadonlySet<string>): readonly L[] {
  const awards = leaf.awards.filter((code) => among.has(code));
  return awards.length === 0 ? [] : [{ ...leaf, awards }];
}

function concernsAny(
  rule: RulePack["quotas"][number]["rule"],
  among: ReadonlySet<string>,
): boolean {
  return !("awards" in rule) || rule.awards.some((code) => among.has(code));
}

function withoutOwn({ voteRules }: PlanPack) {
  const own = new Set(voteRules.flatMap(({ awards }) => awards));
  return <L extends Concerned>(rule: L): readonly L[] => {
    const awards = rule.awards.filter((code) => !own.has(code));
    return awards.length === 0 ? [] : [{ ...rule, awards }];
  };
}

type LawItem = Omit<Plan["dossierItems"][number], "unitKinds" | "listForms">;

function lawDossier(pack: PlanPack, items: readonly LawItem[]): Plan["dossierItems"] {
  if (!pack.takesLawDossier) return [];
  const unitKinds = pack.unitKinds.map(({ id }) => id);
  return items.map((item) => {
    const listForms = pack.listForms
      .filter(({ role, awards }) => role === "introduction" && overlap(awards, item.awards))
      .map(({ id }) => id);
    return { ...item, unitKinds, listForms };
  });
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}

/** What rests on an amended text whose amendment was not read speaks only as hard as hearsay. */
function lowered<L extends Leaf>(leaf: L, { amendments }: RegimeInfo): L {
  const { basis } = leaf;
  if (basis.confidence !== "VERIFIED") return leaf;
  const amendment = amendments.find(
    ({ of, wasRead }) => !wasRead && basis.citation.ref.includes(of),
  );
  if (!amendment) return leaf;
  const ref = `${basis.citation.ref} (đã được ${amendment.by} sửa đổi; chưa đọc văn bản sửa đổi)`;
  return {
    ...leaf,
    basis: { ...basis, confidence: "SECONDARY", citation: { ...basis.citation, ref } },
  };
}
