import fc from "fast-check";
import {
  awardsReader,
  readAwards,
  type AwardsRead,
} from "../../../src/domain/regulation/readAwards";
import type { Award } from "../../../src/domain/regulation/schema";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import { PLAN_003, planOf } from "../planKit";

const PLAN_001 = planOf(plan001);

const AWARDS = PLAN_001.awards;

function read(text: string, expected: Partial<AwardsRead>) {
  const nothing = { awards: [], rating: null, unread: [], near: [], unfilled: false };
  expect(readAwards(text, AWARDS)).toEqual({ ...nothing, ...expected });
}

test.each([
  ["LĐTT", ["LDTT"]],
  ["  lao động\ntiên tiến. ", ["LDTT"]],
  ["LAO ĐỘNG TIÊN TIẾN".normalize("NFD"), ["LDTT"]],
  ["Danh hiệu: Lao động tiên tiến", ["LDTT"]],
  ["Đề nghị tặng danh hiệu CSTĐCS", ["CSTDCS"]],
  ["Danh hiệu\nCSTĐCS", ["CSTDCS"]],
  ["TT LĐTT", ["TTLDTT"]],
  ["TTLĐTT", ["TTLDTT"]],
  ["Tập thể lao động tiên tiến", ["TTLDTT"]],
  ["Tập thể\nlao động tiên tiến", ["TTLDTT"]],
  ["TT Lao động XS", ["TTLDXS"]],
  ["CSTĐ cơ sở", ["CSTDCS"]],
  ["Chiến sỹ thi đua cơ sở (CSTĐCS)", ["CSTDCS"]],
  ["LĐTT, CSTĐCS", ["LDTT", "CSTDCS"]],
  ["CSTĐCS; LĐTT", ["CSTDCS", "LDTT"]],
  ["LĐTT + Giấy khen", ["LDTT", "GK"]],
  ["LĐTT+CSTĐCS", ["LDTT", "CSTDCS"]],
  ["LĐTT/CSTĐCS", ["LDTT", "CSTDCS"]],
  ["LĐTT và Giấy khen", ["LDTT", "GK"]],
  ["LĐTT - CSTĐCS", ["LDTT", "CSTDCS"]],
  ["- LĐTT\n- Giấy khen của UBND quận", ["LDTT", "GK"]],
  ["• LĐTT • CSTĐCS", ["LDTT", "CSTDCS"]],
  ["1. LĐTT\n2. CSTĐCS", ["LDTT", "CSTDCS"]],
  ["1.LĐTT\n2.CSTĐCS", ["LDTT", "CSTDCS"]],
  ["(1) LĐTT\n(2) CSTĐCS", ["LDTT", "CSTDCS"]],
  ["a) LĐTT;\nb) CSTĐCS./.", ["LDTT", "CSTDCS"]],
  ["LĐTT\r\nCSTĐCS", ["LDTT", "CSTDCS"]],
  ["LĐTT, Lao động tiên tiến, LĐTT", ["LDTT"]],
  ["Thi đua: LĐTT; Khen thưởng: Giấy khen", ["LDTT", "GK"]],
  ["Thi đua: LĐTT\nKhen thưởng:", ["LDTT"]],
  ["LĐTT (ghi rõ danh hiệu)", ["LDTT"]],
  ["Tập thể LĐTT, LĐTT", ["TTLDTT", "LDTT"]],
  ["Giấy khen của Sở Giáo dục và Đào tạo, LĐTT", ["GK", "LDTT"]],
  ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh; LĐTT", ["CSTD_BT", "LDTT"]],
  ["Bằng khen của Bộ trưởng Bộ GDĐT", ["BK_BT"]],
  ["Bằng khen của Bộ trưởng Bộ GD&ĐT", ["BK_BT"]],
  ["LĐTT & Giấy khen của Giám đốc Sở GD & ĐT", ["LDTT", "GK"]],
  ["Giấy khen của Sở GD-ĐT", ["GK"]],
  ["Giấy khen của Sở Giáo dục - Đào tạo", ["GK"]],
  ["Huân chương Lao động hạng 3", ["HCLD3"]],
])("%j names %j", (text, awards) => {
  read(text, { awards });
});

test.each([
  ["HTXSNV\nCSTĐCS\nBằng khen UBND tỉnh", ["CSTDCS", "BK_BT"], "HTXSNV"],
  ["LĐTT (HTTNV)", ["LDTT"], "HTTNV"],
  ["Hoàn thành xuất sắc nhiệm vụ, LĐTT", ["LDTT"], "Hoàn thành xuất sắc nhiệm vụ"],
  ["Xếp loại: Hoàn thành tốt nhiệm vụ; LĐTT", ["LDTT"], "Hoàn thành tốt nhiệm vụ"],
  ["HTXS  nhiệm vụ + LĐTT + CSTĐCS", ["LDTT", "CSTDCS"], "HTXS  nhiệm vụ"],
  ["HTNV", [], "HTNV"],
  ["HTXS, LĐTT", ["LDTT"], "HTXS"],
  ["KHTNV", [], "KHTNV"],
  ["Không hoàn thành nhiệm vụ", [], "Không hoàn thành nhiệm vụ"],
  ["HTTNV, HTTNV, LĐTT", ["LDTT"], "HTTNV"],
])("%j names %j with the grading %j", (text, awards, rating) => {
  read(text, { awards, rating });
});

