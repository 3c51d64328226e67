import { editDistance } from "../../src/domain/text/editDistance";
import { foldText } from "../../src/domain/text/foldText";
import { nearPairs } from "../../src/domain/text/nearPairs";
import { inventedName, mistyped, seededChance } from "./inventedNames";

const LIMIT = 2;
/** Of a hundred names so many are planted again, mistyped. */
const PLANTED_SHARE = 5;
const RUNS = 3;

/** Near-duplicates among names: against comparing all pairs, in the same run, and how it grows. */
export function benchNearNames(): void {
  console.log("near names: edit distance up to 2 on the folded key");
  console.log("names    all pairs / ours   growth per tenfold   pairs     planted found   peak MB");
  let before: number | null = null;
  for (const size of [10_000, 100_000]) {
    const { keys, planted } = namesOf(size);
    const { time, pairs, met, megabytes } = quickest(keys, planted);
    const all = before === null ? (allPairs(keys, pairs) / time).toFixed(0) : "";
    const growth = before === null ? "" : (time / before).toFixed(1);
    const recall = `${String(met)} of ${String(planted.size)}`;
    console.log(
      `${String(size).padEnd(8)} ${all.padEnd(18)} ${growth.padEnd(20)} ${String(pairs).padEnd(9)} ${recall.padEnd(15)} ${megabytes.toFixed(0)}`,
    );
    before = time;
  }
}

/** Folded names, some of which stand there a second time mistyped: those planted pairs by their places. */
function namesOf(size: number) {
  const chance = seededChance(size);
  const keys: string[] = [];
  const planted = new Set<number>();
  while (keys.length < size) {
    const key = foldText(inventedName(chance));
    keys.push(key);
    if (chance() * 100 < PLANTED_SHARE && keys.length < size) {
      planted.add(pairOf(keys.length - 1, keys.length, size));
      keys.push(mistyped(key, 1 + (planted.size % LIMIT), chance));
    }
  }
  return { keys, planted };
}

function pairOf(a: number, b: number, size: number): number {
  return a * size + b;
}

function quickest(keys: readonly string[], planted: ReadonlySet<number>) {
  let best = { time: Infinity, pairs: 0, met: 0, megabytes: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    let pairs = 0;
    let met = 0;
    const time = processorTime(() => {
      nearPairs(keys, LIMIT, (a, b) => {
        pairs += 1;
        if (planted.has(pairOf(a, b, keys.length))) met += 1;
      });
    });
    const megabytes = process.memoryUsage().rss / 2 ** 20;
    best = {
      time: Math.min(best.time, time),
      pairs,
      met,
      megabytes: Math.max(best.megabytes, megabytes),
    };
  }
  return best;
}

/** The time of comparing every two by the same distance, which has to find as many. */
function allPairs(keys: readonly string[], expected: number): number {
  let pairs = 0;
  const time = processorTime(() => {
    keys.forEach((key, a) => {
      for (let b = a + 1; b < keys.length; b += 1) {
        if (editDistance(key, keys[b] ?? "", LIMIT) <= LIMIT) pairs += 1;
      }
    });
  });
  if (pairs !== expected) throw new Error(`All pairs: ${String(pairs)}, ours: ${String(expected)}`);
  return time;
}

/** Of this process alone, so that other programs on the machine do not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
