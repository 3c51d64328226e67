import type { Basis } from "./basis";
import type { Json, Parameter, ParameterField, ParameterType } from "./parameter";
import type { Plan } from "./schema";

type Path = readonly (string | number)[];

interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly path: Path;
  /** The leaf as plain data; its values are looked up by path. */
  readonly data: object;
  readonly basis: Basis | null;
}

/** Types of the values that are parameters, by the name of the field that holds them. */
const TYPES: Readonly<Record<ParameterField, ParameterType>> = {
  decisionDate: "date",
  reviewYear: "reviewYear",
  fromYear: "count",
  toYear: "count",
  date: "date",
  month: "month",
  from: "date",
  to: "date",
  due: "date",
  share: "share",
  shareIfExcellent: "share",
  quorum: "share",
  strict: "yesNo",
  secret: "yesNo",
  required: "yesNo",
  enabled: "yesNo",
  count: "count",
  copies: "optionalCount",
  maxAgeMonths: "optionalCount",
  atLeast: "count",
  times: "count",
  years: "count",
  excellentYears: "count",
  hardYears: "count",
  reduction: "count",
  multiplier: "count",
};

/** Every parameter of the plan in force, in the order in which sheet `Đợt xét` shows them. */
export function parametersOf(plan: Plan): readonly Parameter[] {
  return leavesOf(plan).flatMap((leaf) => valuesIn(leaf, leaf.data, []));
}

function leavesOf(plan: Plan): readonly Leaf[] {
  const { decisionDate, reviewYear, period, registration } = plan;
  const registered = registration ? [registration] : [];
  return [
    { id: "plan", name: plan.title, path: [], data: { decisionDate, reviewYear }, basis: null },
    { id: "period", name: "Giai đoạn xét", path: ["period"], data: period, basis: period.basis },
    ...leaves(plan, "phases", ({ name }) => name),
    ...leaves(plan, "deadlines", ({ name }) => name),
    ...leaves(plan, "timetable", ({ task }) => task),
    ...leaves(plan, "voteRules", ({ id, awards }) => `${id}: ${awards.join(", ")}`),
    ...leaves(plan, "standards", ({ text }) => text),
    ...leaves(plan, "quotas", ({ name }) => name),
    ...leaves(plan, "exclusions", ({ text }) => text),
    ...registered.map((data) => ({
      id: "registration",
      name: data.awards.join(", "),
      path: ["registration"],
      data,
      basis: data.basis,
    })),
    ...leaves(plan, "targets", ({ name }) => name),
    ...leaves(plan, "dossierItems", ({ name }) => name),
    ...plan.listForms.flatMap(({ id, title, exactNumbers }, at) =>
      (exactNumbers?.counts ?? []).map((data, nth) => ({
        id: `listForms/${id}/${data.kind}`,
        name: title,
        path: ["listForms", at, "exactNumbers", "counts", nth],
        data,
        basis: exactNumbers?.basis ?? null,
      })),
    ),
  ];
}

type LeafList =
  | "phases"
  | "deadlines"
  | "timetable"
  | "voteRules"
  | "standards"
  | "quotas"
  | "exclusions"
  | "targets"
  | "dossierItems";

function leaves<K extends LeafList>(
  plan: Plan,
  list: K,
  nameOf: (leaf: Plan[K][number]) => string,
): readonly Leaf[] {
  const items: readonly Plan[K][number][] = plan[list];
  return items.map((data, at) => ({
    id: `${list}/${data.id}`,
    name: nameOf(data),
    path: [list, at],
    data,
    basis: data.basis,
  }));
}

/** The parameters within a leaf, whatever it is made of; paths and requirements are told by their ids. */
function valuesIn(leaf: Leaf, value: object, within: Path): readonly Parameter[] {
  return Object.entries(value).flatMap(([name, each]: readonly [string, Json]) => {
    if (name === "basis" || name === "validity" || name === "text") return [];
    const path = [...within, Array.isArray(value) ? Number(name) : name];
    const type = typeOf(name, each);
    if (type) return [parameterAt(leaf, { path, type, value: each })];
    return each !== null && typeof each === "object" ? valuesIn(leaf, each, path) : [];
  });
}

function typeOf(name: string, value: Json): ParameterType | null {
  if (!isField(name)) return null;
  if (name === "atLeast" && typeof value === "string") return "rating";
  if (name === "atLeast" && value !== null && typeof value === "object") return "share";
  if (name === "years" && value === null) return null;
  return TYPES[name];
}

function isField(name: string): name is ParameterField {
  return Object.hasOwn(TYPES, name);
}

function parameterAt(
  leaf: Leaf,
  at: { readonly path: Path; readonly type: ParameterType; readonly value: Json },
): Parameter {
  const { basis } = leaf;
  return {
    key: [leaf.id, ...at.path].join("/"),
    leaf: leaf.name,
    field: at.path.at(-1) as ParameterField,
    type: at.type,
    value: at.value,
    path: [...leaf.path, ...at.path],
    leafPath: basis ? leaf.path : null,
    basis,
    isLocked:
      basis?.citation.kind === "law" &&
      basis.confidence === "VERIFIED" &&
      basis.binds === "education",
  };
}