test("two gradings are none", () => {
  read("HTXSNV, LĐTT, HTTNV", { awards: ["LDTT"], unread: ["HTXSNV", "HTTNV"] });
});

test.each<[string, Partial<AwardsRead>]>([
  ["CSTDKS", { unread: ["CSTDKS"], near: [{ text: "CSTDKS", award: "CSTDCS" }] }],
  ["CSTĐ sơ sở", { unread: ["CSTĐ sơ sở"], near: [{ text: "CSTĐ sơ sở", award: "CSTDCS" }] }],
  [
    "Lao độngg tiên tiếnn",
    {
      unread: ["Lao độngg tiên tiếnn"],
      near: [{ text: "Lao độngg tiên tiếnn", award: "LDTT" }],
    },
  ],
  ["HTTTNV", { unread: ["HTTTNV"] }],
  ["GK", { unread: ["GK"], near: [{ text: "GK", award: "GK" }] }],
  [
    "BKCT",
    {
      unread: ["BKCT"],
      near: [
        { text: "BKCT", award: "BK_BT" },
        { text: "BKCT", award: "BK_TTG" },
      ],
    },
  ],
  [
    "CSTĐ",
    {
      unread: ["CSTĐ"],
      near: [
        { text: "CSTĐ", award: "CSTDCS" },
        { text: "CSTĐ", award: "CSTD_BT" },
      ],
    },
  ],
  [
    "LĐTT\nBằng khen UBND",
    {
      awards: ["LDTT"],
      unread: ["Bằng khen UBND"],
      near: [{ text: "Bằng khen UBND", award: "BK_BT" }],
    },
  ],
  ["LĐTTX", { unread: ["LĐTTX"], near: [{ text: "LĐTTX", award: "LDTT" }] }],
  [
    "CSTĐCS năm 2021",
    { unread: ["CSTĐCS năm 2021"], near: [{ text: "CSTĐCS năm 2021", award: "CSTDCS" }] },
  ],
  [
    "LĐTT (bảo lưu)",
    { unread: ["LĐTT (bảo lưu)"], near: [{ text: "LĐTT (bảo lưu)", award: "LDTT" }] },
  ],
  [
    "Đã đạt LĐTT, CSTĐCS",
    { awards: ["CSTDCS"], unread: ["Đã đạt LĐTT"], near: [{ text: "Đã đạt LĐTT", award: "LDTT" }] },
  ],
  [
    "Không xét LĐTT, CSTĐCS",
    {
      unread: ["Không xét LĐTT, CSTĐCS"],
      near: [
        { text: "Không xét LĐTT, CSTĐCS", award: "LDTT" },
        { text: "Không xét LĐTT, CSTĐCS", award: "CSTDCS" },
      ],
    },
  ],
  [
    "LĐTT hoặc CSTĐCS",
    {
      unread: ["LĐTT hoặc CSTĐCS"],
      near: [
        { text: "LĐTT hoặc CSTĐCS", award: "LDTT" },
        { text: "LĐTT hoặc CSTĐCS", award: "CSTDCS" },
      ],
    },
  ],
  [
    "Danh hiệu thi đua/Hình thức khen thưởng",
    { unread: ["Danh hiệu thi đua/Hình thức khen thưởng"] },
  ],
  ["LĐTT; Khen thưởng", { awards: ["LDTT"], unread: ["Khen thưởng"] }],
  ["LĐTT?", { unread: ["LĐTT?"], near: [{ text: "LĐTT?", award: "LDTT" }] }],
  [
    "LDTT, khong de nghi",
    { unread: ["LDTT, khong de nghi"], near: [{ text: "LDTT, khong de nghi", award: "LDTT" }] },
  ],
  [
    "Tập thể:\n- LĐTT",
    { unread: ["Tập thể:\n- LĐTT"], near: [{ text: "Tập thể:\n- LĐTT", award: "LDTT" }] },
  ],
  [
    "LĐTT; đề nghị GK",
    { awards: ["LDTT"], unread: ["đề nghị GK"], near: [{ text: "đề nghị GK", award: "GK" }] },
  ],
  [
    "Giấy khen của Sở GD&ĐT tỉnh",
    {
      unread: ["Giấy khen của Sở GD&ĐT tỉnh"],
      near: [{ text: "Giấy khen của Sở GD&ĐT tỉnh", award: "GK" }],
    },
  ],
  ["Huân chương Lao động hạng 4", { unread: ["Huân chương Lao động hạng 4"] }],
  ["x", { unread: ["x"] }],
  ["-", { unread: ["-"] }],
  ["Dạy giỏi cấp trường, LĐTT", { awards: ["LDTT"], unread: ["Dạy giỏi cấp trường"] }],
  ["<img src=x onerror=alert(1)>", { unread: ["<img src=x onerror=alert(1)>"] }],
  ["__proto__", { unread: ["__proto__"] }],
])("nothing is guessed of %j", (text, expected) => {
  read(text, expected);
});

