import fc from "fast-check";
import { writeXlsx } from "../../src/files/writeXlsx";
import { facetOf, read } from "./received";
import { constants, sheetOf, workbookOf } from "./snapshots";

/** Names and texts that received lists really hold, and those that mean harm. */
const AWKWARD = [
  "=1+1",
  "+84 912 345 678",
  "-Nguyễn Văn An",
  "@SUM(A1)",
  "＝1+1",
  "'=1",
  '=HYPERLINK("http://x","bấm")',
  "=cmd|' /C calc'!A0",
  "  hai đầu  ",
  "\tthẻ\t",
  "dòng 1\ndòng 2\n",
  "dòng 1\r\ndòng 2",
  "__proto__",
  "constructor",
  "toString",
  "_x0041_",
  "_x005F_x0041_",
  "_x000D_",
  "<b>&amp;</b>]]>",
  "Đặng Thị Hồng".normalize("NFD"),
  "𠮷 🏅",
  "\u0000\u0001\u000b\u001f\u007f\u0085\u2028",
  "\ud800",
  "\udc00\ud800",
  "\ufffe\uffff\ufeff",
  "TRUE",
  "0123",
  "1E5",
  "#N/A",
  "x".repeat(32_767),
];

const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", " "), fc.string())
    .map((pair) => pair.join("")),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value = fc.oneof(
  text.filter((some) => some !== ""),
  number,
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });

test("whatever is written is read back as it was, and no text becomes a formula", async () => {
  const check = fc.asyncProperty(rows, async (written) => {
    const cells = constants(written);
    const bytes = await writeXlsx(workbookOf(sheetOf("Danh sách", cells)));
    const { grids, notices } = await read(bytes);
    const grid = grids[0]!;
    expect(facetOf(grid, "value")).toEqual(addressed(cells));
    expect(Object.values(facetOf(grid, "formula")).every((formula) => formula === null)).toBe(true);
    expect(notices).toEqual([]);
  });
  await fc.assert(check, { numRuns: 150 });
});

test("each awkward text comes back letter by letter", async () => {
  const cells = constants(AWKWARD.map((awkward) => [awkward]));
  const { grids } = await read(await writeXlsx(workbookOf(sheetOf("S", cells))));
  expect(grids[0]!.rows.map(([cell]) => cell!.value)).toEqual(AWKWARD);
  expect(grids[0]!.rows.every(([cell]) => cell!.type === "text" && cell!.formula === null)).toBe(
    true,
  );
});

function addressed(cells: ReturnType<typeof constants>): Record<string, unknown> {
  return Object.fromEntries(
    cells.map(({ row, column, cell }) => [`${"ABCDEF"[column]!}${row + 1}`, cell.value]),
  );
}
