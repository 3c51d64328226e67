import type { Plan } from "../../../domain/regulation/schema";
import type { Phrase } from "../../../strings/language";
import { unitText } from "../../../strings/unitText";

/** A kind of unit as the plan calls it. */
export function kindName({ unitKinds }: Plan, kind: string | null): Phrase {
  const found = unitKinds.find(({ id }) => id === kind);
  return found ? { vi: found.name, en: found.name } : unitText.kindUnclear;
}
