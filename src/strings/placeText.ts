import type { WorkbookCell } from "../domain/checks/finding";
import type { SourceCell } from "../domain/intake/nomination";

/** Cells of the workbook: "Danh sách: F5, G5". */
export function cellsText(cells: readonly WorkbookCell[]): string {
  return grouped(cells.map(({ sheet, cell }) => ({ place: sheet, cell })));
}

/** Received cells: "danh-sach.xlsx, Trang1: B7". */
export function sourcesText(cells: readonly SourceCell[]): string {
  return grouped(cells.map(({ file, sheet, cell }) => ({ place: `${file}, ${sheet}`, cell })));
}

function grouped(cells: readonly { readonly place: string; readonly cell: string }[]): string {
  const places = new Map<string, string[]>();
  for (const { place, cell } of cells) places.set(place, [...(places.get(place) ?? []), cell]);
  return [...places].map(([place, own]) => `${place}: ${own.join(", ")}`).join("; ");
}
