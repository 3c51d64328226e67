import type { GridCell } from "../../src/domain/grid/grid";
import { cellAddress } from "../../src/domain/grid/address";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { findOffice, recalculate } from "../files/recalculate";
import { readBook } from "./nothingLost";
import { reviewSample } from "./reviewSample";

const SAMPLE = "ke-hoach-003.xlsx";
const PAPERS = ["Bảng tổng hợp", "Tổng hợp điểm", "Tình hình nộp"];
const NOISE = 1e-9;

/** Reported by name as skipped where there is no LibreOffice to ask. */
const withOffice = findOffice() === null ? test.skip : test;

async function writtenSample(): Promise<WorkbookSnapshot> {
  return (await reviewSample(SAMPLE, null)).workbook.snapshot();
}

/** What the papers' formula cells show, by `sheet!cell` of our own file. */
function cachedValues({ sheets }: WorkbookSnapshot): ReadonlyMap<string, GridCell["value"]> {
  return new Map(
    sheets
      .filter(({ name }) => PAPERS.includes(name))
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ cell }) => cell.formula !== null)
          .map(({ row, column, cell }) => [`${name}!${cellAddress({ row, column })}`, cell.value]),
      ),
  );
}

async function recalculatedValues(
  snapshot: WorkbookSnapshot,
): Promise<ReadonlyMap<string, GridCell["value"]>> {
  const { grids } = await readBook(await recalculate(await writeXlsx(snapshot)));
  return new Map(
    grids.flatMap(({ sheet, origin, rows }) =>
      rows.flatMap((cells, row) =>
        cells.map(({ value }, column) => {
          const at = { row: origin.row + row, column: origin.column + column };
          return [`${sheet}!${cellAddress(at)}`, value] as const;
        }),
      ),
    ),
  );
}

function differences(
  ours: ReadonlyMap<string, GridCell["value"]>,
  theirs: ReadonlyMap<string, GridCell["value"]>,
) {
  return [...ours].flatMap(([place, value]) => {
    const other = theirs.get(place) ?? null;
    return isSame(value, other) ? [] : [{ place, ours: value, libreOffice: other }];
  });
}

function isSame(a: GridCell["value"], b: GridCell["value"]): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < NOISE;
  return (a ?? "") === (b ?? "");
}

/** The snapshot with every cached value of the papers' formulas replaced by nonsense. */
function withBrokenCache(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((placed) => {
        const isOurs = PAPERS.includes(sheet.name) && placed.cell.formula !== null;
        return isOurs
          ? { ...placed, cell: { ...placed.cell, type: "number" as const, value: -1, text: "-1" } }
          : placed;
      }),
    })),
  };
}

withOffice("LibreOffice computes the same figures and texts from our formulas", async () => {
  const snapshot = await writtenSample();
  const ours = cachedValues(snapshot);
  expect(ours.size).toBeGreaterThan(400);
  expect(differences(ours, await recalculatedValues(snapshot))).toEqual([]);
});

withOffice("LibreOffice puts right every value that we had cached wrongly", async () => {
  const snapshot = await writtenSample();
  const broken = withBrokenCache(snapshot);
  const theirs = await recalculatedValues(broken);
  expect(differences(cachedValues(broken), theirs)).toHaveLength(cachedValues(broken).size);
  expect(differences(cachedValues(snapshot), theirs)).toEqual([]);
});
