import fc from "fast-check";
import {
  clusterUnits,
  type UnitLikeness,
} from "../../../../src/domain/intake/likeness/clusterUnits";
import { unitWords } from "../../../../src/domain/intake/likeness/unitWords";

function once(...names: readonly string[]) {
  return names.map((name) => ({ name, count: 1 }));
}

test("the most frequent spelling is proposed, and each link says why", () => {
  expect(
    clusterUnits([
      { name: "THCS Lê Lợi", count: 2 },
      { name: "Trường THCS Lê Lợi", count: 5 },
      { name: "Trường Trung học cơ sở Lê Lợi", count: 1 },
      { name: " Trường  THCS lê lợi", count: 1 },
      { name: "Trường THCS Lê Lơi", count: 1 },
      { name: "Trường THCS Nguyễn Du", count: 9 },
    ]),
  ).toEqual([
    {
      spellings: [
        { name: "Trường THCS Lê Lợi", count: 5 },
        { name: "THCS Lê Lợi", count: 2 },
        { name: "Trường Trung học cơ sở Lê Lợi", count: 1 },
        { name: " Trường  THCS lê lợi", count: 1 },
        { name: "Trường THCS Lê Lơi", count: 1 },
      ],
      proposed: "Trường THCS Lê Lợi",
      links: [
        { from: " Trường  THCS lê lợi", to: "Trường THCS Lê Lợi", because: "spacing" },
        { from: "THCS Lê Lợi", to: "Trường THCS Lê Lợi", because: "school-word" },
        { from: "Trường THCS Lê Lơi", to: "Trường THCS Lê Lợi", because: "tone" },
        {
          from: "Trường Trung học cơ sở Lê Lợi",
          to: "Trường THCS Lê Lợi",
          because: "abbreviation",
        },
      ],
      sure: false,
    },
  ]);
});

test.each<[string, string, UnitLikeness, boolean]>([
  ["Phòng Hành chính - Tổng hợp", "Phòng Hành chính – Tổng hợp ", "spacing", true],
  ["Chi cục Dân số-Kế hoạch hóa", "Chi cục Dân số - Kế hoạch hoá", "spacing", true],
  ["Trường TH Hoa Sen", "TRƯỜNG TIỂU HỌC HOA SEN", "abbreviation", true],
  ["Trường MN Mỹ Hưng", "Trường Mầm non Mĩ Hưng", "abbreviation", true],
  ["UBND huyện Lệ Thủy", "Ủy ban nhân dân huyện Lệ Thuỷ", "abbreviation", true],
  ["Phòng GD&ĐT Q.1", "Phòng Giáo dục và Đào tạo Quận 1", "abbreviation", true],
  ["MN Hoa Mai, P. Hà Cầu", "Mầm non Hoa Mai phường Hà Cầu", "abbreviation", true],
  ["Cụm 01", "Cụm 1", "abbreviation", true],
  ["THPT Hoa Mai", "Trường THPT Hoa Mai", "school-word", true],
  ["Hoa Mai", "Trường Hoa Mai", "school-word", false],
  ["Sở Tư pháp", "Sở Tư pháp tỉnh Quảng Bình", "place", false],
  ["Trường THCS Tân Lập", "Trường THCS Tân Lấp", "tone", false],
  ["TRUONG THCS LE LOI", "Trường THCS Lê Lợi", "diacritic", false],
  ["Trường THCS Minh Thy", "Trường THCS Minh Thi", "same-sound", false],
  ["Trường THCS Nguyễn Traix", "Trường THCS Nguyễn Trãi", "typing", false],
  ["Trường THCS NguyễnTrãi", "Trường THCS Nguyễn Trãi", "typing", false],
])("%j and %j: %s, sure %s", (a, b, because, sure) => {
  const clusters = clusterUnits(once(a, b));
  expect(
    clusters.map(({ links, sure: isSure }) => [links.map((each) => each.because), isSure]),
  ).toEqual([[[because], sure]]);
});

