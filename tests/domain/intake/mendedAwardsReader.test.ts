import { mendedAwardsReader } from "../../../src/domain/intake/mendedAwardsReader";
import { encodeTcvn3 } from "../text/repairs/encodeTcvn3";
import { MESS_PLANS } from "./messReading";

const { awards } = MESS_PLANS["nam-hoc"];

test.each([
  ["as it stands", "LĐTT", null, ["LDTT"]],
  ["with a Cyrillic letter in it", "L\u0430o động tiên tiến", null, ["LDTT"]],
  ["in TCVN3, where the list is known to be", encodeTcvn3("Giấy khen"), "tcvn3", ["GK"]],
  ["in TCVN3, where nobody knows", encodeTcvn3("Giấy khen"), null, []],
  ["mended, but with a grading", encodeTcvn3("HTXSNV, Lao động tiên tiến"), "tcvn3", []],
  ["mended, but with words that are no award", encodeTcvn3("Giấy khen quý"), "tcvn3", []],
  ["by nothing but a typing error", "Giáy khen", null, ["GK"]],
  ["not at all", "Nghìn việc tốt", null, []],
  ["blank", "", null, []],
] as const)("an award named %s", (_how, text, legacy, codes) => {
  expect(mendedAwardsReader(awards, legacy)(text).awards).toEqual(codes);
});

test("a cell that is not understood whole keeps its words as received", () => {
  const text = encodeTcvn3("Giấy khen quý");
  expect(mendedAwardsReader(awards, "tcvn3")(text).unread).toEqual([text]);
});
