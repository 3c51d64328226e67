import { columnLetters } from "../../src/domain/grid/address";
import type { CellValue } from "../../src/domain/grid/grid";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { facetOf, read } from "./received";
import { findOffice, recalculate } from "./recalculate";
import { constants, formula, placed, sheetOf, workbookOf } from "./snapshots";

const recalculates = findOffice() ? test : test.skip;

const WRONG = "chưa tính";

/** Each formula of the second sheet with what Excel's definition of it gives for the first. */
const FORMULAS: readonly (readonly [formula: string, value: CellValue])[] = [
  ['=COUNTIFS(BX_DanhSach[Danh hiệu],"CSTĐ")', 3],
  ['=INDEX(BX_DanhSach[Họ và tên],MATCH("N3",BX_DanhSach[Mã đề nghị],0))', "Lê Công Cường"],
  ["=SUMPRODUCT(--(ROUND('Danh sách'!D2:D5,6)>ROUND('Danh sách'!D3,6)))", 2],
  ["=AVERAGE(BX_DanhSach[Điểm])", 8.5],
  ['=IFERROR(1/0,"lỗi")', "lỗi"],
  ["=RANK.EQ('Danh sách'!D3,BX_DanhSach[Điểm])", 3],
  ['=SUMIFS(BX_DanhSach[Điểm],BX_DanhSach[Danh hiệu],"CSTĐ")', 26.5],
  ['=SUMPRODUCT((BX_DanhSach[Danh hiệu]="CSTĐ")*BX_DanhSach[Điểm])', 26.5],
  ["=TRIMMEAN(BX_DanhSach[Điểm],0.5)", 8.25],
  ["=MEDIAN(BX_Diem)", 8.25],
  ["=LARGE(BX_DanhSach[Điểm],2)", 9],
  ["=ROWS(BX_DanhSach[Điểm])", 4],
  ["=COUNTA(BX_DanhSach[])", 16],
  ["=SUM(BX_DanhSach[[#All],[Điểm]])", 34],
  ["=ROUND(STDEV.S(BX_DanhSach[Điểm]),6)", 1.224745],
  ['=TEXTJOIN(", ",TRUE(),BX_DanhSach[Mã đề nghị])', "N1, N2, N3, N4"],
  ['=TEXT(45000,"dd/mm/yyyy")', "15/03/2023"],
  ["=ROUND(1.005,2)", 1.01],
  ["='Danh sách'!D2>='Danh sách'!D3", true],
  ["=NA()", "#N/A"],
];

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    sheetOf(
      "Danh sách",
      constants([
        ["Mã đề nghị", "Họ và tên", "Danh hiệu", "Điểm"],
        ["N1", "Nguyễn Văn An", "CSTĐ", 9],
        ["N2", "Trần Thị Bé", "LĐTT", 7.5],
        ["N3", "Lê Công Cường", "CSTĐ", 7.5],
        ["N4", "=Phạm Dung", "CSTĐ", 10],
      ]),
      { merges: [{ top: 6, left: 0, bottom: 6, right: 3 }] },
    ),
    sheetOf(
      "Bảng tổng hợp",
      FORMULAS.map(([text], column) => placed(0, column, formula(text, WRONG))),
      {
        page: {
          orientation: "landscape",
          marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
          fitToWidth: true,
          repeatRows: { first: 0, last: 0 },
        },
      },
    ),
  ],
  names: [{ name: "BX_Diem", sheet: "Danh sách", range: { top: 1, left: 3, bottom: 4, right: 3 } }],
  tables: [
    { name: "BX_DanhSach", sheet: "Danh sách", range: { top: 0, left: 0, bottom: 4, right: 3 } },
  ],
};

recalculates("LibreOffice calculates a value that stands wrong in the file anew", async () => {
  const bytes = await writeXlsx(
    workbookOf(sheetOf("S", [placed(0, 0, formula("=1+1", 3)), ...constants([[null, 5]])])),
  );
  expect(facetOf((await read(bytes)).grids[0]!, "value")).toEqual({ A1: 3, B1: 5 });
  expect(facetOf((await read(await recalculate(bytes))).grids[0]!, "value")).toEqual({
    A1: 2,
    B1: 5,
  });
});

recalculates(
  "LibreOffice finds in our file what our formulas mean, tables and names included",
  async () => {
    const { grids, tables, names } = await read(await recalculate(await writeXlsx(SNAPSHOT)));
    const values = facetOf(grids[1]!, "value");
    expect(FORMULAS.map(([text], column) => [text, values[`${columnLetters(column)}1`]])).toEqual(
      FORMULAS,
    );
    expect(facetOf(grids[0]!, "formula")).toMatchObject({ B5: null });
    expect(facetOf(grids[0]!, "value")).toMatchObject({ B5: "=Phạm Dung" });
    expect(grids[0]!.merges).toEqual(SNAPSHOT.sheets[0]!.merges);
    expect(tables).toEqual(SNAPSHOT.tables);
    expect(names).toEqual(SNAPSHOT.names);
  },
);

test("the search for LibreOffice gives a program that runs, or null", () => {
  expect([null, "soffice", "libreoffice"]).toContain(findOffice());
});
