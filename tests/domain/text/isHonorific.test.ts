import { isHonorific } from "../../../src/domain/text/isHonorific";

test.each([
  "Ông",
  " Bà ",
  "bà",
  "Đ/c",
  "Đồng chí".normalize("NFD"),
  "Ông (bà)",
  "Đại tá",
  "PGS.TS.",
  "Bà NGƯT, ThS.",
])("%j is a form of address", (text) => {
  expect(isHonorific(text)).toBe(true);
});

test.each(["", "Bà Mai", "Hiệu trưởng", "Tập thể", "Ông, Hiệu trưởng", "x"])(
  "%j is none",
  (text) => {
    expect(isHonorific(text)).toBe(false);
  },
);
