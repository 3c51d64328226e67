import {
  awardByText,
  awardFinder,
  awardsNamedIn,
} from "../../../src/domain/regulation/awardByText";
import type { Award } from "../../../src/domain/regulation/schema";
import { PLAN } from "../intake/intakeKit";

function anAward(code: string, name: string, ...aliases: readonly string[]): Award {
  const basis = PLAN.period.basis;
  return {
    code,
    name,
    aliases: [...aliases],
    kinds: ["individual"],
    type: "title",
    authorities: [],
    basis,
  };
}

const LABOUR: readonly Award[] = [
  anAward("LDTT", "Lao động tiên tiến", "LĐTT"),
  anAward("TTLDTT", "Tập thể lao động tiên tiến", "TTLĐTT", "TT LĐTT"),
  anAward("BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
  anAward("BK", "Bằng khen"),
];

describe("awardByText", () => {
  test.each([
    ["Nhà giáo Ưu tú", "NGUT"],
    ["NGƯT", "NGUT"],
    ["NGUT", "NGUT"],
    ["  nhà giáo  ưu tú. ", "NGUT"],
    ["“Nhà giáo Ưu tú”", "NGUT"],
    ["NHÀ GIÁO ƯU TÚ".normalize("NFD"), "NGUT"],
    ["Chiến sỹ thi đua toàn quốc", "CSTD_TQ"],
    ["Người tốt, việc tốt", "NTVT"],
    ["Nhà giáo", null],
    ["Nhà giáo Ưu tú năm 2017", null],
    ["NGƯT, NGND", null],
    ["", null],
  ])("%p is %p", (text, code) => {
    expect(awardByText(text, PLAN.awards)?.code ?? null).toBe(code);
  });

  test.each([
    ["LĐTT", "LDTT"],
    ["TTLĐTT", "TTLDTT"],
    ["tập thể lao động tiên tiến", "TTLDTT"],
    ["Tập thể LĐTT", null],
  ])("%p is %p, not the one that it contains", (text, code) => {
    expect(awardByText(text, LABOUR)?.code ?? null).toBe(code);
  });
});

describe("awardFinder", () => {
  test("finds what awardByText finds, for the same text again too", () => {
    const find = awardFinder(PLAN.awards);
    const texts = PLAN.awards.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const text of [...texts, "Nhà giáo", "", ...texts]) {
      expect(find(text)).toBe(awardByText(text, PLAN.awards));
    }
  });
});

describe("awardsNamedIn", () => {
  const named = (text: string, awards: readonly Award[]) =>
    awardsNamedIn(text, awards).map(({ code }) => code);

  test.each([
    ["Năm 2017 được phong tặng Nhà giáo Ưu tú theo QĐ số 1", ["NGUT"]],
    ["NGND năm 2017, NGƯT năm 2010", ["NGND", "NGUT"]],
    ["NGƯT, NGƯT", ["NGUT"]],
    ["NGUT/NGND", ["NGND", "NGUT"]],
    ["Chiến sỹ thi đua toàn quốc; CSTĐ toàn quốc", ["CSTD_TQ"]],
    ["Nhà giáo ưu túc", []],
    ["", []],
  ])("%p names %p", (text, codes) => {
    expect(named(text, PLAN.awards)).toEqual(codes);
  });

  test.each([
    ["Tập thể lao động tiên tiến năm 2018", ["TTLDTT"]],
    ["Tập thể lao động tiên tiến 2018, lao động tiên tiến 2019", ["LDTT", "TTLDTT"]],
    ["12/15 LĐTT", ["LDTT"]],
    ["TTLĐTT", ["TTLDTT"]],
    ["Bằng khen của Thủ tướng Chính phủ", ["BK_TTG"]],
    ["Bằng khen của Thủ tướng Chính phủ, Bằng khen của UBND Thành phố", ["BK_TTG", "BK"]],
  ])("%p names %p: what stands inside a longer name is not named again", (text, codes) => {
    expect(named(text, LABOUR)).toEqual(codes);
  });
});
