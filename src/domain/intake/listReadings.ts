import { cellAt, shownText, type Grid } from "../grid/grid";
import type { FoundList } from "./foundList";
import { receivedColumns } from "./givenNames";
import type { ListReading } from "./listReading";
import type { ReceivedList } from "./nomination";
import { shapeOf } from "./shapeOf";

const SAMPLES = 3;

/** How a found list was read, for people to look at: each column with texts from below it. */
export function listReading(list: FoundList, grid: Grid, described: ReceivedList): ListReading {
  const { mapped } = list.columns;
  return {
    list: described.id,
    confidence: described.confidence,
    doubts: described.doubts,
    headings: list.headings,
    shape: shapeOf(receivedColumns(mapped)),
    columns: mapped.map((column) => ({
      ...column,
      samples: columnSamples(list, grid, column.column),
    })),
    skipped: { ...list.skipped },
  };
}

function columnSamples({ rows }: FoundList, grid: Grid, column: number): readonly string[] {
  const samples = new Set<string>();
  for (const { view } of rows) {
    const cell = cellAt(grid, { row: view.row, column });
    if (cell.type === "empty") continue;
    const text = shownText(cell).trim();
    if (text !== "") samples.add(text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
