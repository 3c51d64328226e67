import { zipSync } from "fflate";
import { makeXlsx, relationships } from "./makeXlsx";
import { cellsOf, facetOf, read, readSheet } from "./received";
import { toZip64 } from "./toZip64";

const STYLES = `
  <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đồng&quot;"/></numFmts>
  <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><name val=".VnTime"/></font></fonts>
  <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>`;

test("reads every kind of value with its type, text, formula, format and font", async () => {
  const grid = await readSheet({
    strings:
      "<si><t>Nguyễn Thị Ánh</t></si><si><r><t>Chiến sĩ </t></r><r><rPr><b/></rPr><t>thi đua</t></r><rPh sb='0' eb='1'><t>phiên âm</t></rPh></si>",
    styles: STYLES,
    rows: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>8.25</v></c><c r="E2" t="b"><v>1</v></c></row>
      <row r="3"><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="inlineStr"><is><t>viết thẳng</t></is></c><c r="D3" s="1"><v>39814</v></c><c r="E3" s="3"><v>1490000</v></c></row>
      <row r="4"><c r="B4" t="str"><f>A1&amp;"b"</f><v>ab</v></c><c r="C4"><f>1+1</f><v>2</v></c><c r="D4" t="b"><f>1&gt;2</f><v>0</v></c><c r="E4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
  });
  const plain = { formula: null, numberFormat: "General", font: "Calibri" };
  expect(grid.origin).toEqual({ row: 1, column: 1 });
  expect(cellsOf(grid)).toEqual({
    B2: { ...plain, value: "Nguyễn Thị Ánh", type: "text", text: "Nguyễn Thị Ánh" },
    C2: { ...plain, value: "Chiến sĩ thi đua", type: "text", text: "Chiến sĩ thi đua" },
    D2: { ...plain, value: 8.25, type: "number", text: "8.25" },
    E2: { ...plain, value: true, type: "boolean", text: "TRUE" },
    B3: { ...plain, value: "#N/A", type: "error", text: "#N/A" },
    C3: { ...plain, value: "viết thẳng", type: "text", text: "viết thẳng" },
    D3: {
      value: 39814,
      type: "number",
      text: "01/01/2009",
      formula: null,
      numberFormat: "dd/mm/yyyy",
      font: ".VnTime",
    },
    E3: { ...plain, value: 1490000, type: "number", text: "1490000", numberFormat: '#,##0 "đồng"' },
    B4: { ...plain, value: "ab", type: "text", text: "ab", formula: '=A1&"b"' },
    C4: { ...plain, value: 2, type: "number", text: "2", formula: "=1+1" },
    D4: { ...plain, value: false, type: "boolean", text: "FALSE", formula: "=1>2" },
    E4: { ...plain, value: "#DIV/0!", type: "error", text: "#DIV/0!", formula: "=1/0" },
  });
});

test("reads struck-out cells, and tells how many a sheet has", async () => {
  const struck = "<rPr><strike/></rPr>";
  const { grids, notices } = await read(
    makeXlsx({
      strings: `<si><t>Lê Văn Sơn</t></si><si><r>${struck}<t>Vũ Thị </t></r><r><t>Lan</t></r></si>
      <si><r><rPr><strike val="0"/></rPr><t>Đỗ Văn Lực</t></r><r>${struck}<t> </t></r></si>`,
      styles: `<fonts><font/><font><strike/><name val="Arial"/></font><font><strike val="0"/></font></fonts>
      <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`,
      rows: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2" s="1"><v>2</v></c><c r="B2" s="1"/><c r="C2" s="2" t="s"><v>0</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><r>${struck}<t>Hà Thu</t></r></is></c><c r="B3" t="inlineStr"><is><t>giữ</t></is></c></row>`,
    }),
  );
  expect(facetOf(grids[0]!, "value")).toMatchObject({ A1: "Lê Văn Sơn", B1: "Vũ Thị Lan" });
  expect(notices).toEqual([{ kind: "struck-text", sheet: "Danh sách", count: 4 }]);
});

