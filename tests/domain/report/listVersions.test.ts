import { listTakers, newestVersion } from "../../../src/domain/report/listVersions";
import { aList } from "../checks/reviewKit";

const FIRST = aList({ id: "a" });
const SECOND = aList({ id: "b", version: 2, replaces: "a" });
const THIRD = aList({ id: "c", version: 3, replaces: "b" });

test("the newest of a list's versions counts, whichever of them is asked", () => {
  const takers = listTakers([THIRD, FIRST, SECOND]);
  expect([FIRST, SECOND, THIRD].map((list) => newestVersion(list, takers).id)).toEqual([
    ...["c", "c", "c"],
  ]);
});

test.each([
  ["itself", [aList({ id: "a", version: 2, replaces: "a" })]],
  ["a list that is not there", [aList({ id: "a", version: 2, replaces: "x" })]],
  ["one of the same version", [aList({ id: "a" }), aList({ id: "b", replaces: "a" })]],
  [
    "each other",
    [aList({ id: "a", version: 2, replaces: "b" }), aList({ id: "b", version: 2, replaces: "a" })],
  ],
])("a list that is said to replace %s makes none vanish", (_, lists) => {
  const takers = listTakers(lists);
  expect(lists.map((list) => newestVersion(list, takers).id)).toEqual(lists.map(({ id }) => id));
});
