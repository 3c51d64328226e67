import { withoutTypingMarks } from "../../../src/domain/text/withoutTypingMarks";

test.each([
  ["nguyeexn", "nguyen"],
  ["nguyeenx", "nguyen"],
  ["nguyen64", "nguyen"],
  ["nguye6n4", "nguyen"],
  ["ddoanf", "doan"],
  ["hoaf", "hoa"],
  ["dduwcs", "duc"],
  ["tr7o7ng2", "trong"],
  ["d9at5", "dat"],
  ["thij", "thi"],
  ["vawn", "van"],
  ["lop1", "lop"],
])("%s was meant as %s", (word, meant) => {
  expect(withoutTypingMarks(word)).toBe(meant);
});

test.each(["nguyen", "son", "xoong", "hoan", "ksor", "12", "1a", "thcs", "wwww", "hoaq", ""])(
  "%j is left as it is",
  (word) => {
    expect(withoutTypingMarks(word)).toBeNull();
  },
);
