import { strFromU8, unzipSync } from "fflate";
import { constantCell, EMPTY_CELL } from "../../src/domain/grid/grid";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cellsOf, facetOf, read } from "./received";
import { constants, formula, placed, sheetOf, workbookOf } from "./snapshots";

/** A part of the written file as text. */
async function partOf(snapshot: WorkbookSnapshot, part: string): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(snapshot))[part]!);
}

const firstSheet = (sheet: SheetSnapshot): Promise<string> =>
  partOf(workbookOf(sheet), "xl/worksheets/sheet1.xml");

const RICH: WorkbookSnapshot = {
  sheets: [
    sheetOf(
      "Danh sách",
      constants([
        ["Họ và tên", "Điểm\nquy đổi", "Ghi chú _x0041_"],
        ["Nguyễn Văn An", 9.5, "=1+1"],
        ["Trần Thị Bé", 7, true],
      ]),
      { freezeRows: 1, widths: [28, 10.5], hiddenRows: [2], hiddenColumns: [1] },
    ),
    sheetOf(
      "Năm '24",
      [
        placed(0, 0, constantCell("BẢNG TỔNG HỢP"), { bold: true, size: 14, horizontal: "center" }),
        placed(1, 0, formula("=RANK.EQ(B2,B:B)", 1)),
        placed(1, 1, { ...constantCell(45000), numberFormat: "dd/mm/yyyy" }, { borders: true }),
        placed(1, 2, { ...EMPTY_CELL, value: "#N/A", type: "error", text: "#N/A" }),
        placed(2, 0, {
          ...EMPTY_CELL,
          value: "#N/A",
          type: "error",
          text: "#N/A",
          formula: "=NA()",
        }),
        placed(2, 1, formula('=IF(1=1,"","x")', "")),
        placed(2, 2, formula("=1=1", true)),
        placed(3, 0, formula('="a"&"b"', "ab")),
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        page: {
          orientation: "landscape",
          marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
          fitToWidth: true,
          repeatRows: { first: 0, last: 1 },
        },
      },
    ),
    sheetOf("Lưu", [], { visibility: "veryHidden" }),
    sheetOf("Phụ", constants([["x"]]), { visibility: "hidden" }),
  ],
  names: [
    { name: "BX_Bang", sheet: "Năm '24", range: { top: 0, left: 0, bottom: 3, right: 3 } },
    { name: "BX_O", sheet: "Danh sách", range: { top: 1, left: 1, bottom: 1, right: 1 } },
  ],
  tables: [
    { name: "BX_DanhSach", sheet: "Danh sách", range: { top: 0, left: 0, bottom: 2, right: 2 } },
  ],
};

test("gives back everything through the reader", async () => {
  const { grids, names, tables, notices } = await read(await writeXlsx(RICH));
  expect(names).toEqual(RICH.names);
  expect(tables).toEqual(RICH.tables);
  expect(grids.map(({ sheet, visibility, merges }) => ({ sheet, visibility, merges }))).toEqual(
    RICH.sheets.map(({ name, visibility, merges }) => ({ sheet: name, visibility, merges })),
  );
  expect(grids[0]!.hiddenRows).toEqual([2]);
  expect(grids[0]!.hiddenColumns).toEqual([1]);
  expect(facetOf(grids[0]!, "value")).toEqual({
    A1: "Họ và tên",
    B1: "Điểm\nquy đổi",
    C1: "Ghi chú _x0041_",
    A2: "Nguyễn Văn An",
    B2: 9.5,
    C2: "=1+1",
    A3: "Trần Thị Bé",
    B3: 7,
    C3: true,
  });
  const second = cellsOf(grids[1]!);
  expect(
    Object.entries(second).map(([at, { value, formula, text }]) => [at, value, formula, text]),
  ).toEqual([
    ["A1", "BẢNG TỔNG HỢP", null, "BẢNG TỔNG HỢP"],
    ["A2", 1, "=RANK.EQ(B2,B:B)", "1"],
    ["B2", 45000, null, "15/03/2023"],
    ["C2", "#N/A", null, "#N/A"],
    ["A3", "#N/A", "=NA()", "#N/A"],
    ["B3", null, '=IF(1=1,"","x")', ""],
    ["C3", true, "=1=1", "TRUE"],
    ["A4", "ab", '="a"&"b"', "ab"],
  ]);
  expect(notices.map(({ kind }) => kind)).toEqual([
    "hidden-rows",
    "hidden-columns",
    "very-hidden-sheet",
    "hidden-sheet",
  ]);
});

