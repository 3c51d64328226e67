import { cellAddress } from "../../../src/domain/grid/address";
import type { Grid, GridBlock } from "../../../src/domain/grid/grid";
import { gridOf } from "../intake/gridOf";

/** A paragraph, or a table as rows of cells. */
export type PaperPart = string | readonly (readonly string[])[];

/** A received document as a grid: paragraphs in the first column, each table a block. */
export function paperGrid(...parts: readonly PaperPart[]): Grid {
  const rows: (readonly string[])[] = [];
  const blocks: GridBlock[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      rows.push([part]);
      continue;
    }
    const right = Math.max(...part.map((row) => row.length)) - 1;
    const [top, bottom] = [rows.length, rows.length + part.length - 1];
    blocks.push({
      name: `Bảng ${String(blocks.length + 1)}`,
      range: { top, left: 0, bottom, right },
    });
    rows.push(...part);
  }
  return { ...gridOf(rows, { sheet: "Văn bản" }), blocks };
}

/** The two names and the motto that stand on top of a letter, without borders. */
export function letterHead(number: string, date: string): readonly (readonly string[])[] {
  return [
    ["SỞ GDĐT HÀ NỘI\nTRƯỜNG THPT HOA SEN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [number, date],
  ];
}

/** Where the n-th paragraph stands, counted from 1 over all rows. */
export function paragraph(row: number): string {
  return `Văn bản!${cellAddress({ row: row - 1, column: 0 })}`;
}