test("keeps spaces and line feeds, undoes escapes, and takes hostile words as words", async () => {
  const texts = ["  hai đầu  ", "dòng 1\ndòng 2", "__proto__", "constructor", "=1+1", "𠮷 🏅", "é"];
  const grid = await readSheet({
    strings:
      texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("") +
      "<si><t>a_x000D_b_x005F_x0041_</t></si><si><t><![CDATA[<b>&amp;]]></t></si>",
    rows: `<row r="1">${[0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`,
  });
  expect(grid.rows[0]!.map(({ value }) => value)).toEqual([...texts, "a\rb_x0041_", "<b>&amp;"]);
  expect(grid.rows[0]!.every(({ formula }) => formula === null)).toBe(true);
});

test("follows rows and cells that leave out their address", async () => {
  const grid = await readSheet({
    rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c/><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
  });
  expect(facetOf(grid, "value")).toEqual({ A1: 1, B1: 2, D5: 3, E5: 4, A6: 5 });
});

test("takes a row's number from its cells where the row has none", async () => {
  const grid = await readSheet({ rows: `<row><c r="B7"><v>1</v></c><c><v>2</v></c></row>` });
  expect(facetOf(grid, "value")).toEqual({ B7: 1, C7: 2 });
});

test("reads parts whose elements carry a prefix", async () => {
  const grid = await readSheet({
    strings: "<x:si xmlns:x='m'><x:r><x:t>tiền </x:t></x:r><x:r><x:t>tố</x:t></x:r></x:si>",
    sheet: `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    workbook: `<x:workbook xmlns:x="m" xmlns:d="r"><x:sheets><x:sheet name="S" sheetId="1" d:id="rId1"/></x:sheets></x:workbook>`,
  });
  expect(facetOf(grid, "value")).toEqual({ A1: "tiền tố" });
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("does not take elements of other places for cells", async () => {
  const grid = await readSheet({
    rows: `<row r="1"><c r="A1"><v>1</v><extLst><ext><c r="B1"><v>9</v></c></ext></extLst></c></row>`,
    after: `<extLst><ext><sheetData><row r="2"><c r="A2"><v>9</v></c></row></sheetData></ext></extLst>`,
  });
  expect(facetOf(grid, "value")).toEqual({ A1: 1 });
});

test("gives the cells of a shared formula the formula of their own place", async () => {
  const grid = await readSheet({
    rows: `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>
      <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" si="7"/><v>4</v></c></row>`,
  });
  expect(facetOf(grid, "formula")).toEqual({
    C1: "=A1*$B$1",
    C2: "=A2*$B$1",
    C3: "=A3*$B$1",
    D3: "=",
  });
});

test("marks all cells of an array formula and of a data table as computed", async () => {
  const grid = await readSheet({
    rows: `<row r="1"><c r="A1"><f t="array" ref="A1:B2">D1:E2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>
      <row r="3"><c r="A3"><f t="dataTable" ref="A3:A4"/><v>6</v></c></row><row r="4"><c r="A4"><v>7</v></c></row>`,
  });
  expect(facetOf(grid, "formula")).toEqual({
    A1: "=D1:E2*2",
    B1: "=D1:E2*2",
    C1: null,
    A2: "=D1:E2*2",
    B2: "=D1:E2*2",
    A3: "=",
    A4: "=",
  });
});

test("tells functions without the prefix that files give them", async () => {
  const grid = await readSheet({
    rows: `<row r="1"><c r="A1"><f>_xlfn.RANK.EQ(B1,B:B)</f><v>1</v></c><c r="B1"><f>_xlfn._xlws.SORT("_xlfn.")</f><v>1</v></c></row>`,
  });
  expect(facetOf(grid, "formula")).toEqual({ A1: "=RANK.EQ(B1,B:B)", B1: '=SORT("_xlfn.")' });
});

