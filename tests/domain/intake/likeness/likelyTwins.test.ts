import fc from "fast-check";
import { likelyTwins } from "../../../../src/domain/intake/likeness/likelyTwins";
import {
  readTwins,
  type Twin,
  type TwinCandidate,
} from "../../../../src/domain/intake/likeness/twin";
import { isSyllable } from "../../../../src/domain/text/isSyllable";
import { nameDistance } from "../../../../src/domain/text/nameDistance";
import { aTwin } from "./likenessKit";

function found(candidates: readonly TwinCandidate[]) {
  return likelyTwins(readTwins(candidates)).map(({ likeness, earlier, later, ...rest }) => ({
    likeness,
    earlier: earlier.at,
    later: later.at,
    ...rest,
  }));
}

test("each later one stands with the first", () => {
  expect(found([aTwin(), aTwin(), aTwin({ unit: "Trường khác" }), aTwin()])).toEqual([
    { likeness: "same", earlier: 0, later: 1 },
    { likeness: "possible", earlier: 0, later: 2 },
    { likeness: "same", earlier: 0, later: 3 },
  ]);
});

test("the nearest of those before it is named", () => {
  const names = ["Nguyễn Thị Hoax", "Nguyễnn Thị Hoa", "Nguyễn Thị Hoa"];
  expect(found(names.map((name) => aTwin({ name })))).toEqual([
    { likeness: "near", earlier: 0, later: 1, difference: "typing" },
    { likeness: "near", earlier: 0, later: 2, difference: "typing" },
  ]);
});

test("a blank name is nobody's", () => {
  expect(found([aTwin({ name: "" }), aTwin({ name: " . " }), aTwin({ name: "" })])).toEqual([]);
});

test("ten thousand of one name are each told once", () => {
  const births = ["1980", "02/09/1980", "", "3/9/1980"];
  const all = Array.from({ length: 10_000 }, (_, at) => aTwin({ birth: births[at % 4] ?? "" }));
  const twins = found([...all, aTwin({ name: "Nguyễn Thị Hoaa" })]);
  expect(twins).toHaveLength(10_000);
  expect(new Set(twins.map(({ earlier }) => earlier))).toEqual(new Set([0]));
});

const names = [
  "Nguyễn Thị Hoa",
  "NGUYỄN THỊ HÒA",
  "Nguyễn Thị Hoà",
  "Nguyễn Thị Hoax",
  "Nguyeexn Thij Hoa",
  "Nguyễn Thị Hoan",
  "Nguyễnn Thị Hoa",
  "Lê Thúy Vy",
  "Lê Thúy Vi",
];
const anyCandidates = fc.array(
  fc
    .record({
      name: fc.constantFrom(...names),
      post: fc.constantFrom(
        "",
        "Giáo viên",
        "Tổ trưởng",
        "Giáo viên Trường Hoa Sen",
        "GV Trường Hoa Sen",
      ),
      unit: fc.constantFrom(null, "Trường Hoa Sen", "Trường Mai Vàng"),
      birth: fc.constantFrom("", "", "02/09/1980", "2/9/1980", "1980", "1975", "không rõ"),
      listForm: fc.constantFrom("III", "IV"),
      award: fc.constantFrom("CSTD_TQ", null),
      isCollective: fc.boolean(),
    })
    .map(aTwin),
  { maxLength: 12 },
);

function birthsMayBeOne(a: Twin, b: Twin): boolean {
  if (!a.birth || !b.birth || a.birth.year !== b.birth.year) return !a.birth || !b.birth;
  return a.birthday === null || b.birthday === null || a.birthday === b.birthday;
}

/** What the rule says of two candidates, as it is worded. */
function likenessOf(a: Twin, b: Twin): "same" | "possible" | "near" | null {
  if (a.list !== b.list || !birthsMayBeOne(a, b)) return null;
  const bornOneDay = a.birthday !== null && a.birthday === b.birthday;
  const oneUnit = a.unit === b.unit;
  const onePost = a.post === b.post;
  if (a.folded === b.folded) {
    if (a.toned === b.toned && onePost && (oneUnit || a.school !== null)) return "same";
    const otherParent = a.isCollective && b.isCollective && a.post !== "" && b.post !== "";
    const byUnit = oneUnit && (onePost || (a.toned === b.toned && !otherParent));
    const byPost = onePost && a.post !== "" && a.toned === b.toned;
    return byUnit || byPost || bornOneDay ? "possible" : null;
  }
  const oneSchool = a.school !== null && a.school === b.school;
  if (!oneUnit && !oneSchool && !bornOneDay) return null;
  if (a.isCollective && b.isCollective && a.post && b.post && !onePost) return null;
  const [inA, inB] = [a.folded.split(" "), b.folded.split(" ")];
  const isOdd = inA.some(
    (word, at) => word !== inB[at] && !(isSyllable(word) && isSyllable(inB[at]!)),
  );
  return (isOdd || bornOneDay) && nameDistance(a.name, b.name).kind !== "far" ? "near" : null;
}

test("finds what comparing all pairs finds", () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const twins = readTwins(candidates);
      const expected = twins.flatMap((later, at) => {
        const likenesses = twins.slice(0, at).map((earlier) => likenessOf(earlier, later));
        const likeness = (["same", "possible", "near"] as const).find((each) =>
          likenesses.includes(each),
        );
        if (!likeness) return [];
        const earlier = likeness === "near" ? null : likenesses.indexOf(likeness);
        return [{ later: at, likeness, earlier }];
      });
      const told = found(candidates).map(({ later, likeness, earlier }) => ({
        later,
        likeness,
        earlier: likeness === "near" ? null : earlier,
      }));
      expect([...told].sort((a, b) => a.later - b.later)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
