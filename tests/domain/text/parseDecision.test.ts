import fc from "fast-check";
import { fail, ok } from "../../../src/domain/result";
import { formatDate } from "../../../src/domain/text/formatDate";
import { findDecisions, type DecisionReference } from "../../../src/domain/text/parseDecision";
import { anyDate } from "./dates";

type Parts = Partial<Omit<DecisionReference, "raw" | "at">> & { readonly raw: string };

/** The reference that a text holds where `raw` stands in it. */
function reference(text: string, { raw, ...parts }: Parts): DecisionReference {
  const start = text.indexOf(raw);
  const at = { start, end: start + raw.length };
  return { number: null, sign: null, date: null, issuer: null, ...parts, raw, at };
}

function day(year: number, month: number | null, dayOfMonth: number | null) {
  return ok({ year, month, day: dayOfMonth });
}

test.each<[string, Parts]>([
  [
    "Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ngày 15/11/2017",
    {
      raw: "Quyết định số: 123/QĐ-CTN ngày 15/11/2017",
      number: "123",
      sign: "QĐ-CTN",
      date: day(2017, 11, 15),
    },
  ],
  [
    "Quyết định số: 275/QĐ-CĐSP",
    { raw: "Quyết định số: 275/QĐ-CĐSP", number: "275", sign: "QĐ-CĐSP" },
  ],
  [
    "QĐ số 34/QĐ-LĐTL ngày 11/01/2006, Liên doanh Hoa Mai",
    {
      raw: "QĐ số 34/QĐ-LĐTL ngày 11/01/2006, Liên doanh Hoa Mai",
      number: "34",
      sign: "QĐ-LĐTL",
      date: day(2006, 1, 11),
      issuer: "Liên doanh Hoa Mai",
    },
  ],
  ["QĐ số 924/2001/QĐ/CTN", { raw: "QĐ số 924/2001/QĐ/CTN", number: "924/2001", sign: "QĐ/CTN" }],
  [
    "Quyết định số 2753 /QĐ-UBND ngày 20 tháng 10 năm 2016 của Chủ tịch UBND Thành phố; đạt 5 giải",
    {
      raw: "Quyết định số 2753 /QĐ-UBND ngày 20 tháng 10 năm 2016 của Chủ tịch UBND Thành phố",
      number: "2753",
      sign: "QĐ-UBND",
      date: day(2016, 10, 20),
      issuer: "Chủ tịch UBND Thành phố",
    },
  ],
  ["Số:2753 /QĐ-UBND", { raw: "Số:2753 /QĐ-UBND", number: "2753", sign: "QĐ-UBND" }],
  [
    "Tờ trình số 2753/TTr-STP 28/9/2022",
    {
      raw: "Tờ trình số 2753/TTr-STP 28/9/2022",
      number: "2753",
      sign: "TTr-STP",
      date: day(2022, 9, 28),
    },
  ],
  ["Số:2753 /TTr-STP", { raw: "Số:2753 /TTr-STP", number: "2753", sign: "TTr-STP" }],
  ["1849/TTr-SNV-TĐKT", { raw: "1849/TTr-SNV-TĐKT", number: "1849", sign: "TTr-SNV-TĐKT" }],
  [
    "(Kèm theo Tờ trình số …/TTr-STP ngày …/9/2022 của …)",
    { raw: "Tờ trình số …/TTr-STP ngày …/9/2022", sign: "TTr-STP", date: day(2022, 9, null) },
  ],
  [" /QĐ-UBND", { raw: "/QĐ-UBND", sign: "QĐ-UBND" }],
  [
    "Quyết định số: .... ngày ...",
    { raw: "Quyết định số: .... ngày ...", date: fail({ code: "unfilled-date" }) },
  ],
  [
    "Quyết định số:   /QĐ-UBND ngày   tháng   năm 2020",
    {
      raw: "Quyết định số:   /QĐ-UBND ngày   tháng   năm 2020",
      sign: "QĐ-UBND",
      date: day(2020, null, null),
    },
  ],
  ["- Đạt danh hiệu theo Quyết định số:", { raw: "Quyết định số:" }],
  [
    "Quyết định\nsố 123/QĐ-CTN\nngày\n15/11/2017",
    {
      raw: "Quyết định\nsố 123/QĐ-CTN\nngày\n15/11/2017",
      number: "123",
      sign: "QĐ-CTN",
      date: day(2017, 11, 15),
    },
  ],
  [
    "Quyết định khen thưởng số 15/QĐ-PGDĐT của Hiệu trưởng ngày 5/6/18",
    {
      raw: "Quyết định khen thưởng số 15/QĐ-PGDĐT của Hiệu trưởng ngày 5/6/18",
      number: "15",
      sign: "QĐ-PGDĐT",
      issuer: "Hiệu trưởng",
      date: fail({ code: "two-digit-year", params: { year: "18" } }),
    },
  ],
  [
    "QĐ số 2/QĐ-SGD ngày 31/02/2019",
    {
      raw: "QĐ số 2/QĐ-SGD ngày 31/02/2019",
      number: "2",
      sign: "QĐ-SGD",
      date: fail({ code: "impossible-date", params: { day: 31, month: 2, year: 2019 } }),
    },
  ],
  [
    "Quyết định số 123 ngày 5/6/2018",
    { raw: "Quyết định số 123 ngày 5/6/2018", number: "123", date: day(2018, 6, 5) },
  ],
  ["QĐ 15/11/2017", { raw: "QĐ 15/11/2017", date: day(2017, 11, 15) }],
  [
    "Quyết định số 5-QĐ/TU ngày 01/3/2020",
    {
      raw: "Quyết định số 5-QĐ/TU ngày 01/3/2020",
      number: "5",
      sign: "QĐ/TU",
      date: day(2020, 3, 1),
    },
  ],
  [
    "Theo 12/QĐ - UBND năm 2016",
    { raw: "12/QĐ - UBND năm 2016", number: "12", sign: "QĐ-UBND", date: day(2016, null, null) },
  ],
  ["123/QĐ-CTN - Huân chương", { raw: "123/QĐ-CTN", number: "123", sign: "QĐ-CTN" }],
  ["QÐ số 7/QÐ-MN.HS", { raw: "QÐ số 7/QÐ-MN.HS", number: "7", sign: "QĐ-MN.HS" }],
  [
    "Bằng khen theo QĐ số 8/QĐ-BGDĐT ngày 05/6/2018, đạt giải Nhất",
    {
      raw: "QĐ số 8/QĐ-BGDĐT ngày 05/6/2018",
      number: "8",
      sign: "QĐ-BGDĐT",
      date: day(2018, 6, 5),
    },
  ],
])("%j holds one reference", (text, parts) => {
  expect(findDecisions(text)).toEqual([reference(text, parts)]);
});

