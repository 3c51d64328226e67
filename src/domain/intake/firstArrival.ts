import type { ReceivedList } from "./nomination";

/**
 * The day on which a unit first sent a list, `YYYY-MM-DD`; null where nobody has said. A corrected version comes
 * because it was asked for: whether the unit was in time is told by its first one.
 */
export function firstArrival(list: ReceivedList, replaced: readonly ReceivedList[]): string | null {
  let first = list;
  for (;;) {
    const earlier = replaced.find(
      ({ id, version }) => id === first.replaces && version < first.version,
    );
    if (!earlier) return first.received;
    first = earlier;
  }
}