test.each([
  ["Trường THCS Nguyễn Trãi", "Trường THCS Nguyễn Du"],
  ["Trường THCS số 1 Bắc Lý", "Trường THCS số 2 Bắc Lý"],
  ["Trường THCS số I", "Trường THCS số II"],
  ["Trường THPT Hoa Mai A", "Trường THPT Hoa Mai B"],
  ["Trường THPT Hoa Mai", "Trường THPT Hoa Mai A"],
  ["Trường TH Lê Lợi", "Trường THCS Lê Lợi"],
  ["Trường THCS Lê Lợi", "Trường THPT Lê Lợi"],
  ["Trường TH Lê Lợi", "Trường TH và THCS Lê Lợi"],
  ["Trường MN Hoa Lan", "Trường MN Hoa Loan"],
  ["UBND quận 1", "UBND quận 3"],
  ["Sở Tư pháp", "Sở Nội vụ"],
  ["", " "],
])("%j and %j never come together", (...names) => {
  expect(clusterUnits(once(...names))).toEqual([]);
});

test("a name without its place is nobody's where two places have one of the name", () => {
  const names = once("THCS Lê Lợi", "THCS Lê Lợi quận Ba Đình", "THCS Lê Lợi, H. Lệ Thủy");
  expect(clusterUnits(names)).toEqual([]);
  expect(clusterUnits(names.slice(0, 2)).map(({ sure }) => sure)).toEqual([false]);
});

test("places bring no two numbers together over other spellings", () => {
  const clusters = clusterUnits(
    once("THCS Lê Lợi", "THCS Lê Lợi quận 1", "THCS Lê Lơi", "THCS Lê Lơi quận 3"),
  );
  expect(clusters.map(({ spellings }) => spellings.map(({ name }) => name))).toEqual([
    ["THCS Lê Lợi", "THCS Lê Lơi"],
  ]);
});

test("a spelling that is given twice counts twice", () => {
  expect(
    clusterUnits([...once("MN Hoa"), ...once("MN Hoa"), { name: "mn  hoa", count: 1 }]),
  ).toEqual([
    {
      spellings: [
        { name: "MN Hoa", count: 2 },
        { name: "mn  hoa", count: 1 },
      ],
      proposed: "MN Hoa",
      links: [{ from: "mn  hoa", to: "MN Hoa", because: "spacing" }],
      sure: true,
    },
  ]);
});

const anyName = fc
  .tuple(
    fc.constantFrom("Trường ", "TRƯỜNG ", "", "trường  "),
    fc.constantFrom("TH ", "Tiểu học ", "THCS ", "thcs ", "MN ", "Sở ", ""),
    fc.constantFrom("Tân Lập", "Tân Lấp", "Tan Lap", "Tân Lậpp", "Nguyễn Trãi", "Nguyễn Du"),
    fc.constantFrom("", " số 1", " Số 2", " A", " B", " II"),
    fc.constantFrom("", " quận 1", " Q. 3", " xã Hoa Mai", ", X. Hoa Mai"),
  )
  .map((parts) => parts.join(""));
const anyUnits = fc.array(fc.record({ name: anyName, count: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 25,
});

test("the order of the names has no part in it", () => {
  fc.assert(
    fc.property(
      anyUnits.chain((units) =>
        fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
      ),
      ([units, shuffled]) => {
        expect(clusterUnits(shuffled)).toEqual(clusterUnits(units));
      },
    ),
    { numRuns: 400 },
  );
});

test("no spelling is lost or stands twice, and no cluster has two numbers or levels", () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const clusters = clusterUnits(units);
      const names = clusters.flatMap(({ spellings }) => spellings.map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
      expect(units.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      for (const { spellings, proposed, links } of clusters) {
        expect(spellings[0]!.name).toBe(proposed);
        expect(links.length).toBeGreaterThanOrEqual(spellings.length - 1);
        const read = spellings.map(({ name }) => unitWords(name));
        for (const number of ["so 1", "so 2", "a", "b", "ii"]) {
          const having = read.map(({ folded }) => ` ${folded} `.includes(` ${number} `));
          expect(new Set(having).size).toBe(1);
        }
        const levels = read.map(
          ({ folded }) => /^(?:tieu hoc|trung hoc|mam non|so)?/u.exec(folded)![0],
        );
        expect(new Set(levels).size).toBe(1);
      }
    }),
    { numRuns: 400 },
  );
});
