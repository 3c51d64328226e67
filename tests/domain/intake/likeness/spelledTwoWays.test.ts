import fc from "fast-check";
import { spelledTwoWays } from "../../../../src/domain/intake/likeness/spelledTwoWays";
import { readTwins, type TwinCandidate } from "../../../../src/domain/intake/likeness/twin";
import { aTwin } from "./likenessKit";

function found(candidates: readonly TwinCandidate[]) {
  return spelledTwoWays(readTwins(candidates)).map(({ earlier, later, ...rest }) => ({
    earlier: earlier.at,
    later: later.at,
    ...rest,
  }));
}

const OTHER = { listForm: "IV", award: "CDTDUT" };
const THIRD = { listForm: "V", award: "GK" };

test("two spellings in several lists are told once", () => {
  const candidates = [
    aTwin({ name: "Lê Văn Tình" }),
    aTwin({ name: "Lê Văn Tỉnh", ...OTHER }),
    aTwin({ name: "Lê Văn Tỉnh", ...THIRD }),
  ];
  expect(found(candidates)).toEqual([{ earlier: 0, later: 1, difference: "tone", cost: 0.25 }]);
});

test("a school written short in one post is the same school", () => {
  const candidates = [
    aTwin({ name: "Lê Văn Tình", post: "Giáo viên, Trường Tiểu học Hoa Cau", unit: "Hoa Cau" }),
    aTwin({ name: "Lê Văn Tỉnh", post: "Giáo viên Trường TH Hoa Cau", ...OTHER }),
    aTwin({ name: "Lê Văn Tĩnh", post: "Giáo viên Trường THCS Hoa Cau", ...THIRD }),
  ];
  expect(found(candidates)).toEqual([{ earlier: 0, later: 1, difference: "tone", cost: 0.25 }]);
});

test("of two spellings before it the nearer one is told", () => {
  const candidates = [
    aTwin({ name: "Le Van Tinh" }),
    aTwin({ name: "Lê Văn Tình", ...OTHER }),
    aTwin({ name: "Lê Văn Tỉnh", ...THIRD }),
  ];
  expect(found(candidates)).toEqual([
    { earlier: 0, later: 1, difference: "diacritic", cost: 0.75 },
    { earlier: 1, later: 2, difference: "tone", cost: 0.25 },
  ]);
});

test("one of two births that fits is enough", () => {
  const candidates = [
    aTwin({ name: "Lê Văn Tình", birth: "1975" }),
    aTwin({ name: "Lê Văn Tình", birth: "1980" }),
    aTwin({ name: "Lê Văn Tỉnh", birth: "02/09/1980", ...OTHER }),
  ];
  expect(found(candidates)).toEqual([{ earlier: 1, later: 2, difference: "tone", cost: 0.25 }]);
});

const anyCandidates = fc.array(
  fc
    .record({
      name: fc.constantFrom(
        "Lê Văn Tình",
        "Lê Văn Tỉnh",
        "LÊ VĂN TÌNH",
        "Lê Vănn Tình",
        "Trần Văn An",
      ),
      post: fc.constantFrom("", "Giáo viên", "Kế toán", "Giáo viên Trường Hoa Sen"),
      unit: fc.constantFrom("Trường Hoa Sen", "Trường Mai Vàng"),
      birth: fc.constantFrom("", "02/09/1980", "1975"),
      listForm: fc.constantFrom("III", "IV", "V"),
    })
    .map(aTwin),
  { maxLength: 10 },
);

test("tells nobody of one list, one spelling or two births, and each later one once", () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const told = spelledTwoWays(readTwins(candidates));
      for (const { earlier, later } of told) {
        expect(earlier.at).toBeLessThan(later.at);
        expect(earlier.list).not.toBe(later.list);
        expect(earlier.toned).not.toBe(later.toned);
        expect(earlier.birth && later.birth ? earlier.birth.year - later.birth.year : 0).toBe(0);
        const places = [
          earlier.unit === later.unit,
          earlier.school && earlier.school === later.school,
        ];
        expect(places.some(Boolean) || earlier.birthday === later.birthday).toBe(true);
      }
      expect(new Set(told.map(({ later }) => later.at)).size).toBe(told.length);
    }),
    { numRuns: 500 },
  );
});
