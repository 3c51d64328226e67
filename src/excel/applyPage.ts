import type { PageSetup } from "../domain/report/sheetContent";

/** Queues A4, orientation, margins, fit to width and the repeated rows. */
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
}
