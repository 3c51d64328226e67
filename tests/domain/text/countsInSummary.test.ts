import fc from "fast-check";
import { countsInSummary } from "../../../src/domain/text/countsInSummary";

function counts(text: string) {
  return countsInSummary(text).map(({ count, total, unit, words }) => [count, total, unit, words]);
}

test.each([
  ["02 SKKN", [[2, null, "SKKN", "SKKN"]]],
  ["- 5 năm HTXSNV", [[5, null, "năm", "năm HTXSNV"]]],
  ["12/15 LĐTT", [[12, 15, "LĐTT", "LĐTT"]]],
  ["12 / 15 LĐTT đạt", [[12, 15, "LĐTT", "LĐTT đạt"]]],
  [
    "Có 02 (hai) sáng kiến cấp cơ sở; 01 giải Nhất",
    [
      [2, null, "sáng", "sáng kiến cấp cơ sở"],
      [1, null, "giải", "giải Nhất"],
    ],
  ],
  [
    "+ 3 giải Ba\n+ 4 giải Nhì",
    [
      [3, null, "giải", "giải Ba"],
      [4, null, "giải", "giải Nhì"],
    ],
  ],
  [
    "2 SKKN và 3 bằng khen",
    [
      [2, null, "SKKN", "SKKN và"],
      [3, null, "bằng", "bằng khen"],
    ],
  ],
  ["5 năm liền (2016-2021) HTXSNV", [[5, null, "năm", "năm liền"]]],
  ["năm 2021 có 2 SKKN", [[2, null, "SKKN", "SKKN"]]],
])("%j counts %j", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test.each([
  "",
  "năm 2021",
  "năm học 2020-2021 đạt",
  "2021 đạt CSTĐCS",
  "ngày 5 tháng 6 năm 2022",
  "5 tháng 6 năm 2022",
  "ngày 26/9/2022 được tặng",
  "98% học sinh",
  "8,5 điểm",
  "12.5 điểm",
  "lớp 9 đạt giải",
  "Khối 12 đạt",
  "Quyết định số 34 ngày 11/01/2006 của UBND",
  "QĐ số 34/QĐ-LĐTL ngày 11/01/2006",
  "1. Danh hiệu",
  "9A1 đạt",
])("%j counts nothing", (text) => {
  expect(counts(text)).toEqual([]);
});

test("decomposed text keeps its characters and place", () => {
  const text = "Đạt 02 sáng kiến".normalize("NFD");
  expect(countsInSummary(text)).toEqual([
    {
      count: 2,
      total: null,
      unit: "sáng".normalize("NFD"),
      words: "sáng kiến".normalize("NFD"),
      at: { start: text.indexOf("02"), end: text.length },
    },
  ]);
});

test("any counts written one a line are read back", () => {
  const count = fc.tuple(
    fc.integer({ min: 0, max: 999 }),
    fc.option(fc.integer({ min: 1, max: 999 })),
    fc.constantFrom("SKKN", "LĐTT", "giải Nhất", "bằng khen"),
  );
  fc.assert(
    fc.property(fc.array(count), (items) => {
      const lines = items.map(
        ([n, total, words]) => `- ${n}${total === null ? "" : `/${total}`} ${words}`,
      );
      expect(
        countsInSummary(lines.join("\n")).map((found) => [found.count, found.total, found.words]),
      ).toEqual(items);
    }),
  );
});
