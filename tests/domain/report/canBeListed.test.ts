import fc from "fast-check";
import { canBeListed } from "../../../src/domain/report/canBeListed";

test.each([
  ["one choice", ["có"], true],
  ["blanks within", ["chờ bổ sung", "không cần"], true],
  ["255 characters", ["a".repeat(200), "b".repeat(54)], true],
  ["256 characters", ["a".repeat(200), "b".repeat(55)], false],
  ["a comma", ["tỉnh, bộ"], false],
  ["what Excel takes for a formula", ["có", "=A1"], false],
  ["blanks at an end", ["có", "không "], false],
  ["a line break", ["có\nkhông"], false],
  ["a blank choice", ["có", ""], false],
  ["no choice", [], false],
] as const)("%s", (_name, choices, can) => {
  expect(canBeListed(choices)).toBe(can);
});

test("what can be listed comes back from Excel's own way of parting it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1 }),
      (choices) => {
        fc.pre(canBeListed(choices));
        expect(
          choices
            .join(",")
            .split(",")
            .map((choice) => choice.trim()),
        ).toEqual(choices);
      },
    ),
  );
});
