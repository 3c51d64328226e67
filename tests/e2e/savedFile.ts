import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import { cellAddress } from "../../src/domain/grid/address";
import { cellAt, type CellValue, type Grid } from "../../src/domain/grid/grid";
import { SUMMARY_HEADINGS } from "../../src/domain/report/summaryRow";
import { readXlsx } from "../../src/files/readXlsx";

/** The file as the command line reads it. */
export async function reviewOf(file: Uint8Array): Promise<Review> {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-saved-"));
  const path = join(folder, "hoi-dong.xlsx");
  writeFileSync(path, file);
  const review = await reviewFiles({ ...NOTHING_ASKED, files: [path], plan: "003" });
  rmSync(folder, { recursive: true });
  if (!review.ok) throw new Error(review.fault.code);
  return review.value;
}

export async function gridsOf(file: Uint8Array): Promise<readonly Grid[]> {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value.grids;
}

export async function gridOf(file: Uint8Array, sheet: string): Promise<Grid | null> {
  return (await gridsOf(file)).find((grid) => grid.sheet === sheet) ?? null;
}

/** What `Bảng tổng hợp` gives as the result of each nomination, by its id: values, not formulas. */
export function resultWords(summary: Grid | null): ReadonlyMap<string, CellValue> {
  const words = new Map<string, CellValue>();
  const [word, id] = (["Kết quả", "Mã đề nghị"] as const).map((heading) =>
    SUMMARY_HEADINGS.indexOf(heading),
  );
  for (let line = 0; line < (summary?.rows.length ?? 0); line += 1) {
    const row = (summary?.origin.row ?? 0) + line;
    const at = (column = 0) => (summary ? cellAt(summary, { row, column }).value : null);
    if (typeof at(0) === "number" && typeof at(id) === "string") {
      words.set(String(at(id)), at(word));
    }
  }
  return words;
}

/** The values of all cells with a formula, by sheet and address. */
export function formulaValues(grids: readonly Grid[]): ReadonlyMap<string, CellValue> {
  return new Map(
    grids.flatMap(({ sheet, origin, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap(({ formula, value }, column) => {
          if (formula === null) return [];
          const at = { row: origin.row + row, column: origin.column + column };
          return [[`${sheet}!${cellAddress(at)}`, value] as const];
        }),
      ),
    ),
  );
}
