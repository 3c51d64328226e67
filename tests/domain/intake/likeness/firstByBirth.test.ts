import fc from "fast-check";
import {
  addByBirth,
  firstOfBirth,
  noneYet,
} from "../../../../src/domain/intake/likeness/firstByBirth";
import { readTwins, type Twin } from "../../../../src/domain/intake/likeness/twin";
import { aTwin } from "./likenessKit";

function birthsAgree(a: Twin, b: Twin): boolean {
  if (a.birth === null || b.birth === null) return true;
  if (a.birthday === null || b.birthday === null) return a.birth.year === b.birth.year;
  return a.birthday === b.birthday;
}

test.each([
  ["02/09/1980", "ngày 2 tháng 9 năm 1980", true],
  ["02/09/1980", "1980", true],
  ["09/1980", "1980", true],
  ["02/09/1980", "", true],
  ["02/09/1980", "không rõ", true],
  ["02/09/1980", "03/09/1980", false],
  ["02/09/1980", "1981", false],
  ["1980", "1981", false],
])("%j and %j may be one birth: %s", (a, b, agree) => {
  const [one, other] = readTwins([aTwin({ birth: a }), aTwin({ birth: b })]);
  for (const [first, second] of [
    [one!, other!],
    [other!, one!],
  ] as const) {
    const firsts = noneYet<Twin>();
    addByBirth(firsts, first);
    expect(firstOfBirth(firsts, second)).toBe(agree ? first : null);
  }
});

test("gives the first whose birth agrees, as going through them all does", () => {
  const births = ["", "1980", "1981", "02/09/1980", "03/09/1980", "02/09/1981"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...births), { minLength: 1 }), (given) => {
      const twins = readTwins(given.map((birth) => aTwin({ birth })));
      const last = twins.at(-1)!;
      const firsts = noneYet<Twin>();
      for (const twin of twins.slice(0, -1)) addByBirth(firsts, twin);
      const expected = twins.slice(0, -1).find((twin) => birthsAgree(twin, last)) ?? null;
      expect(firstOfBirth(firsts, last)).toBe(expected);
    }),
  );
});
