import { MARK_LEVELS, MARK_STYLES, markFormula, markLevelOf } from "../../src/workbook/marks";

test.each(MARK_LEVELS)("the formula of %s is known again", (level) => {
  expect(markLevelOf(markFormula(level))).toBe(level);
});

test.each([
  ['N("BX_Mark error")=0', "error"],
  ['= n( "BX_Mark warning" ) = 0', "warning"],
  ['=N("BX_Mark other")=0', null],
  ['=N("BX_Mark error")=1', null],
  ['=N("bx_mark error")=0', "error"],
  ['=AND(N("BX_Mark error")=0,A1>0)', null],
  ["=A1=B1", null],
  ["", null],
])("%s is of level %s", (formula, level) => {
  expect(markLevelOf(formula)).toBe(level);
});

/** WCAG 2.2, 1.4.3: relative luminance and contrast ratio. */
function luminance(color: string): number {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
}

test.each(MARK_LEVELS)("the text of %s can be read on its ground", (level) => {
  const { fill = "", color = "" } = MARK_STYLES[level];
  const [dark, light] = [luminance(color), luminance(fill)];
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});
