import type { FoundList } from "./foundList";
import type { MappedColumn } from "./columnMapping";
import type { ListReading } from "./listReading";
import type { ReceivedList } from "./nomination";
import { shapeOf } from "./shapeOf";

const SAMPLES = 3;

/** How a found list was read, for people to look at: each column with texts from below it. */
export function listReading(list: FoundList, described: ReceivedList): ListReading {
  const { mapped } = list.columns;
  const samples = columnSamples(list);
  return {
    list: described.id,
    confidence: described.confidence,
    doubts: described.doubts,
    headings: list.headings,
    shape: shapeOf(mapped),
    columns: mapped.map((column) => ({ ...column, samples: samples(column) })),
    skipped: { ...list.skipped },
  };
}

function columnSamples({ columns, rows }: FoundList): (column: MappedColumn) => readonly string[] {
  const samples = new Map(columns.mapped.map(({ column }) => [column, new Set<string>()]));
  let open = samples.size;
  for (const { view } of rows) {
    if (open === 0) break;
    for (const { column, text } of view.filled) {
      const texts = samples.get(column);
      if (!texts || texts.size === SAMPLES || texts.has(text)) continue;
      texts.add(text);
      if (texts.size === SAMPLES) open--;
    }
  }
  return ({ column }) => [...(samples.get(column) ?? [])];
}
