import fc from "fast-check";
import { readCounts, type OtherCount } from "../../../src/domain/text/readCounts";

test.each<[string, number | null, number | null]>([
  ["05 tập thể và 04 cá nhân", 5, 4],
  ["Danh sách có 01 tập thể và 01 cá nhân./.", 1, 1],
  ["Danh sách có 01 tập thể và 01 cá nhân./.".normalize("NFD"), 1, 1],
  ["Tổng cộng: 12 người", null, 12],
  ["07 đ/c", null, 7],
  ["CSTĐ cấp cơ sở: Gồm 07 đ/c", null, 7],
  ["LĐTT gồm 50 đ/c (Có danh sách kèm theo)", null, 50],
  ["04 cá nhân, 05 tập thể", 5, 4],
  ["05 (năm) tập thể; 04 (bốn) cá nhân", 5, 4],
  ["Danh sách có 05 cá nhân (trong đó 02 cá nhân nữ)", null, 5],
  ["Danh sách có 05 cá nhân, trong đó có 02 đồng chí nữ", null, 5],
  [
    "tặng Giấy khen cho 3 đơn vị và 10 đồng chí theo Tờ trình số 15/TTr-PGDĐT ngày 28/9/2022",
    3,
    10,
  ],
  ["tặng Bằng khen năm 2022 cho 02 tập thể", 2, null],
  ["05 cá nhân … tổng số 05 cá nhân", null, 5],
  ["", null, null],
  ["Danh sách có ..... tập thể và .... cá nhân", null, null],
  ["Tập thể lao động tiên tiến", null, null],
  ["ngày 26/9/2022", null, null],
  ["100% cá nhân đồng ý", null, null],
])("%j counts %p collectives and %p individuals", (text, collectives, individuals) => {
  expect(readCounts(text)).toEqual({ collectives, individuals, others: [] });
});

test.each<[string, readonly OtherCount[]]>([
  ["Cộng: 5", [{ count: 5, word: null }]],
  ["Tổng cộng: 12 người/đơn vị", [{ count: 12, word: "người/đơn vị" }]],
  ["02 hộ gia đình", [{ count: 2, word: "hộ gia" }]],
  ["tập thể: 5", [{ count: 5, word: null }]],
  [
    "05 cá nhân và 04 cá nhân",
    [
      { count: 5, word: "cá nhân" },
      { count: 4, word: "cá nhân" },
    ],
  ],
])("of %j neither kind is told", (text, others) => {
  expect(readCounts(text)).toEqual({ collectives: null, individuals: null, others });
});

test("a part that counts both kinds says what the whole is", () => {
  expect(readCounts("20 trường hợp, trong đó có 05 tập thể và 15 cá nhân")).toEqual({
    collectives: 5,
    individuals: 15,
    others: [{ count: 20, word: "trường hợp" }],
  });
});

test("any two counts are read back, in either order", () => {
  const count = fc.integer({ min: 0, max: 99_999 });
  fc.assert(
    fc.property(count, count, fc.boolean(), (collectives, individuals, isCollectiveFirst) => {
      const parts = [`${String(collectives).padStart(2, "0")} tập thể`, `${individuals} cá nhân`];
      const text = (isCollectiveFirst ? parts : parts.reverse()).join(" và ");
      expect(readCounts(text)).toEqual({ collectives, individuals, others: [] });
    }),
  );
});
