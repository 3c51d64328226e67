import type { Twin } from "./twin";

type Dated = Pick<Twin, "at" | "birth" | "birthday">;

/**
 * The first of some candidates whose birth may be the one asked for, without going through them all. Births
 * agree as far as both say them: a year alone agrees with every day of it, an unknown birth with all.
 */
export interface FirstByBirth<T extends Dated> {
  any: T | null;
  unknown: T | null;
  readonly ofYear: Map<number, T>;
  readonly ofYearAlone: Map<number, T>;
  readonly ofDay: Map<string, T>;
}

export function noneYet<T extends Dated>(): FirstByBirth<T> {
  return { any: null, unknown: null, ofYear: new Map(), ofYearAlone: new Map(), ofDay: new Map() };
}

/** Candidates are to be added in their order. */
export function addByBirth<T extends Dated>(firsts: FirstByBirth<T>, twin: T): void {
  firsts.any ??= twin;
  if (twin.birth === null) {
    firsts.unknown ??= twin;
    return;
  }
  const { year } = twin.birth;
  keepFirst(firsts.ofYear, year, twin);
  if (twin.birthday === null) keepFirst(firsts.ofYearAlone, year, twin);
  else keepFirst(firsts.ofDay, twin.birthday, twin);
}

/** The first one added whose birth does not contradict; null where there is none. */
export function firstOfBirth<T extends Dated>(firsts: FirstByBirth<T>, twin: Dated): T | null {
  if (twin.birth === null) return firsts.any;
  const { year } = twin.birth;
  const dated =
    twin.birthday === null
      ? [firsts.ofYear.get(year)]
      : [firsts.ofDay.get(twin.birthday), firsts.ofYearAlone.get(year)];
  return [firsts.unknown, ...dated].reduce<T | null>(
    (first, each) => (each && (first === null || each.at < first.at) ? each : first),
    null,
  );
}

function keepFirst<K, T>(map: Map<K, T>, key: K, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