test("tells a formula without a value from one that computes an empty text", async () => {
  const { grids, notices } = await read(
    makeXlsx({
      rows: `<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c></row>`,
    }),
  );
  const empty = { value: null, type: "empty", text: "", numberFormat: "General", font: null };
  expect(cellsOf(grids[0]!)).toMatchObject({
    A1: { ...empty, formula: "=B1" },
    B1: { ...empty, formula: '=""' },
  });
  expect(notices).toEqual([{ kind: "formula-without-value", sheet: "Danh sách", count: 1 }]);
});

test("leaves formatted, empty and empty-text cells out of the used part", async () => {
  const grid = await readSheet({
    styles: STYLES,
    strings: "<si><t></t></si>",
    rows: `<row r="1" s="1"><c r="A1" s="1"/><c r="B1" s="1"><v></v></c></row><row r="3"><c r="C3"><v>1</v></c></row><row r="9"><c r="F9" t="s"><v>0</v></c></row>`,
  });
  expect(grid.origin).toEqual({ row: 2, column: 2 });
  expect(grid.rows).toHaveLength(1);
  expect(facetOf(grid, "value")).toEqual({ C3: 1 });
});

test("an empty sheet is an empty grid", async () => {
  expect(await readSheet({})).toEqual({
    sheet: "Danh sách",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    dateSystem: 1900,
  });
});

test.each([
  ["1900", "", "15/03/2023"],
  ["1904", `<workbookPr date1904="1"/>`, "16/03/2027"],
])("shows dates of the %s system", async (_system, properties, shown) => {
  const grid = await readSheet({
    styles: STYLES,
    rows: `<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>45000.75</v></c><c r="C1" s="4"><v>45000.75</v></c><c r="D1" s="3"><v>45000</v></c><c r="E1" s="1" t="d"><v>2023-03-15</v></c></row>`,
    workbook: `<workbook xmlns:r="r">${properties}<sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
  });
  expect(facetOf(grid, "text")).toEqual({
    A1: shown,
    B1: shown,
    C1: `${shown} 18:00`,
    D1: "45000",
    E1: "15/03/2023",
  });
});

test("tells merges, hidden rows and columns, and values under a merge", async () => {
  const { grids, notices } = await read(
    makeXlsx({
      sheet: `<worksheet><cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="6" max="16384" hidden="1"/></cols>
        <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"/><row r="3" ht="0"><c r="A3"><v>4</v></c></row><row r="8" hidden="true"/></sheetData>
        <mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    }),
  );
  const [grid] = grids;
  expect(grid!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(grid!.hiddenRows).toEqual([1, 2]);
  expect(grid!.hiddenColumns).toEqual([1, 2]);
  expect(facetOf(grid!, "value")).toEqual({ A1: 1, B1: 2, C1: 3, A3: 4 });
  expect(notices).toEqual([
    { kind: "hidden-rows", sheet: "Danh sách", count: 2 },
    { kind: "hidden-columns", sheet: "Danh sách", count: 2 },
  ]);
});

