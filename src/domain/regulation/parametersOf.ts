import type { Json, Parameter, ParameterField, ParameterType } from "./parameter";
import { parameterLeaves, type LeafPath, type ParameterLeaf } from "./parameterLeaves";
import type { RequirementCheck } from "./requirement";
import type { Plan } from "./schema";

/** Types of the values that are parameters, by the name of the field that holds them. */
const TYPES: Readonly<Record<ParameterField, ParameterType>> = {
  issuer: "text",
  number: "text",
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
  quorum: "optionalShare",
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

/**
 * Every parameter of the plan in force, in the order in which sheet `Đợt xét` shows them; a rule that has none
 * stands there once, as a reference.
 */
export function parametersOf(plan: Plan): readonly Parameter[] {
  const awards = new Map(plan.awards.map(({ code, name }) => [code, name]));
  return parameterLeaves(plan).flatMap((leaf) => {
    const start = { path: [], words: leaf.words, check: null, award: null };
    const values = valuesIn({ leaf, awards }, leaf.data, start);
    return values.length === 0 && leaf.basis ? [referenceTo(leaf)] : values;
  });
}

interface Source {
  readonly leaf: ParameterLeaf;
  /** Names by code. */
  readonly awards: ReadonlyMap<string, string>;
}

/** Where in a leaf a value stands, and of what. */
interface Place {
  readonly path: LeafPath;
  readonly words: string;
  readonly check: RequirementCheck | null;
  readonly award: string | null;
}

/** The parameters within a leaf, whatever it is made of; paths and requirements are told by their places. */
function valuesIn(source: Source, value: object, at: Place): readonly Parameter[] {
  const within = narrowed(source, value, at);
  return Object.entries(value).flatMap(([name, each]: readonly [string, Json]) => {
    if (name === "basis" || name === "validity" || name === "text") return [];
    const place = { ...within, path: [...at.path, Array.isArray(value) ? Number(name) : name] };
    const type = typeOf(name, each);
    if (type) return [parameterAt(source.leaf, place, { type, value: each })];
    return each !== null && typeof each === "object" ? valuesIn(source, each, place) : [];
  });
}

/** One of several ways to meet a standard adds its own words; a requirement, its check and its award. */
function narrowed({ leaf, awards }: Source, value: object, at: Place): Place {
  const text = "text" in value && typeof value.text === "string" ? value.text : null;
  const isWay = at.path.length > 0 && text !== null && text !== leaf.words;
  const check = "check" in value ? (value.check as RequirementCheck) : at.check;
  const code = "award" in value && typeof value.award === "string" ? value.award : null;
  return {
    path: at.path,
    words: isWay ? `${leaf.words}. Cách đạt: ${text}` : at.words,
    check,
    award: code === null ? at.award : (awards.get(code) ?? code),
  };
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
  leaf: ParameterLeaf,
  { path, words, check, award }: Place,
  { type, value }: Pick<Parameter, "type" | "value">,
): Parameter {
  const { basis } = leaf;
  return {
    key: [leaf.id, ...path].join("/"),
    group: leaf.group,
    leaf: leaf.name,
    words,
    check,
    award,
    field: path.at(-1) as ParameterField,
    type,
    value,
    path: [...leaf.path, ...path],
    leafPath: basis ? leaf.path : null,
    basis,
    isLocked:
      basis?.citation.kind === "law" &&
      basis.confidence === "VERIFIED" &&
      basis.binds === "education",
  };
}

function referenceTo(leaf: ParameterLeaf): Parameter {
  const { id: key, group, name, words, path, basis } = leaf;
  return {
    key,
    group,
    leaf: name,
    words,
    check: null,
    award: null,
    field: null,
    type: "reference",
    value: null,
    path,
    leafPath: path,
    basis,
    isLocked: true,
  };
}
