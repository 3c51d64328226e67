import type { ReadingMemory, RememberedUnit } from "../domain/intake/readingMemory";
import { unitKey } from "../domain/intake/unitKey";

/** The name under which a unit stands in the register: the chosen one, where people have chosen. */
export function chosenUnitNames({
  units,
}: Pick<ReadingMemory, "units">): (received: string | null) => string | null {
  const chosen = new Map(units.map((one: RememberedUnit) => [unitKey(one.received), one.chosen]));
  return (received) => (received === null ? null : (chosen.get(unitKey(received)) ?? received));
}