test("the same snapshot gives the same bytes, whatever the hour", async () => {
  const first = await writeXlsx(RICH);
  jest.useFakeTimers({ now: new Date("2031-05-05T05:05:05Z"), doNotFake: ["setImmediate"] });
  const later = await writeXlsx(RICH);
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  expect(strFromU8(unzipSync(first)["docProps/core.xml"]!)).toContain(
    "<dc:creator>Bình Xét</dc:creator>",
  );
});

test("table columns carry the very texts of the heading cells, escaped as attributes need", async () => {
  const table = await partOf(RICH, "xl/tables/table1.xml");
  expect(
    [...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1]),
  ).toEqual(["Họ và tên", "Điểm_x000a_quy đổi", "Ghi chú _x005F_x0041_"]);
  expect(table).toContain('displayName="BX_DanhSach" ref="A1:C3"');
});

test("repeated rows and names stand in the workbook with quoted, escaped sheet names", async () => {
  const workbook = await partOf(RICH, "xl/workbook.xml");
  expect(/<definedNames>.*<\/definedNames>/.exec(workbook)?.[0]).toBe(
    "<definedNames>" +
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Năm ''24'!$1:$2</definedName>` +
      `<definedName name="BX_Bang">'Năm ''24'!$A$1:$D$4</definedName>` +
      `<definedName name="BX_O">'Danh sách'!$B$2</definedName>` +
      "</definedNames>",
  );
  expect(workbook).toContain('fullCalcOnLoad="1"');
  expect(workbook.indexOf("</sheets>")).toBeLessThan(workbook.indexOf("<definedNames>"));
  expect(workbook.indexOf("</definedNames>")).toBeLessThan(workbook.indexOf("<calcPr"));
});

test("prints on A4 as set up, fitted to the width alone", async () => {
  const sheet = await partOf(RICH, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  const setup = /<pageSetup [^>]*>/.exec(sheet)?.[0] ?? "";
  for (const part of [
    'paperSize="9"',
    'orientation="landscape"',
    'fitToWidth="1"',
    'fitToHeight="0"',
  ]) {
    expect(setup).toContain(part);
  }
  const margin = (side: string): number =>
    Number(new RegExp(`<pageMargins [^>]*${side}="([^"]*)"`).exec(sheet)?.[1]);
  expect(margin("left") * 25.4).toBeCloseTo(30, 9);
  expect(margin("right") * 25.4).toBeCloseTo(15, 9);
  expect(margin("top") * 25.4).toBeCloseTo(20, 9);
});

test("prints the columns, breaks the pages and numbers them as set up", async () => {
  const page = {
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: false,
    printColumns: { first: 1, last: 27 },
    pageBreaks: [2, 5],
    pageNumbers: true,
  } as const;
  const book = workbookOf(sheetOf("Thông tin", constants([["a"]]), { page }));
  expect(await partOf(book, "xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Thông tin'!$B:$AB</definedName>`,
  );
  const sheet = await partOf(book, "xl/worksheets/sheet1.xml");
  expect([...sheet.matchAll(/<brk ([^>]*)\/>/g)].map((match) => match[1])).toEqual([
    'id="2" max="16383" man="1"',
    'id="5" max="16383" man="1"',
  ]);
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>',
  );
  expect((await read(await writeXlsx(book))).names).toEqual([]);
});

test("freezes rows, sets widths, and opens on the first visible sheet", async () => {
  const xml = await firstSheet(
    sheetOf("S", constants([["a"]]), { freezeRows: 3, widths: [28, 10.5] }),
  );
  expect(xml).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toContain('<col min="1" max="1" width="28" customWidth="1"/>');
  expect(xml).toContain('<col min="2" max="2" width="10.5" customWidth="1"/>');
  const hidden = sheetOf("Ẩn", [], { visibility: "hidden" });
  const workbook = await partOf(workbookOf(hidden, sheetOf("S", [])), "xl/workbook.xml");
  expect(workbook).toContain('activeTab="1"');
});

test("names a new function with the prefix that files need, and leaves text alone", async () => {
  const xml = await firstSheet(
    sheetOf("S", [
      placed(0, 0, formula('=RANK.EQ(A2,A:A)&"RANK.EQ("&IFERROR(XLOOKUP(1,A:A,B:B),"")', 1)),
    ]),
  );
  expect(xml).toContain(
    "<f>_xlfn.RANK.EQ(A2,A:A)&amp;&quot;RANK.EQ(&quot;&amp;IFERROR(_xlfn.XLOOKUP(1,A:A,B:B),&quot;&quot;)</f>",
  );
});

test("writes fonts, colours, fills, borders and alignment", async () => {
  const style = {
    font: "Times New Roman",
    size: 13,
    bold: true,
    italic: true,
    color: "9C0006",
    fill: "FFC7CE",
    horizontal: "right",
    vertical: "center",
    wrap: true,
    borders: true,
  } as const;
  const snapshot = workbookOf(sheetOf("S", [placed(0, 0, constantCell("x"), style)]));
  const styles = await partOf(snapshot, "xl/styles.xml");
  expect(styles).toContain(
    '<font><b/><i/><color rgb="FF9C0006"/><sz val="13"/><name val="Times New Roman"/></font>',
  );
  expect(styles).toContain(
    '<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill>',
  );
  expect(styles).toContain(
    '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>',
  );
  expect(styles).toContain('<alignment horizontal="right" vertical="center" wrapText="1"/>');
  const { grids } = await read(await writeXlsx(snapshot));
  expect(facetOf(grids[0]!, "font")).toEqual({ A1: "Times New Roman" });
});

test("keeps values under a merge, and a merge of the whole sheet costs nothing", async () => {
  const sheet = sheetOf("S", constants([["a", "b"]]), {
    merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
  });
  const { grids } = await read(await writeXlsx(workbookOf(sheet)));
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "a", B1: "b" });
  expect(grids[0]!.merges).toEqual(sheet.merges);
});