test("several references in one cell are found in order", () => {
  const text =
    "- Năm 2018: QĐ số 1/QĐ-UBND ngày 01/2/2018;\n- Năm 2019: Quyết định 2/QĐ-BGDĐT và số 13/QĐ-SGDĐT ngày 06/6/2019";
  expect(findDecisions(text)).toEqual([
    reference(text, {
      raw: "QĐ số 1/QĐ-UBND ngày 01/2/2018",
      number: "1",
      sign: "QĐ-UBND",
      date: day(2018, 2, 1),
    }),
    reference(text, { raw: "Quyết định 2/QĐ-BGDĐT", number: "2", sign: "QĐ-BGDĐT" }),
    reference(text, {
      raw: "số 13/QĐ-SGDĐT ngày 06/6/2019",
      number: "13",
      sign: "QĐ-SGDĐT",
      date: day(2019, 6, 6),
    }),
  ]);
});

test("decomposed text is read, and its place and characters stay as received", () => {
  const text = "Theo Quyết định số 123/QĐ-CTN của Chủ tịch nước".normalize("NFD");
  const raw = text.slice("Theo ".length);
  expect(findDecisions(text)).toEqual([
    reference(text, { raw, number: "123", sign: "QĐ-CTN", issuer: "Chủ tịch nước" }),
  ]);
});

test.each([
  "",
  "đã quyết định tặng 5 giáo viên",
  "theo Quyết định của Hiệu trưởng",
  "quyết định số lượng 12",
  "12/15 LĐTT, 49/50",
  "Số 12 phố Hoa Mai",
  "Kế hoạch 154/KH-UBND",
  "nghị quyết số 5/NQ-CP",
])("%j cites no decision", (text) => {
  expect(findDecisions(text)).toEqual([]);
});

test("any decision written in full is read back", () => {
  const numbers = fc.integer({ min: 1, max: 99_999 });
  const signs = fc.constantFrom("QĐ-UBND", "QĐ-CTN", "QĐ-BGDĐT", "QĐ/CTN", "QĐ-PGD&ĐT");
  fc.assert(
    fc.property(numbers, signs, anyDate, (number, sign, date) => {
      const raw = `Quyết định số ${number}/${sign} ngày ${formatDate(date)}`;
      expect(findDecisions(`- ${raw}.`)).toEqual([
        reference(`- ${raw}`, { raw, number: String(number), sign, date: ok(date) }),
      ]);
    }),
  );
});
