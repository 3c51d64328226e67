import fc from "fast-check";
import { rangeAddress } from "../../src/domain/grid/address";
import { sourcePlace } from "../../src/domain/grid/sourcePlace";
import { cell, CONTINUE, paragraphs, RESTART, row, run, span, table } from "./makeDocx";
import { cellsOf, facetOf } from "./received";
import { readBook, readGrid } from "./receivedDocument";

const paragraph = (...contents: readonly string[]): string => `<w:p>${contents.join("")}</w:p>`;

/** The form that a plan prints for its units: a head without borders, two lists, totals, a signature. */
const FORM = [
  table(
    row(
      cell("SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI\nTRƯỜNG THPT HOA SEN"),
      cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ),
  ),
  paragraphs("", "DANH SÁCH", "Đề nghị khen thưởng điển hình tiên tiến", "I. Tập thể"),
  table(
    row(
      cell("TT"),
      cell("Tên trường/cá nhân\n(chức vụ, đơn vị công tác)"),
      cell("Tóm tắt thành tích"),
    ),
    row(cell("1."), cell("Tổ Toán - Tin"), cell("- Tập thể lao động xuất sắc\n- Giấy khen")),
    row(cell("2"), cell(""), cell("")),
  ),
  paragraphs("II. Cá nhân"),
  table(
    row(cell("TT"), cell("Họ và tên, chức vụ, đơn vị công tác"), cell("Tóm tắt thành tích")),
    row(cell("01"), cell("Bà Nguyễn Thị Ánh, Giáo viên"), cell("02 SKKN")),
  ),
  paragraphs("Danh sách có 01 tập thể và 01 cá nhân./.", "THỦ TRƯỞNG ĐƠN VỊ"),
  "<w:sectPr/>",
].join("");

test("reads a form in reading order, its tables as blocks", async () => {
  const { format, grids, names, tables, notices } = await readBook({ body: FORM });
  const grid = grids[0]!;
  expect(facetOf(grid, "value")).toEqual({
    A1: "SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI\nTRƯỜNG THPT HOA SEN",
    B1: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    A2: "DANH SÁCH",
    A3: "Đề nghị khen thưởng điển hình tiên tiến",
    A4: "I. Tập thể",
    A5: "TT",
    B5: "Tên trường/cá nhân\n(chức vụ, đơn vị công tác)",
    C5: "Tóm tắt thành tích",
    A6: "1.",
    B6: "Tổ Toán - Tin",
    C6: "- Tập thể lao động xuất sắc\n- Giấy khen",
    A7: "2",
    A8: "II. Cá nhân",
    A9: "TT",
    B9: "Họ và tên, chức vụ, đơn vị công tác",
    C9: "Tóm tắt thành tích",
    A10: "01",
    B10: "Bà Nguyễn Thị Ánh, Giáo viên",
    C10: "02 SKKN",
    A11: "Danh sách có 01 tập thể và 01 cá nhân./.",
    A12: "THỦ TRƯỞNG ĐƠN VỊ",
  });
  expect(grid.blocks!.map(({ name, range }) => [name, rangeAddress(range)])).toEqual([
    ["Bảng 1", "A1:B1"],
    ["Bảng 2", "A5:C7"],
    ["Bảng 3", "A9:C10"],
  ]);
  expect(sourcePlace(grid, { row: 9, column: 1 })).toEqual({ sheet: "Bảng 3", cell: "B2" });
  expect(sourcePlace(grid, { row: 10, column: 0 })).toEqual({ sheet: "Văn bản", cell: "A11" });
  expect({ format, names, tables, notices }).toEqual({
    format: "docx",
    names: [],
    tables: [],
    notices: [],
  });
  expect({ ...grid, rows: [], blocks: [] }).toEqual({
    sheet: "Văn bản",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    dateSystem: 1900,
    blocks: [],
  });
});

test("every cell is text as it was typed, whatever it looks like", async () => {
  const texts = ["007", "=1+1", "+84", "-An", "@x", "__proto__", "<img src=x onerror=alert(1)>"];
  const grid = await readGrid({ body: table(row(...texts.map((text) => cell(text)))) });
  expect(Object.values(cellsOf(grid))).toEqual(
    texts.map((text) => ({
      value: text,
      type: "text",
      text,
      formula: null,
      numberFormat: "General",
      font: null,
    })),
  );
});

test("tells merged cells as merges, with the value in the top left one", async () => {
  const grid = await readGrid({
    body:
      paragraphs("DANH SÁCH") +
      table(
        row(cell("TT", RESTART), cell("Đăng ký", span(2)), cell("Ghi chú", RESTART)),
        row(cell("", CONTINUE), cell("Thi đua"), cell("Khen thưởng"), cell("", CONTINUE)),
        row(cell("1"), cell("CSTĐCS", RESTART), cell("GK"), cell("")),
        row(cell("2"), cell("còn lại", CONTINUE), cell("BK"), cell("")),
        row(cell("3"), cell("", CONTINUE), cell("BK"), cell("", RESTART)),
      ),
  });
  expect(grid.merges.map(rangeAddress)).toEqual(["A2:A3", "B2:C2", "D2:D3", "B4:B6"]);
  expect(facetOf(grid, "value")).toEqual({
    A1: "DANH SÁCH",
    A2: "TT",
    B2: "Đăng ký",
    D2: "Ghi chú",
    B3: "Thi đua",
    C3: "Khen thưởng",
    A4: "1",
    B4: "CSTĐCS",
    C4: "GK",
    A5: "2",
    B5: "còn lại",
    C5: "BK",
    A6: "3",
    C6: "BK",
  });
});

