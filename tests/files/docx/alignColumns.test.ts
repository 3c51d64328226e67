import { rangeAddress } from "../../../src/domain/grid/address";
import { cell, CONTINUE, rasterTable, RESTART, row, span } from "../makeDocx";
import { facetOf } from "../received";
import { readGrid } from "../receivedDocument";

test("cells whose border was dragged in some rows stand below each other", async () => {
  const grid = await readGrid({
    body: rasterTable(
      [600, 2800, 300, 3100, 200, 1000],
      row(cell("TT", RESTART), cell("Họ và tên", RESTART), cell("Đăng ký", span(4))),
      row(
        cell("", CONTINUE),
        cell("dưới", CONTINUE),
        cell("Thi đua", span(2)),
        cell("GK", span(2)),
      ),
      row(cell("I"), cell("Cá nhân", span(5))),
      row(cell("1"), cell("Lê Văn An", span(2)), cell("CSTĐCS"), cell("x", span(2))),
      row(cell("2"), cell("Vũ Thị Bé"), cell("LĐTT", span(3)), cell("y")),
    ),
  });
  expect(facetOf(grid, "value")).toEqual({
    A1: "TT",
    B1: "Họ và tên",
    C1: "Đăng ký",
    B2: "dưới",
    C2: "Thi đua",
    D2: "GK",
    A3: "I",
    B3: "Cá nhân",
    A4: "1",
    B4: "Lê Văn An",
    C4: "CSTĐCS",
    D4: "x",
    A5: "2",
    B5: "Vũ Thị Bé",
    C5: "LĐTT",
    D5: "y",
  });
  expect(grid.merges.map(rangeAddress)).toEqual(["A1:A2", "B1:B2", "C1:D1", "B3:D3"]);
});

test.each([
  ["a line in the middle of a column is none of its ends", [1000, 1000, 1000, 1000]],
  ["a line half a column off is near to none", [1000, 500, 500, 1000]],
  ["a raster without widths tells nothing", [0, 0, 0, 0]],
  ["a raster that ends before its cells tells nothing", [1000, 1000]],
])("%s: the cells stay in the raster's columns", async (_what, widths) => {
  const grid = await readGrid({
    body: rasterTable(
      widths,
      row(cell("a"), cell("b"), cell("c", span(2))),
      row(cell("d"), cell("e", span(2)), cell("f")),
    ),
  });
  expect(grid.merges.map(rangeAddress)).toEqual(["C1:D1", "B2:C2"]);
  expect(facetOf(grid, "value")).toEqual({ A1: "a", B1: "b", C1: "c", A2: "d", B2: "e", D2: "f" });
});

test("a cell narrower than the columns that it would join does not vanish", async () => {
  const grid = await readGrid({
    body: rasterTable(
      [3000, 100, 100, 3000],
      row(cell("a", span(2)), cell("b", span(2))),
      row(cell("c"), cell("hẹp", span(2)), cell("d")),
    ),
  });
  expect(Object.values(facetOf(grid, "value"))).toEqual(["a", "b", "c", "hẹp", "d"]);
});

test("a row that ends or begins elsewhere keeps its place", async () => {
  const grid = await readGrid({
    body: rasterTable(
      [500, 2000, 2000, 300],
      row(cell("TT"), cell("Tên"), cell("Ghi chú", span(2))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("Cộng")}${cell("2")}</w:tr>`,
    ),
  });
  expect(facetOf(grid, "value")).toEqual({
    A1: "TT",
    B1: "Tên",
    C1: "Ghi chú",
    B2: "Cộng",
    C2: "2",
  });
  expect(grid.merges).toEqual([]);
});
