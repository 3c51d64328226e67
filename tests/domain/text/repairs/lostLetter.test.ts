import { mendLostLetter } from "../../../../src/domain/text/repairs/lostLetter";

test.each([
  ["trờng THCS, hớng dẫn", "trường THCS, hướng dẫn"],
  ["TRỜNG, Mờng Khơng", "TRƯỜNG, Mường Khương"],
  ["đợc, hơu", "được, hươu"],
])("%j may be %j: a guess", (text, mended) => {
  expect(mendLostLetter(text)).toEqual({ text: mended, sure: false });
});

test.each(["lớp, rượu, hươu, tướng, được, ơn, thơ", "", "thng t", "nhng"])("%j stays", (text) => {
  expect(mendLostLetter(text)).toEqual({ text, sure: true });
});