test("columns that no cell begins at are none, and a row may begin further right", async () => {
  const grid = await readGrid({
    body: table(
      row(cell("TT"), cell("Họ và tên", span(3)), cell("Chức vụ")),
      row(cell("1"), cell("Lê Văn Cường", span(3)), cell("GV")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("Cộng", span(3))}${cell("1")}</w:tr>`,
    ),
  });
  expect(grid.merges).toEqual([]);
  expect(facetOf(grid, "value")).toEqual({
    A1: "TT",
    B1: "Họ và tên",
    C1: "Chức vụ",
    A2: "1",
    B2: "Lê Văn Cường",
    C2: "GV",
    B3: "Cộng",
    C3: "1",
  });
});

test("a merge that goes on from nothing is a merge of its own", async () => {
  const grid = await readGrid({
    body: table(
      row(cell("a", CONTINUE), cell("b")),
      row(cell("", CONTINUE), cell("c")),
      row(cell("d"), cell("e")),
      row(cell("f", CONTINUE), cell("g")),
    ),
  });
  expect(grid.merges.map(rangeAddress)).toEqual(["A1:A2"]);
  expect(facetOf(grid, "value")).toMatchObject({ A1: "a", A3: "d", A4: "f" });
});

test("joins runs, and reads tabs, line breaks, hyphens and signs", async () => {
  const grid = await readGrid({
    body: paragraph(
      run("Nguyễn "),
      `<w:hyperlink>${run("Thị")}</w:hyperlink><w:smartTag>${run(" Ánh")}</w:smartTag>`,
      `<w:r><w:tab/><w:t>34/QĐ</w:t><w:noBreakHyphen/><w:t>LĐTL</w:t><w:br/><w:t>dòng</w:t><w:softHyphen/><w:cr/></w:r>`,
      `<w:sdt><w:sdtPr><w:rPr/><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run("2024")}</w:sdtContent></w:sdt>`,
      `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>`,
    ),
  });
  expect(facetOf(grid, "value")).toEqual({
    A1: "Nguyễn Thị Ánh\t34/QĐ\u2011LĐTL\ndòng\u00AD\n2024",
  });
});

test("content controls around paragraphs, rows and cells are transparent", async () => {
  const control = (contents: string): string =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${contents}</w:sdtContent></w:sdt>`;
  const grid = await readGrid({
    body: control(
      paragraphs("Tiêu đề") + table(control(row(control(cell("TT")), cell(""))), row(cell("1"))),
    ),
  });
  expect(facetOf(grid, "value")).toEqual({ A1: "Tiêu đề", A2: "TT", A3: "1" });
});

test("a table within a cell is text of the cell", async () => {
  const inner = table(row(cell("a"), cell("b", span(2))), row(cell("c", RESTART)));
  const { grids, notices } = await readBook({
    body: table(
      row(cell("TT"), `<w:tc>${paragraphs("trước")}${inner}${paragraphs("")}</w:tc>`),
      row(cell("1"), cell("2")),
    ),
  });
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "TT", B1: "trước\na\nb\nc", A2: "1", B2: "2" });
  expect(grids[0]!.merges).toEqual([]);
  expect(notices).toEqual([{ kind: "nested-table", count: 1 }]);
});

test("reads other prefixes, the strict standard's addresses, and a document without a style part", async () => {
  const grid = await readGrid({
    document: `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:tbl><x:tr><x:tc><x:tcPr><x:gridSpan x:val="2"/></x:tcPr><x:p><x:r><x:t>gộp</x:t></x:r></x:p></x:tc></x:tr><x:tr><x:tc><x:p><x:r><x:t>a</x:t></x:r></x:p></x:tc><x:tc><x:p><x:r><x:t>b</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>`,
    parts: {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document.xml"/></Relationships>`,
      "word/_rels/document.xml.rels": "<Relationships/>",
    },
  });
  expect(facetOf(grid, "value")).toEqual({ A1: "gộp", A2: "a", B2: "b" });
  expect(grid.merges.map(rangeAddress)).toEqual(["A1:B1"]);
});

test("a document without text is an empty grid", async () => {
  const grid = await readGrid({ body: paragraphs("", "  ") + table() });
  expect([grid.rows, grid.blocks]).toEqual([[], []]);
});

test("whatever is typed into a table's cells comes back from them", async () => {
  const line = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 });
  const words = fc.oneof(line, fc.constantFrom("Nguyễn Thị Ánh", "__proto__", "=1", " ", ""));
  const tables = fc.array(
    fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
    { minLength: 1, maxLength: 3 },
  );
  const check = fc.asyncProperty(tables, async (written) => {
    const body = written
      .map((rows) => table(...rows.map((cells) => row(...cells.map((text) => cell(text))))))
      .join("");
    const grid = await readGrid({ body, level: 0 });
    const expected = written
      .flat()
      .flatMap((cells, at) =>
        cells.flatMap((text, column) => (text === "" ? [] : [[at, column, text]])),
      );
    const read = grid.rows.flatMap((cells, at) =>
      cells.flatMap(({ value }, column) =>
        value === null ? [] : [[grid.origin.row + at, grid.origin.column + column, value]],
      ),
    );
    expect(read).toEqual(expected);
  });
  await fc.assert(check, { numRuns: 200 });
});
