import type { RegisteredNomination } from "../intake/register";
import { severityOf } from "../regulation/severity";
import { unitKey } from "../intake/unitKey";
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
    [...sameNames(data.register.nominations).values()].flatMap((group) =>
      group.flatMap((later, at) => firstTwin(group.slice(0, at), later)),
    ),
};

function sameNames(
  nominations: readonly RegisteredNomination[],
): ReadonlyMap<string, readonly RegisteredNomination[]> {
  const groups = new Map<string, RegisteredNomination[]>();
  for (const nomination of nominations) {
    const name = foldText(readCandidate(nomination.name).name);
    if (name === "") continue;
    const key = JSON.stringify([nomination.listForm, nomination.award, name]);
    const group = groups.get(key);
    if (group) group.push(nomination);
    else groups.set(key, [nomination]);
  }
  return groups;
}

type Likeness = "same" | "possible";

function firstTwin(
  earlier: readonly RegisteredNomination[],
  later: RegisteredNomination,
): readonly Observation[] {
  const twins = earlier.map((twin) => ({ twin, likeness: likenessOf(twin, later) }));
  const found =
    twins.find(({ likeness }) => likeness === "same") ??
    twins.find(({ likeness }) => likeness === "possible");
  if (!found?.likeness) return [];
  return [
    {
      severity: found.likeness === "same" ? severityOf(DATA_FAULT) : "warning",
      basis: DATA_FAULT,
      subject: { kind: "nomination", id: later.id },
      fields: ["name", "post"],
      params: { likeness: found.likeness, twin: found.twin.id, name: later.name },
    },
  ];
}

function likenessOf(a: RegisteredNomination, b: RegisteredNomination): Likeness | null {
  const posts = [foldText(a.post), foldText(b.post)];
  const sameUnit = unitKey(a.submittingUnit ?? "") === unitKey(b.submittingUnit ?? "");
  const samePost = posts[0] === posts[1];
  if (nameKey(a) !== nameKey(b)) return samePost && sameUnit ? "possible" : null;
  if (samePost && (sameUnit || namesSchool(a))) return "same";
  return sameUnit || (samePost && posts[0] !== "") ? "possible" : null;
}

function nameKey({ name }: RegisteredNomination): string {
  return foldTone(readCandidate(name).name);
}

/** "Giáo viên Trường THPT …" tells the person; "Giáo viên" alone may be anybody of that name. */
function namesSchool({ post }: RegisteredNomination): boolean {
  return /(?:^|\s)(?:trường|trung tâm)\s/u.test(foldTone(post));
}
