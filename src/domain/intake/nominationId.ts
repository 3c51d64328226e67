import { hashText } from "../text/hashText";
import { remembering } from "./remembering";

/**
 * A stable id such as `DN-7K3QX2M9`. It follows from what was received (unit, list form, candidate and the
 * how-manieth such row), so that the same list gives the same ids wherever it is received. `taken` tells
 * whether another nomination has the id already; then the next free one follows.
 */
export function nominationId(parts: readonly string[], taken: (id: string) => boolean): string {
  return firstFree(parts.map((part) => `${JSON.stringify(part)},`).join(""), taken);
}

/** What tells a nomination from the others of its unit. */
export interface IdKey {
  /** Id of the list form; empty where nobody can tell. */
  readonly form: string;
  /** The candidate, folded. */
  readonly subject: string;
  /** For a further award of the same row; null for its first. */
  readonly award: string | null;
}

/**
 * Gives the nominations of a list their ids, as `nominationId` of the unit's key, the form, the subject, the award
 * where there is one, and how many alike came before; each is added to `taken`.
 */
export function idGiver(unit: string, taken: Set<string>): (key: IdKey) => string {
  const isTaken = (id: string) => taken.has(id);
  const ofForm = remembering((form) => {
    const start = `${JSON.stringify(unit)},${JSON.stringify(form)},`;
    return remembering((further) => ({ start, further, counts: new Map<string, number>() }));
  });
  return ({ form, subject, award }) => {
    const alike = ofForm(form)(award === null ? "" : `${JSON.stringify(award)},`);
    const before = alike.counts.get(subject) ?? 0;
    alike.counts.set(subject, before + 1);
    const parts = `${alike.start}${JSON.stringify(subject)},${alike.further}"${String(before)}",`;
    const id = firstFree(parts, isTaken);
    taken.add(id);
    return id;
  };
}

/** `parts` as in a list of JSON, each with its comma behind. */
function firstFree(parts: string, taken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const id = `DN-${hashText(`[${parts}${String(attempt)}]`)}`;
    if (!taken(id)) return id;
  }
}
