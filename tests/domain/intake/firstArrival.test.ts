import { firstArrival } from "../../../src/domain/intake/firstArrival";
import { aList } from "../checks/reviewKit";

const FIRST = aList({ id: "a", received: "2020-05-10" });
const SECOND = aList({ id: "b", version: 2, replaces: "a", received: "2020-05-25" });
const THIRD = aList({ id: "c", version: 3, replaces: "b", received: "2020-06-02" });

test("a list that replaces none came on its own day", () => {
  expect(firstArrival(FIRST, [])).toBe("2020-05-10");
});

test("a third version came on the day of the first", () => {
  expect(firstArrival(THIRD, [SECOND, FIRST])).toBe("2020-05-10");
});

test("where nobody has said when the first came, nobody knows", () => {
  expect(firstArrival(SECOND, [{ ...FIRST, received: null }])).toBeNull();
});

test("lists that name each other as replaced end the search", () => {
  const first = aList({ id: "a", version: 2, replaces: "b", received: "2020-05-10" });
  expect(firstArrival(SECOND, [first])).toBe("2020-05-25");
});
