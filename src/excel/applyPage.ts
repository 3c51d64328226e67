import { columnLetters } from "../domain/grid/address";
import type { PageSetup } from "../domain/report/sheetContent";

/** Queues A4, orientation, margins, fit to width, repeated rows, what is printed, page breaks and numbers. */
export function applyPage(sheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = sheet;
  const { top, bottom, left, right } = setup.marginsMm;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = setup.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.setPrintMargins("Centimeters", {
    top: top / 10,
    bottom: bottom / 10,
    left: left / 10,
    right: right / 10,
  });
  pageLayout.zoom = setup.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (setup.repeatRows) {
    const { first, last } = setup.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (setup.printColumns) {
    const { first, last } = setup.printColumns;
    pageLayout.setPrintArea(`${columnLetters(first)}:${columnLetters(last)}`);
  }
  if (setup.pageNumbers) {
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
  }
  if (setup.pageBreaks) breakPages(sheet, setup.pageBreaks);
}

/** Those of the last time go first. */
function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}
