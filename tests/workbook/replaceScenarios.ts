import { constantCell } from "../../src/domain/grid/grid";
import {
  EMPTY,
  formulaCell,
  numberCell,
  textCell,
  type CellContent,
  type SheetContent,
} from "../../src/domain/report/sheetContent";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { addSheet, range, valueOf } from "./contractKit";

/** What stands in the workbook, and what is then to stand there. */
export interface ReplaceScenario {
  readonly name: string;
  readonly standing: readonly SheetContent[];
  readonly asked: readonly SheetContent[];
}

const NAMES = ["Nguyễn Thị Một", "Trần Văn Hai", "Lê Thị Ba", "=Phạm Văn Bốn", "Vũ Thị Năm"];
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** A sheet with a title line, a table of so many people below it, and a line of totals. */
export function listContent(people: number, extra: readonly string[] = []): SheetContent {
  const headings = ["Họ tên", "Điểm", ...extra].map(textCell);
  const rows = NAMES.slice(0, people).map((person, index): CellContent[] => [
    textCell(person),
    numberCell(index + 0.5, "0.00"),
    ...extra.map((heading) => textCell(`${heading} ${index}`)),
  ]);
  const bottom = people + 1;
  return {
    id: "BX_BangDiem",
    title: "Bảng điểm",
    cells: [
      [textCell("BẢNG ĐIỂM"), EMPTY],
      headings,
      ...rows,
      [],
      [textCell("Cộng"), formulaCell(`=SUM(B3:B${bottom + 1})`, 0)],
    ],
    merges: [range("A1:B1"), { top: bottom + 3, left: 0, bottom: bottom + 3, right: 1 }],
    styles: [{ range: range("A1:B2"), style: { font: "Times New Roman", bold: true } }],
    widths: [24, 8 + people],
    freezeRows: people,
    table: { name: "BX_TblDiem", range: { top: 1, left: 0, bottom, right: 1 + extra.length } },
    page: { orientation: "portrait", marginsMm: MARGINS, fitToWidth: people > 2 },
  };
}

/** A paper without a table whose formula points into the list. */
export function paperContent(text: string): SheetContent {
  return {
    id: "BX_BienBan",
    title: "Biên bản",
    cells: [[textCell(text)], [formulaCell("=SUM('Bảng điểm'!B3:B4)", 0)]],
    merges: [range("A2:C3")],
    styles: [{ range: range("A1"), style: { italic: true } }],
    widths: [],
    freezeRows: 0,
    table: null,
    page: null,
  };
}

const list = listContent(3);
const movedDown: SheetContent = {
  ...listContent(2),
  cells: [[], ...listContent(2).cells],
  merges: [],
  table: { name: "BX_TblDiem", range: range("A3:B5") },
};
const headingsSwapped: SheetContent = {
  ...list,
  cells: list.cells.map((row, index) => (index === 1 ? [...row].reverse() : row)),
};

export const scenarios: readonly ReplaceScenario[] = [
  { name: "a new sheet", standing: [], asked: [list] },
  {
    name: "more rows and columns",
    standing: [list],
    asked: [listContent(5, ["Đơn vị", "Ghi chú"])],
  },
  {
    name: "fewer rows and columns",
    standing: [listContent(5, ["Đơn vị"])],
    asked: [listContent(2)],
  },
  { name: "more rows, fewer columns", standing: [listContent(2, ["Đơn vị"])], asked: [list] },
  { name: "a table that goes", standing: [list], asked: [{ ...list, table: null }] },
  { name: "a table that comes", standing: [{ ...list, table: null }], asked: [list] },
  {
    name: "a table of another name",
    standing: [list],
    asked: [{ ...list, table: { name: "BX_Khac", range: range("A2:B5") } }],
  },
  { name: "a table that moves down", standing: [list], asked: [movedDown] },
  { name: "headings that change places", standing: [list], asked: [headingsSwapped] },
  {
    name: "two sheets, one of them new",
    standing: [list],
    asked: [listContent(4), paperContent("Biên bản họp")],
  },
  {
    name: "two sheets, both rewritten",
    standing: [list, paperContent("cũ")],
    asked: [paperContent("mới"), listContent(2)],
  },
  {
    name: "a table that moves to the other sheet",
    standing: [list, paperContent("cũ")],
    asked: [
      { ...paperContent("Tên"), merges: [], table: { name: "BX_TblDiem", range: range("A1:A2") } },
      { ...list, table: null },
    ],
  },
];

/** A workbook with a person's own sheet and names, the standing contents, and their later edits. */
export async function openScenario(scenario: ReplaceScenario): Promise<MemoryWorkbook> {
  const model = new MemoryWorkbook();
  const own = addSheet(model, "Của tôi");
  own.setCell({ row: 0, column: 0 }, { ...constantCell(1), formula: "=SUM(BX_TblDiem[Điểm])" });
  valueOf(model.setName("TenRieng", "Của tôi", range("A1:B2")));
  valueOf(model.addSheet("BX_Journal")).setCell({ row: 0, column: 0 }, constantCell("của tôi"));
  if (scenario.standing.length > 0) {
    valueOf(await replaceSheets(memoryPort(model), scenario.standing));
  }
  const list = model.sheet("Bảng điểm");
  if (list) {
    list.setCell({ row: 9, column: 6 }, constantCell("ghi thêm"));
    valueOf(list.addStyle(range("G10:H11"), { fill: "FFFF00" }));
    list.hiddenRows.add(3);
    valueOf(model.setName("OCuaToi", "Bảng điểm", range("B3")));
  }
  return model;
}

/** The snapshot without widths, frozen rows and page, which a broken write may leave unset. */
export function withoutLayout(snapshot: WorkbookSnapshot): unknown {
  const bare = ({ name, visibility, cells, merges, hiddenRows }: SheetSnapshot): unknown => ({
    name,
    visibility,
    cells,
    merges,
    hiddenRows,
  });
  return { ...snapshot, sheets: snapshot.sheets.map(bare) };
}
