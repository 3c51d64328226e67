import CATALOGUE from "../../fixtures/intake/catalogue.json";
import { deepFreeze } from "../../fixtures/intake/deepFreeze";
import { MESS_FILES } from "../../fixtures/intake/messFiles";
import { messReading } from "./messReading";

test("every kind of mess has a file, and every file an expectation", () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect([...MESS_FILES.keys()].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(CATALOGUE.map(({ id, mess, expected }) => [id, mess, expected] as const))(
  "%s: %s",
  (id, _mess, expected) => {
    const file = MESS_FILES.get(id);
    expect(file && messReading(deepFreeze(file))).toEqual(expected);
  },
);
