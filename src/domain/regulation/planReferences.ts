import { prerequisiteCycle } from "./prerequisiteCycle";
import { foldText } from "../text/foldText";
import type { Requirement } from "./requirement";
import type { Plan } from "./schema";

export interface PlanIssue {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Ids that stand twice among neighbours, ids that one leaf names and no other has, awards that presuppose one another. */
export function planReferenceIssues(plan: Plan): readonly PlanIssue[] {
  const twice = idLists(plan).flatMap(({ path, ids }) =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [{ path: [...path, at], message: `id twice ${id}` }] : [],
    ),
  );
  // Sheet `Hồ sơ` names items by their names.
  const names = plan.dossierItems.map(({ name }) => foldText(name));
  const alike = names.flatMap((name, at) =>
    names.indexOf(name) < at
      ? [
          {
            path: ["dossierItems", at, "name"],
            message: `name twice ${plan.dossierItems[at]?.name ?? ""}`,
          },
        ]
      : [],
  );
  const unknown = references(plan)
    .filter(({ id, known }) => !known.has(id))
    .map(({ path, id }) => ({ path, message: `unknown id ${id}` }));
  const cycle = prerequisiteCycle(plan.standards);
  const circular =
    cycle === null
      ? []
      : [{ path: ["standards"], message: `circular prerequisite ${cycle.join(" → ")}` }];
  return [...twice, ...alike, ...unknown, ...circular];
}

interface IdList {
  readonly path: (string | number)[];
  readonly ids: readonly string[];
}

const LEAF_LISTS = [
  "unitKinds",
  "listForms",
  "dossierItems",
  "deadlines",
  "phases",
  "standards",
  "quotas",
  "exclusions",
  "routes",
  "targets",
  "timetable",
  "voteRules",
  "leftToPeople",
] as const;

/** Everything by which one leaf is told from its neighbours. */
function idLists(plan: Plan): readonly IdList[] {
  const idsOf = (leaves: readonly { readonly id: string }[]) => leaves.map(({ id }) => id);
  return [
    { path: ["awards"], ids: plan.awards.map(({ code }) => code) },
    ...LEAF_LISTS.map((list) => ({ path: [list], ids: idsOf(plan[list]) })),
    { path: ["rubric", "criteria"], ids: idsOf(plan.rubric?.criteria ?? []) },
    { path: ["rubric", "tieBreak"], ids: plan.rubric?.tieBreak ?? [] },
    ...plan.standards.map(({ anyOf }, at) => ({
      path: ["standards", at, "anyOf"],
      ids: idsOf(anyOf),
    })),
    ...plan.listForms.flatMap(({ prompts, exactNumbers }, at) => [
      { path: ["listForms", at, "prompts"], ids: idsOf(prompts) },
      {
        path: ["listForms", at, "exactNumbers", "counts"],
        ids: exactNumbers?.counts.map(({ kind }) => kind) ?? [],
      },
    ]),
  ];
}

interface Reference {
  readonly path: (string | number)[];
  readonly id: string;
  readonly known: ReadonlySet<string>;
}

type Refer = (path: (string | number)[], ids: readonly string[]) => readonly Reference[];

/** Awards that only history can show ("đã được tặng …") need not be awards of the plan. */
function references(plan: Plan): readonly Reference[] {
  const refersTo =
    (known: ReadonlySet<string>): Refer =>
    (path, ids) =>
      ids.map((id) => ({ path, id, known }));
  const awards = refersTo(new Set(plan.awards.map((award) => award.code)));
  const units = refersTo(new Set(plan.unitKinds.map((unit) => unit.id)));
  const forms = refersTo(new Set(plan.listForms.map((form) => form.id)));
  const items = refersTo(new Set(plan.dossierItems.map((item) => item.id)));
  const criteria = refersTo(new Set(plan.rubric?.criteria.map((criterion) => criterion.id)));
  return [
    ...plan.listForms.flatMap((form, at) => [
      ...awards(["listForms", at, "awards"], form.awards),
      ...units(["listForms", at, "unitKinds"], form.unitKinds),
    ]),
    ...plan.dossierItems.flatMap((item, at) => [
      ...units(["dossierItems", at, "unitKinds"], item.unitKinds),
      ...forms(["dossierItems", at, "listForms"], item.listForms),
      ...awards(["dossierItems", at, "awards"], item.awards),
    ]),
    ...plan.deadlines.flatMap((deadline, at) => items(["deadlines", at, "items"], deadline.items)),
    ...plan.routes.flatMap((route, at) => [
      ...awards(["routes", at, "awards"], route.awards),
      ...units(["routes", at, "submittedBy"], route.submittedBy),
    ]),
    ...(["standards", "exclusions", "voteRules"] as const).flatMap((list) =>
      plan[list].flatMap((leaf, at) => awards([list, at, "awards"], leaf.awards)),
    ),
    ...awards(["registration", "awards"], plan.registration?.awards ?? []),
    ...criteria(["rubric", "tieBreak"], plan.rubric?.tieBreak ?? []),
  ];
}

/** Awards that a requirement speaks of, whether or not they can be put forward under the plan. */
export function awardsRequired(requirement: Requirement): readonly string[] {
  if (requirement.check === "good-years") {
    const { award, after, including } = requirement;
    return [award, after, ...including.map((each) => each.award)].filter((code) => code !== null);
  }
  return "award" in requirement ? [requirement.award] : [];
}
