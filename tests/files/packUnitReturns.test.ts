import { unzipSync } from "fflate";
import { cellAt } from "../../src/domain/grid/grid";
import { numberCell, textCell, type SheetContent } from "../../src/domain/report/sheetContent";
import { packUnitReturns, zipFiles } from "../../src/files/packUnitReturns";
import { readXlsx } from "../../src/files/readXlsx";

const HOSTILE = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "<img onerror=x>"];

const SHEET: SheetContent = {
  id: "BX_TraNhanXet",
  title: "Nhận xét",
  cells: [...HOSTILE.map((text) => [textCell(text)]), [textCell("a"), numberCell(7)]],
  merges: [{ top: 6, left: 1, bottom: 6, right: 2 }],
  styles: [{ range: { top: 0, left: 0, bottom: 6, right: 1 }, style: { size: 12, wrap: true } }],
  widths: [30, 10],
  freezeRows: 0,
  table: null,
  page: null,
};

test("the workbooks hold the texts as texts, and no name by which a sheet of ours is known", async () => {
  const [packed] = await packUnitReturns([
    { name: "a.xlsx", sheets: [SHEET, { ...SHEET, id: "BX_TraHoSo", title: "Hồ sơ" }] },
  ]);
  expect(packed!.name).toBe("a.xlsx");
  const read = await readXlsx(packed!.bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const { grids, names, tables } = read.value;
  expect([names, tables]).toEqual([[], []]);
  expect(grids.map(({ sheet }) => sheet)).toEqual(["Nhận xét", "Hồ sơ"]);
  for (const grid of grids) {
    const cells = HOSTILE.map((_, row) => cellAt(grid, { row, column: 0 }));
    expect(cells.map(({ type, value, formula }) => [type, value, formula])).toEqual(
      HOSTILE.map((text) => ["text", text, null]),
    );
    expect(cellAt(grid, { row: 6, column: 1 })).toMatchObject({ type: "number", value: 7 });
    expect(grid.merges).toEqual(SHEET.merges);
  }
});

test("one .zip holds each file under its name, the same bytes every time", () => {
  const files = ["Nhận xét - Trường THPT Hoa Sen.xlsx", "b.xlsx"].map((name, at) => ({
    name,
    bytes: new Uint8Array([at, 1, 2]),
  }));
  const zip = zipFiles(files);
  expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes }))).toEqual(files);
  expect(zipFiles(files)).toEqual(zip);
});

test("two files of one name would lose one: that is a fault of ours", () => {
  const file = { name: "a.xlsx", bytes: new Uint8Array() };
  expect(() => zipFiles([file, file])).toThrow("Two files are to have one name");
});
