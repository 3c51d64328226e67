import fc from "fast-check";
import { diffTexts, type TextPart } from "../../src/taskpane/state/diffTexts";

const marked = (parts: readonly TextPart[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

describe("diffTexts", () => {
  test.each([
    ["Vũ Thị Mƣời", "Vũ Thị Mười", "Vũ Thị M[ƣ]ời", "Vũ Thị M[ư]ời"],
    ["Nguyễn Thị  Hạnh", "Nguyễn Thị Hạnh", "Nguyễn Thị[  ]Hạnh", "Nguyễn Thị[ ]Hạnh"],
    ["Đặn g Thị Hoa", "Đặng Thị Hoa", "Đặn[ ]g Thị Hoa", "Đặng Thị Hoa"],
    ["Giáo viên", "Giáo viên", "Giáo viên", "Giáo viên"],
    ["", "Giáo viên", "", "[Giáo viên]"],
    ["An".normalize("NFD"), "Ân", "[A]n", "[Â]n"],
  ])("%j and %j", (before, after, old, now) => {
    const parts = diffTexts(before, after);
    expect([marked(parts.before), marked(parts.after)]).toEqual([old, now]);
  });

  test("no letter of either text is lost, and equal texts have nothing marked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const whole = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join("");
        const { before, after } = diffTexts(a, b);
        expect([whole(before), whole(after)]).toEqual([a, b]);
        expect(diffTexts(a, a).before.some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});
