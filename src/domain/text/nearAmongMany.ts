import { editDistance } from "./editDistance";
import { countSignatures, signatureRoom, writeSignatures } from "./sharedSignatures";

/** Takes two places of a list, the smaller first, and the edit distance of what stands there. */
export type VisitPair = (a: number, b: number, distance: number) => void;

/**
 * `nearPairs` among keys that are all different. Keys are met length by length, each with those that are no
 * longer and share a signature, so that only the signatures of one length are held at a time.
 */
export function nearAmongMany(keys: readonly string[], limit: 1 | 2, visit: VisitPair): void {
  const byLength = idsByLength(keys);
  const lengths = [...byLength.keys()].sort((a, b) => a - b);
  const search = startSearch(keys, limit, visit);
  for (const longer of lengths) {
    const shorter = lengths
      .filter((length) => length < longer && length >= longer - limit)
      .flatMap((length) => byLength.get(length) ?? []);
    meet(search, shorter, byLength.get(longer) ?? []);
  }
}

function idsByLength(keys: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const byLength = new Map<number, number[]>();
  keys.forEach(({ length }, id) => {
    const ids = byLength.get(length);
    if (ids) ids.push(id);
    else byLength.set(length, [id]);
  });
  return byLength;
}

function startSearch(keys: readonly string[], limit: 1 | 2, visit: VisitPair) {
  return {
    keys,
    limit,
    visit,
    room: signatureRoom(keys.reduce((longest, { length }) => Math.max(longest, length), 0)),
    /** The key with which another one was last compared, plus one. */
    metWith: new Int32Array(keys.length),
  };
}

type Search = ReturnType<typeof startSearch>;

/** Each of the longer keys with the shorter ones, and with the longer ones before it. */
function meet(search: Search, shorter: readonly number[], longer: readonly number[]): void {
  const { keys, limit, room } = search;
  const length = keys[longer[0] ?? 0]?.length ?? 0;
  const sizeOf = (id: number) => countSignatures(keys[id]?.length ?? 0, length, limit);
  const shelf = emptyShelf([...shorter, ...longer].reduce((sum, id) => sum + sizeOf(id), 0));
  for (const id of shorter) {
    shelve(shelf, room.signatures, id, writeSignatures(room, keys[id] ?? "", length, limit));
  }
  for (const id of longer) {
    const start = shelf.used;
    shelve(shelf, room.signatures, id, writeSignatures(room, keys[id] ?? "", length, limit));
    compareWithFellows(shelf, search, id, start);
  }
}

/** Keys by their signatures: chains of entries, one a signature; entry 0 stands for none. */
interface Shelf {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly owners: Int32Array;
  readonly signatures: Int32Array;
  /** By how many bits a signature is shortened to a chain. */
  readonly shift: number;
  used: number;
}

function emptyShelf(entries: number): Shelf {
  const bits = Math.min(30, Math.max(4, 32 - Math.clz32(entries)));
  return {
    heads: new Int32Array(2 ** bits),
    next: new Int32Array(entries + 1),
    owners: new Int32Array(entries + 1),
    signatures: new Int32Array(entries + 1),
    shift: 32 - bits,
    used: 0,
  };
}

/** Puts a key on the shelf under each of its first `count` signatures. */
function shelve(shelf: Shelf, written: Int32Array, id: number, count: number): void {
  const { heads, next, owners, signatures, shift } = shelf;
  for (let at = 0; at < count; at += 1) {
    const signature = written[at] ?? 0;
    const chain = Math.imul(signature, 0x9e3779b1) >>> shift;
    const entry = (shelf.used += 1);
    next[entry] = heads[chain] ?? 0;
    owners[entry] = id;
    signatures[entry] = signature;
    heads[chain] = entry;
  }
}

/** A key whose entries are the last on the shelf, with those before it in their chains. */
function compareWithFellows(shelf: Shelf, search: Search, id: number, start: number): void {
  const { next, owners, signatures, used } = shelf;
  const { metWith } = search;
  metWith[id] = id + 1;
  for (let own = start + 1; own <= used; own += 1) {
    const signature = signatures[own];
    for (let entry = next[own] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const other = owners[entry] ?? 0;
      if (signatures[entry] !== signature || metWith[other] === id + 1) continue;
      metWith[other] = id + 1;
      compare(search, id, other);
    }
  }
}

function compare({ keys, limit, visit }: Search, id: number, other: number): void {
  const distance = editDistance(keys[id] ?? "", keys[other] ?? "", limit);
  if (distance <= limit) visit(Math.min(id, other), Math.max(id, other), distance);
}
