import type { RegisteredNomination } from "../intake/register";
import { unitKey } from "../intake/unitKey";
import { severityOf } from "../regulation/severity";
import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import { readCandidate } from "../text/readCandidate";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";

/**
 * The same candidate twice in one list form. The same name with another post or unit is another person,
 * unless one unit sent both: then a person has to look. So has one where names differ in their tones only.
 */
export const duplicateCandidate: Check = {
  id: "duplicate-candidate",
  needs: [],
  observe: (data) =>
    sameNames(data.register.nominations).flatMap((group) =>
      group.length < 2 ? [] : twinsIn(group),
    ),
};

interface Named {
  readonly nomination: RegisteredNomination;
  readonly name: string;
}

/** Nominations of one list form and award by their names without accents, in the order of the first ones. */
function sameNames(nominations: readonly RegisteredNomination[]): readonly (readonly Named[])[] {
  const groups: Named[][] = [];
  const byForm = new Map<string | null, Map<string | null, Map<string, Named[]>>>();
  for (const nomination of nominations) {
    const { name } = readCandidate(nomination.name);
    const folded = foldText(name);
    if (folded === "") continue;
    const byAward = madeIn<string | null, Map<string | null, Map<string, Named[]>>>(
      byForm,
      nomination.listForm,
      () => new Map(),
    );
    const byName = madeIn(byAward, nomination.award, () => new Map<string, Named[]>());
    const group = madeIn<string, Named[]>(byName, folded, () => []);
    if (group.length === 0) groups.push(group);
    group.push({ nomination, name });
  }
  return groups;
}

function madeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A nomination met before, and its place in the group. */
interface Twin {
  readonly at: number;
  readonly nomination: RegisteredNomination;
}

/** Each later nomination with the first one that is the same candidate, or else the first that may be. */
function twinsIn(group: readonly Named[]): readonly Observation[] {
  const same = new Map<string, Twin>();
  const possible = new Map<string, Twin>();
  return group.flatMap((named, at) => {
    const { nomination } = named;
    const keys = likenessKeys(named);
    const twin = firstOf(same, keys.same);
    const other = twin ?? firstOf(possible, keys.possible);
    const own = { at, nomination };
    keepFirst(same, namesSchool(nomination) ? keys.same : keys.same.slice(0, 1), own);
    keepFirst(possible, keys.possible, own);
    return other ? [observe(nomination, other.nomination, twin ? "same" : "possible")] : [];
  });
}

/**
 * What two nominations have in common where they are the same candidate, or possibly are: name with accents,
 * post and unit for the one; name and post too, where the earlier post names a school.
 */
function likenessKeys({ nomination, name }: Named) {
  const toned = foldTone(name);
  const post = foldText(nomination.post);
  const unit = unitKey(nomination.submittingUnit ?? "");
  const anywhere = JSON.stringify([toned, post, null]);
  return {
    same: [JSON.stringify([toned, post, unit]), anywhere],
    possible: [
      JSON.stringify([null, post, unit]),
      JSON.stringify([toned, null, unit]),
      ...(post === "" ? [] : [anywhere]),
    ],
  };
}

function firstOf(twins: ReadonlyMap<string, Twin>, keys: readonly string[]): Twin | null {
  const found = keys.flatMap((key) => twins.get(key) ?? []);
  return found.reduce<Twin | null>(
    (first, each) => (first && first.at < each.at ? first : each),
    null,
  );
}

function keepFirst(twins: Map<string, Twin>, keys: readonly string[], own: Twin): void {
  for (const key of keys) if (!twins.has(key)) twins.set(key, own);
}

function observe(
  later: RegisteredNomination,
  twin: RegisteredNomination,
  likeness: "same" | "possible",
): Observation {
  return {
    severity: likeness === "same" ? severityOf(DATA_FAULT) : "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id: later.id },
    fields: ["name", "post"],
    params: { likeness, twin: twin.id, name: later.name },
  };
}

/** "Giáo viên Trường THPT …" tells the person; "Giáo viên" alone may be anybody of that name. */
function namesSchool({ post }: RegisteredNomination): boolean {
  return /(?:^|\s)(?:trường|trung tâm)\s/u.test(foldTone(post));
}
