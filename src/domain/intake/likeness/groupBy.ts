/** Items by a key, groups and items in the order in which they come; items without a key are left out. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
