import fc from "fast-check";
import { compareNames, nameKey } from "../../../src/domain/text/compareNames";

const anyName = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        "Nguyễn",
        "nguyễn",
        "Văn",
        "Thị",
        "An",
        "Ân",
        "Ấn",
        "Đào",
        "Dao",
        "An\u0301",
        "Án",
        "ẤN",
      ),
      { maxLength: 4 },
    )
    .map((words) => words.join(" ")),
  fc.string({ unit: "binary" }),
);

test("names are ordered by given name, then family and middle names, letters before tones", () => {
  const ordered = [
    "Lê Văn An",
    "Nguyễn Thị An",
    "Nguyễn Văn An",
    "Trần Thị Án",
    "Bùi Văn Anh",
    "Lê Thị Ăn",
    "Phạm Thị Ân",
    "Đỗ Văn Bình",
    "Lê Văn Dũng",
    "Lê Văn Đức",
    "Vũ Thị Hoa",
    "Vũ Thị Hòa",
    "Vũ Thị Hỏa",
    "Vũ Thị Hõa",
    "Vũ Thị Hóa",
    "Vũ Thị Họa",
    "Mai Văn Ơn",
    "Mai Văn Uy",
    "Mai Văn Ưng",
  ];
  expect([...ordered].reverse().sort(compareNames)).toEqual(ordered);
});

test.each([
  ["Vũ Thị Hòa", "Vũ Thị Hoà"],
  ["Vũ Thị Hòa", "Vũ Thị Ho\u0300a"],
  ["VŨ THỊ HÒA", "Vũ  Thị Hòa"],
])("%j and %j share a place", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test("the order is total: antisymmetric, transitive, and zero only for equal names", () => {
  fc.assert(
    fc.property(anyName, anyName, anyName, (a, b, c) => {
      const forth = compareNames(a, b);
      expect(forth + compareNames(b, a)).toBe(0);
      expect(forth === 0).toBe(a === b);
      if (forth <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