test("a formula whose text was never told is written as its value", async () => {
  const { grids } = await read(
    await writeXlsx(workbookOf(sheetOf("S", [placed(0, 0, formula("=", 5))]))),
  );
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: 5 });
  expect(facetOf(grids[0]!, "formula")).toEqual({ A1: null });
});

const BAD_TABLE = (cells: readonly (readonly (string | number | null)[])[]): WorkbookSnapshot => ({
  ...workbookOf(sheetOf("S", constants(cells))),
  tables: [
    { name: "BX_A", sheet: "S", range: { top: 0, left: 0, bottom: cells.length - 1, right: 1 } },
  ],
});

test.each<[string, WorkbookSnapshot]>([
  ["no visible sheet", workbookOf(sheetOf("S", [], { visibility: "hidden" }))],
  ["a sheet name that is too long", workbookOf(sheetOf("x".repeat(32), []))],
  [
    "a table with an empty heading",
    BAD_TABLE([
      ["a", null],
      [1, 2],
    ]),
  ],
  [
    "a table with two like headings",
    BAD_TABLE([
      ["a", "A"],
      [1, 2],
    ]),
  ],
  [
    "a table with a number for a heading",
    BAD_TABLE([
      ["a", 1],
      [1, 2],
    ]),
  ],
  ["a table of a heading row alone", BAD_TABLE([["a", "b"]])],
  ["a number that is none", workbookOf(sheetOf("S", constants([[Number.NaN]])))],
])("throws at a snapshot with %s", async (_what, snapshot) => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  await expect(writeXlsx(snapshot)).rejects.toThrow(Error);
  jest.restoreAllMocks();
});

test("drop-down lists ask whoever writes something else, and stop nobody", async () => {
  const validations = [
    {
      range: { top: 1, left: 1, bottom: 2, right: 1 },
      choices: ["có", 'chưa "đủ" & thiếu'],
      message: "Nên chọn trong danh sách.",
    },
  ];
  const sheet = sheetOf("A", constants([["Tên", "Tình trạng"]]), { validations });
  const xml = await firstSheet(sheet);
  const [list = ""] = /<dataValidations.*<\/dataValidations>/.exec(xml) ?? [];
  expect(list).toBe(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="information" error="Nên chọn trong danh sách." sqref="B2:B3">' +
      "<formula1>&quot;có,chưa &quot;&quot;đủ&quot;&quot; &amp; thiếu&quot;</formula1></dataValidation></dataValidations>",
  );
});