test.each([
  "…………",
  "......",
  "(ghi rõ danh hiệu)",
  "Danh hiệu: ………",
  "Danh hiệu (nếu có):",
  "[...]",
  "____",
])("%j is the form's prompt, unfilled", (text) => {
  read(text, { unfilled: true });
});

test.each(["", "  ", "\n"])("%j says nothing", (text) => {
  read(text, {});
});

test.each([
  ["GK", ["GK"]],
  ["LĐTT, CSTĐKS", ["LDTT", "CSTDCS"]],
  ["BẰNG KHEN ubnd", ["BK_BT"]],
])("spellings that an office has added are read: %j names %j", (text, awards) => {
  const added: Readonly<Record<string, string>> = {
    GK: "GK",
    CSTDCS: "CSTDKS",
    BK_BT: "Bằng khen UBND",
  };
  const own = AWARDS.map((award) => ({
    ...award,
    aliases: [...award.aliases, ...[added[award.code] ?? []].flat()],
  }));
  expect(readAwards(text, own).awards).toEqual(awards);
});

test("words that two awards share are asked for", () => {
  const [first, second] = AWARDS.slice(0, 2) as [Award, Award];
  const awards = [
    { ...first, aliases: ["BKCT"] },
    { ...second, aliases: ["BK-CT", "BKCT"] },
  ];
  const { awards: read, unread, near } = readAwards("BKCT", awards);
  expect({ read, unread, near: near.map(({ award }) => award) }).toEqual({
    read: [],
    unread: ["BKCT"],
    near: [first.code, second.code],
  });
});

test("an award's own name may hold words of doubt", () => {
  const [first] = AWARDS as [Award];
  const awards = [{ ...first, name: "Đơn vị không ma túy", aliases: [] }];
  expect(readAwards("Đơn vị không ma túy", awards).awards).toEqual([first.code]);
});

const spelt = [...PLAN_001.awards, ...PLAN_003.awards].flatMap(({ code, name, aliases }) =>
  [name, ...aliases].map((text) => ({ code, text })),
);
const readAll = awardsReader([
  ...PLAN_001.awards,
  ...PLAN_003.awards.filter(({ code }) => !PLAN_001.awards.some((award) => award.code === code)),
]);

test.each(spelt)("$text is $code and nothing else", ({ code, text }) => {
  expect(readAll(text)).toEqual({
    awards: [code],
    rating: null,
    unread: [],
    near: [],
    unfilled: false,
  });
});

test("any awards in one cell are read back in order, whatever parts them", () => {
  const cells = fc.array(fc.constantFrom(...spelt), { minLength: 1, maxLength: 4 });
  const marks = fc.constantFrom(", ", "; ", "\n", " + ", "/", " và ", "\n- ");
  fc.assert(
    fc.property(cells, marks, (items, mark) => {
      const { awards, unread } = readAll(items.map(({ text }) => text).join(mark));
      expect({ awards, unread }).toEqual({
        awards: [...new Set(items.map(({ code }) => code))],
        unread: [],
      });
    }),
  );
});

test("of any text everything is read, unread, a label or a mark: no word is lost", () => {
  const words = fc.constantFrom(
    "LĐTT",
    "CSTĐCS",
    "HTXSNV",
    "năm",
    "2021",
    "và",
    "không",
    "Danh hiệu",
    "xyz",
    "GK",
  );
  const marks = fc.constantFrom(" ", ", ", "; ", "\n", "/");
  fc.assert(
    fc.property(fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 7 }), (pieces) => {
      const text = pieces.map(([word, mark]) => word + mark).join("");
      const { awards, rating, unread } = readAll(text);
      for (const word of ["năm", "2021", "không", "xyz", "GK"]) {
        expect(unread.join(" ").includes(word)).toBe(text.includes(word));
      }
      if (text.includes("HTXSNV") && rating === null) expect(unread.join(" ")).toContain("HTXSNV");
      if (text.includes("LĐTT") && !awards.includes("LDTT"))
        expect(unread.join(" ")).toContain("LĐTT");
    }),
  );
});

test("every unread part and grading is a stretch of the cell, as written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { rating, unread } = readAll(text);
      for (const part of [rating ?? "", ...unread]) expect(text).toContain(part);
    }),
  );
});