test("tells sheets in the order of the tabs, names, tables, and everything it did not follow", async () => {
  const { grids, names, tables, notices } = await read(
    makeXlsx({
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`,
      strings: "<si><t>Họ và tên</t></si>",
      workbook: `<workbook xmlns:r="r"><sheets>
          <sheet name="Ẩn kỹ" state="veryHidden" r:id="rId2"/><sheet name="Năm '24" r:id="rId1"/>
          <sheet name="Biểu đồ" r:id="rId3"/></sheets>
        <definedNames><definedName name="BX_A">'Năm ''24'!$A$1:$B$2</definedName><definedName name="BX_B">Sheet9!$A$1</definedName>
          <definedName name="BX_C">SUM(A1)</definedName><definedName name="BX_D" localSheetId="0">'Năm ''24'!$A$1</definedName>
          <definedName name="_xlnm.Print_Area">'Năm ''24'!$A$1</definedName><definedName name="BX_E">[1]Sheet1!$A$1</definedName></definedNames></workbook>`,
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
          ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId4", "sharedStrings", "../xl/sharedStrings.xml"],
          ["rId5", "externalLink", "externalLinks/externalLink1.xml"],
          ["rId6", "connections", "connections.xml"],
        ]),
        "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "table", "../tables/table1.xml"],
          ["rId2", "drawing", "../drawings/drawing1.xml"],
          ["rId3", "comments", "../comments1.xml"],
        ]),
        "xl/tables/table1.xml": `<table name="Table1" displayName="BX_DanhSach" ref="A1:A5"><tableColumns><tableColumn name="Họ và tên"/></tableColumns></table>`,
        "xl/vbaProject.bin": "macro",
        "xl/embeddings/oleObject1.bin": "object",
      },
    }),
  );
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ["Ẩn kỹ", "veryHidden"],
    ["Năm '24", "visible"],
  ]);
  expect(names).toEqual([
    { name: "BX_A", sheet: "Năm '24", range: { top: 0, left: 0, bottom: 1, right: 1 } },
  ]);
  expect(tables).toEqual([
    { name: "BX_DanhSach", sheet: "Năm '24", range: { top: 0, left: 0, bottom: 4, right: 0 } },
  ]);
  expect(notices).toEqual([
    { kind: "very-hidden-sheet", sheet: "Ẩn kỹ", count: 1 },
    { kind: "drawing", sheet: "Năm '24", count: 1 },
    { kind: "comments", sheet: "Năm '24", count: 1 },
    { kind: "not-a-worksheet", sheet: "Biểu đồ", count: 1 },
    { kind: "external-link", count: 1 },
    { kind: "data-connection", count: 1 },
    { kind: "embedded-object", count: 1 },
    { kind: "macro", count: 1 },
  ]);
});

test("tells the files that its links lead to by their names", async () => {
  const link = (target: string): string =>
    `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
  const { notices } = await read(
    makeXlsx({
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "externalLink", "externalLinks/externalLink1.xml"],
          ["rId3", "externalLink", "externalLinks/externalLink2.xml"],
          ["rId4", "externalLink", "externalLinks/externalLink3.xml"],
        ]),
        "xl/externalLinks/_rels/externalLink1.xml.rels": link(
          "file:///D:\\Thi%20%C4%91ua\\%C4%90i%E1%BB%83m.xlsx",
        ),
        "xl/externalLinks/_rels/externalLink2.xml.rels": link("100%.xlsx"),
      },
    }),
  );
  expect(notices).toEqual([{ kind: "external-link", count: 3, names: ["Điểm.xlsx", "100%.xlsx"] }]);
});

test("reads UTF-16 parts and archives that write backslashes", async () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Đạt</v></c></row></sheetData></worksheet>`;
  const encoder = new TextEncoder();
  const bytes = zipSync({
    "_rels\\.rels": encoder.encode(relationships([["rId1", "officeDocument", "xl\\workbook.xml"]])),
    "xl\\workbook.xml": encoder.encode(
      `<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl\\_rels\\workbook.xml.rels": encoder.encode(
      relationships([["rId1", "worksheet", "Worksheets/Sheet1.xml"]]),
    ),
    "xl\\worksheets\\sheet1.xml": new Uint8Array(
      Uint16Array.from(`\uFEFF${sheet}`, (unit) => unit.charCodeAt(0)).buffer,
    ),
  });
  const { grids } = await read(bytes);
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "Đạt" });
});

test("reads archives in the 64-bit form, and those with bytes behind their end", async () => {
  const bytes = makeXlsx({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` });
  const plain = await read(bytes);
  expect(facetOf(plain.grids[0]!, "value")).toEqual({ A1: 1 });
  expect(await read(toZip64(bytes))).toEqual(plain);
  expect(await read(Uint8Array.from([...bytes, 13, 10]))).toEqual(plain);
});
