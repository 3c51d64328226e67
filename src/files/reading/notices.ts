import type { Grid } from "../../domain/grid/grid";
import { noticesOfGrids } from "../noticesOfGrids";
import type { FileNotice } from "../receivedWorkbook";
import { readRelationships, type Relationship } from "./relationships";
import type { ZipPackage } from "./ZipPackage";

/** What was met while a sheet part was read. */
export interface SheetCounts {
  readonly formulasWithoutValue: number;
  readonly struckCells: number;
}

type Counted = readonly [kind: FileNotice["kind"], count: number];

/** What a person should know of one sheet. */
export function sheetNotices(
  grid: Grid,
  { formulasWithoutValue, struckCells }: SheetCounts,
  relationships: readonly Relationship[],
): readonly FileNotice[] {
  const counts: readonly Counted[] = [
    ["formula-without-value", formulasWithoutValue],
    ["struck-text", struckCells],
    ["drawing", countType(relationships, "drawing")],
    ["comments", countType(relationships, "comments")],
  ];
  const told = found(counts).map((notice) => ({ ...notice, sheet: grid.sheet }));
  return [...noticesOfGrids([grid]), ...told];
}

/** What a person should know of the workbook as a whole. */
export function packageNotices(
  parts: ZipPackage,
  relationships: readonly Relationship[],
): readonly FileNotice[] {
  const macroSheets =
    countType(relationships, "xlMacrosheet") + countType(relationships, "xlIntlMacrosheet");
  const links = relationships.filter(({ type }) => type === "externalLink");
  return [
    ...linkNotice(links.map((link) => linkedFile(parts, link))),
    ...found([
      ["data-connection", countType(relationships, "connections")],
      [
        "embedded-object",
        countParts(
          parts.names,
          /^xl\/(?:embeddings|activeX)\/[^/]+\.bin$|^xl\/embeddings\/[^/]+$/i,
        ),
      ],
      ["macro", countParts(parts.names, /(?:^|\/)vbaProject\.bin$/i) + macroSheets],
    ]),
  ];
}

/** Links to other files, with the names of those that tell where they lead to; null stands for one that does not. */
export function linkNotice(targets: readonly (string | null)[]): readonly FileNotice[] {
  if (targets.length === 0) return [];
  const names = targets.flatMap((target) => (target === null ? [] : [fileName(target)]));
  const notice = { kind: "external-link", count: targets.length } as const;
  return [names.length === 0 ? notice : { ...notice, names: [...new Set(names)] }];
}

export function countParts(names: readonly string[], pattern: RegExp): number {
  return names.filter((name) => pattern.test(name)).length;
}

/** The address that a link of a workbook leads to stands beside the link's own part. */
function linkedFile(parts: ZipPackage, link: Relationship): string | null {
  if (link.external) return link.target;
  return readRelationships(parts, link.target).find(({ external }) => external)?.target ?? null;
}

function fileName(target: string): string {
  const last = target.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // Not written as an address is.
    return last;
  }
}

export function found(counts: readonly Counted[]): readonly FileNotice[] {
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

function countType(relationships: readonly Relationship[], type: string): number {
  return relationships.filter((relationship) => relationship.type === type).length;
}
