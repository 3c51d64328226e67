interface Edge {
  readonly a: number;
  readonly b: number;
}

/** Places that hang together by edges, and those edges. */
export interface ConnectedPart<T extends Edge> {
  /** In rising order. */
  readonly members: readonly number[];
  readonly links: readonly T[];
}

/** The places 0 to `count - 1` by what hangs together, in the order of their first members. */
export function connected<T extends Edge>(
  count: number,
  edges: readonly T[],
): readonly ConnectedPart<T>[] {
  const parents = Array.from({ length: count }, (_, at) => at);
  for (const { a, b } of edges) {
    const [rootA, rootB] = [rootOf(parents, a), rootOf(parents, b)];
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const parts = new Map<number, { members: number[]; links: T[] }>();
  for (let at = 0; at < count; at += 1) {
    const root = rootOf(parents, at);
    const part = parts.get(root) ?? { members: [], links: [] };
    part.members.push(at);
    parts.set(root, part);
  }
  for (const edge of edges) parts.get(rootOf(parents, edge.a))?.links.push(edge);
  return [...parts.values()];
}

/** Halves the way on each walk, so that later ones are short. */
function rootOf(parents: number[], from: number): number {
  let at = from;
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent;
    at = parent;
  }
  return at;
}
