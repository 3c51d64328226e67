import type { Workbook, Worksheet } from "exceljs";
import { MAX_COLUMNS } from "../../domain/grid/address";
import type { PageSetup } from "../../domain/report/sheetContent";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PlacedName } from "../../workbook/workbook";
import { addLists } from "./addLists";
import { addTable } from "./addTable";
import { excelValue } from "./cellValue";
import { rowHeights } from "./rowHeights";
import type { StyleBook } from "./StyleBook";

/** ECMA-376 part 1, 18.3.1.63. */
const A4 = 9;
const MM_PER_INCH = 25.4;
const HEADER_INCHES = 0.3;
const ROW_POINTS = 15;

/** Builds one sheet; merges and names are put in afterwards, see `finishPackage`. */
export function addSheet(
  workbook: Workbook,
  sheet: SheetSnapshot,
  tables: readonly PlacedName[],
  styles: StyleBook,
): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    ...(sheet.freezeRows > 0 ? { views: [{ state: "frozen", ySplit: sheet.freezeRows }] } : {}),
  });
  if (sheet.page) setPage(worksheet, sheet.page);
  if (worksheet.name !== sheet.name) throw new Error(`Bad sheet name: ${sheet.name}`);
  // Tables first: the library then writes over their heading cells, which get their text below.
  for (const table of tables) addTable(worksheet, sheet, table);
  for (const placed of sheet.cells) {
    const cell = worksheet.getCell(placed.row + 1, placed.column + 1);
    cell.value = excelValue(placed.cell);
    cell.style = styles.styleOf(placed);
  }
  setColumns(worksheet, sheet);
  addLists(worksheet, sheet);
  for (const [row, height] of rowHeights(sheet)) worksheet.getRow(row + 1).height = height;
  for (const index of sheet.hiddenRows) {
    // The library drops a row that has neither cells nor a height.
    Object.assign(worksheet.getRow(index + 1), { height: ROW_POINTS, hidden: true });
  }
}

function setColumns(worksheet: Worksheet, sheet: SheetSnapshot): void {
  sheet.widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  for (const index of sheet.hiddenColumns) worksheet.getColumn(index + 1).hidden = true;
}

function setPage(worksheet: Worksheet, page: PageSetup): void {
  Object.assign(worksheet.pageSetup, pageSetup(page));
  if (page.pageNumbers) {
    Object.assign(worksheet.headerFooter, { differentFirst: true, oddHeader: "&C&P" });
  }
  // The break stands below the row before.
  for (const row of page.pageBreaks ?? []) worksheet.getRow(row).addPageBreak(1, MAX_COLUMNS);
}

function pageSetup(page: PageSetup) {
  const { top, bottom, left, right } = page.marginsMm;
  const inches = (mm: number): number => mm / MM_PER_INCH;
  return {
    paperSize: A4,
    orientation: page.orientation,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: Math.min(HEADER_INCHES, inches(top)),
      footer: Math.min(HEADER_INCHES, inches(bottom)),
    },
    // As many pages high as it takes.
    ...(page.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
  };
}
