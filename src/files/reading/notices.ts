import type { Grid } from "../../domain/grid/grid";
import type { FileNotice } from "../receivedWorkbook";
import type { Relationship } from "./relationships";

type Counted = readonly [kind: FileNotice["kind"], count: number];

/** What a person should know of one sheet. */
export function sheetNotices(
  grid: Grid,
  formulasWithoutValue: number,
  relationships: readonly Relationship[],
): readonly FileNotice[] {
  const counts: readonly Counted[] = [
    ["hidden-sheet", grid.visibility === "hidden" ? 1 : 0],
    ["very-hidden-sheet", grid.visibility === "veryHidden" ? 1 : 0],
    ["hidden-rows", grid.hiddenRows.length],
    ["hidden-columns", grid.hiddenColumns.length],
    ["formula-without-value", formulasWithoutValue],
    ["drawing", countType(relationships, "drawing")],
    ["comments", countType(relationships, "comments")],
  ];
  return found(counts).map((notice) => ({ ...notice, sheet: grid.sheet }));
}

/** What a person should know of the file as a whole. */
export function packageNotices(
  partNames: readonly string[],
  relationships: readonly Relationship[],
): readonly FileNotice[] {
  const countParts = (pattern: RegExp): number =>
    partNames.filter((name) => pattern.test(name)).length;
  const macroSheets =
    countType(relationships, "xlMacrosheet") + countType(relationships, "xlIntlMacrosheet");
  return found([
    ["external-link", countType(relationships, "externalLink")],
    ["data-connection", countType(relationships, "connections")],
    [
      "embedded-object",
      countParts(/^xl\/(?:embeddings|activeX)\/[^/]+\.bin$|^xl\/embeddings\/[^/]+$/i),
    ],
    ["macro", countParts(/(?:^|\/)vbaProject\.bin$/i) + macroSheets],
  ]);
}

function found(counts: readonly Counted[]): readonly FileNotice[] {
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

function countType(relationships: readonly Relationship[], type: string): number {
  return relationships.filter((relationship) => relationship.type === type).length;
}
