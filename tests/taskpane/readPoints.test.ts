import { readAllPoints, readPoints, typedOf } from "../../src/taskpane/state/readPoints";
import { PLAN_003 } from "../domain/planKit";

const rubric = PLAN_003.rubric!;
const [first] = rubric.criteria;

describe("readPoints", () => {
  test.each([
    ["8,5", 850],
    ["8.5", 850],
    ["0", 0],
    ["40", 4000],
  ])("reads %j as %i hundredths", (typed, hundredths) => {
    expect(readPoints(rubric, first!, typed)).toEqual({
      ok: true,
      value: { criterion: first!.id, hundredths },
    });
  });

  test.each([
    ["40,5", "over-maximum"],
    ["8,3", "off-step"],
    ["-1", "negative"],
    // A thousand or a fraction: nobody can tell.
    ["8,555", "not-a-number"],
    ["tám", "not-a-number"],
    ["8,5555", "too-many-decimals"],
  ])("refuses %j", (typed, code) => {
    const read = readPoints(rubric, first!, typed);
    expect(read.ok ? "read" : read.fault.code).toBe(code);
  });

  test("takes a blank for nothing, not for 0", () => {
    expect(readPoints(rubric, first!, " ")).toEqual({ ok: true, value: null });
  });
});

test("readAllPoints keeps good fields apart from bad ones", () => {
  const ids = rubric.criteria.map(({ id }) => id);
  const { points, faults } = readAllPoints(rubric, { [ids[0]!]: "38", [ids[1]!]: "99" });
  expect(points).toEqual([{ criterion: ids[0], hundredths: 3800 }]);
  expect([...faults.keys()]).toEqual([ids[1]]);
});

test("typedOf shows a standing mark as a person types it", () => {
  const who = { member: "Đỗ Quang Hưng", candidate: "a" };
  const points = [{ criterion: "thanh-tich", hundredths: 3850 }];
  expect(typedOf({ ...who, state: "given", points })).toEqual({ "thanh-tich": "38,5" });
  expect(typedOf({ ...who, state: "recused" })).toEqual({});
});
