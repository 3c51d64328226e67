import { constantCell } from "../../../src/domain/grid/grid";
import { rowText, rowViews } from "../../../src/domain/intake/rowView";
import { gridOf } from "./gridOf";

test("rows without contents are left out, cells keep their columns", () => {
  const views = rowViews(gridOf([["a", null, " b "], [], ["  "], [null, 5]], { at: "C4" }));
  expect(
    views.map(({ row, filled }) => [row, filled.map(({ column, text }) => [column, text])]),
  ).toEqual([
    [
      3,
      [
        [2, "a"],
        [4, "b"],
      ],
    ],
    [6, [[3, "5"]]],
  ]);
});

test("a number too wide for its column is given in digits", () => {
  const [view] = rowViews(gridOf([[{ ...constantCell(1975), text: "####" }, "#"]]));
  expect(view?.filled.map(({ text }) => text)).toEqual(["1975", "#"]);
});

test("an old encoding is made readable beside the received text", () => {
  const [view] = rowViews(gridOf([["x"]]), (text) => `${text}!`);
  expect(view?.filled.map(({ text, words }) => [text, words])).toEqual([["x", "x!"]]);
});

test("every row of a long sheet gives its own cells, in whatever order they are looked at", () => {
  const views = rowViews(gridOf(Array.from({ length: 200 }, (_, at) => [`dòng ${String(at)}`])));
  const texts = [...views, ...views].map((view) => rowText(view));
  expect(texts.slice(0, 200)).toEqual(texts.slice(200));
  expect(texts[130]).toBe("dòng 130");
  expect(views[7]?.filled).toBe(views[7]?.filled);
});
