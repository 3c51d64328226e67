import { typingSlip } from "../../../src/domain/text/typingSlip";

test.each([
  ["hoa", "hooa", 0.5],
  ["an", "ann", 0.5],
  ["hoa", "hia", 0.75],
  ["hoa", "hao", 0.75],
  ["hoa", "hoan", 1],
  ["hoa", "ha", 1],
  ["hoa", "hua", 1],
  ["nguyen", "nguyne", 0.75],
  ["thi", "thu", 0.75],
])("%s and %s: %f", (a, b, cost) => {
  expect(typingSlip(a, b)).toBe(cost);
  expect(typingSlip(b, a)).toBe(cost);
});

test.each([
  ["hoa", "hue"],
  ["hoa", "hoang"],
  ["an", "in"],
  ["an", "na"],
  ["ha", "a"],
  ["thcs", "thpt"],
  ["khtn", "khxh"],
  ["khtn", "kht"],
  ["10a1", "10a2"],
  ["i", "ii"],
  ["iii", "vii"],
  ["nguyen", "gnuyne"],
])("%s and %s differ by more", (a, b) => {
  expect(typingSlip(a, b)).toBeNull();
  expect(typingSlip(b, a)).toBeNull();
});
