import { columnLetters, quoteSheet, type CellRange } from "../../domain/grid/address";
import type { PageSetup } from "../../domain/report/sheetContent";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/**
 * The `definedNames` element (ECMA-376 part 1, 18.2.6), or nothing where there are none. Written by
 * us: exceljs keeps a name as its single cells and leaves apostrophes in sheet names unescaped.
 */
export function definedNamesXml(snapshot: WorkbookSnapshot): string {
  const printed = snapshot.sheets.flatMap(({ name, page }, index) => {
    const local = (what: string, place: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(`${quoteSheet(name)}!${place}`)}</definedName>`;
    const { printColumns: columns, repeatRows: rows } = page ?? {};
    return [
      ...(columns ? [local("Print_Area", columnsAddress(columns))] : []),
      ...(rows ? [local("Print_Titles", `$${rows.first + 1}:$${rows.last + 1}`)] : []),
    ];
  });
  const names = snapshot.names.map(({ name, sheet, range }) => {
    const refersTo = `${quoteSheet(sheet)}!${absoluteAddress(range)}`;
    return `<definedName name="${escapeXml(name)}">${escapeXml(refersTo)}</definedName>`;
  });
  const all = [...printed, ...names];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

function columnsAddress({ first, last }: NonNullable<PageSetup["printColumns"]>): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

function absoluteAddress({ top, left, bottom, right }: CellRange): string {
  const start = `$${columnLetters(left)}$${top + 1}`;
  const end = `$${columnLetters(right)}$${bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
