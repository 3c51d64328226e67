import type { BoundObject } from "./boundObject";
import { memberName } from "./memberName";
import type { Json, QueryInfo } from "./protocol";

/** Refuses a member that this host does not have; called before each is read. */
export type Demand = (object: BoundObject, member: string) => void;

/** The answer to a query: the asked properties, nested as the client expects them. */
export function project(object: BoundObject, query: QueryInfo, demand: Demand): Json {
  if (!object.isCollection) return projectOne(object, query.Select ?? [], demand);
  const skipped = query.Skip ?? 0;
  const until = query.Top === undefined ? undefined : skipped + query.Top;
  return projectAll(object, object.items().slice(skipped, until), query.Select ?? [], demand);
}

function projectAll(
  collection: BoundObject,
  items: readonly BoundObject[],
  select: readonly string[],
  demand: Demand,
): Json {
  const own = select.filter((path) => collection.isScalar(memberName(path)));
  const ofItems = select.filter((path) => !own.includes(path));
  const plain = own.map((path) => [memberName(path), collection.get(memberName(path))] as const);
  const wantsItems = ofItems.length > 0 || select.length === 0;
  return {
    ...Object.fromEntries(plain),
    ...(wantsItems ? { _Items: items.map((item) => projectOne(item, ofItems, demand)) } : {}),
  };
}

function projectOne(object: BoundObject, select: readonly string[], demand: Demand): Json {
  const id = object.id();
  const result: Record<string, Json> = id === null ? {} : { _Id: id };
  for (const [name, rest] of byFirstStep(object, select)) {
    demand(object, name);
    const linked = object.isScalar(name) ? null : object.link(name);
    if (linked) result[name] = project(linked, { Select: rest }, demand);
    else result[name] = object.isScalar(name) ? object.get(name) : null;
  }
  return result;
}

/** `["format/font/name", "values"]` by first step: Format -> ["font/name"], Values -> []. */
function byFirstStep(
  object: BoundObject,
  select: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  const all = select.length === 0 || select.includes("*");
  if (all) for (const name of object.scalarNames()) steps.set(name, []);
  for (const path of select.filter((one) => one !== "*")) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const known = steps.get(memberName(first)) ?? [];
    steps.set(memberName(first), rest.length > 0 ? [...known, rest.join("/")] : known);
  }
  return steps;
}
