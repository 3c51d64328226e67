/**
 * How many letters (UTF-16 units) have to be put in, left out or replaced to make one text of the other
 * (Levenshtein 1966), as long as they are no more than `limit`; `limit + 1` stands for "more than that".
 * Two neighbours in the wrong order count as two. The work grows with the texts' length alone.
 */
export function editDistance(a: string, b: string, limit: number): number {
  return distanceFrom({ a, b }, 0, 0, limit);
}

interface Texts {
  readonly a: string;
  readonly b: string;
}

/** Equal letters are passed over; only where the texts part does the search branch, `limit` times at most. */
function distanceFrom(texts: Texts, inA: number, inB: number, limit: number): number {
  const { a, b } = texts;
  let at = inA;
  let bt = inB;
  while (at < a.length && bt < b.length && a.charCodeAt(at) === b.charCodeAt(bt)) {
    at += 1;
    bt += 1;
  }
  const longer = a.length - at - (b.length - bt);
  if (Math.abs(longer) > limit) return limit + 1;
  if (at === a.length || bt === b.length) return Math.abs(longer);
  if (limit === 0) return 1;
  const replaced = distanceFrom(texts, at + 1, bt + 1, limit - 1);
  if (replaced === 0) return 1;
  const leftOut = distanceFrom(texts, at + 1, bt, limit - 1);
  const putIn = distanceFrom(texts, at, bt + 1, limit - 1);
  return 1 + Math.min(replaced, leftOut, putIn);
}
