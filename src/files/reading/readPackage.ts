import type { Grid } from "../../domain/grid/grid";
import type { PlacedName } from "../../workbook/workbook";
import type { FileNotice, ReceivedWorkbook } from "../receivedWorkbook";
import { CellBudget } from "./CellBudget";
import { readCellFormats } from "./cellFormats";
import type { WorkbookParts } from "./CellReader";
import { damaged } from "./FileRefusal";
import { packageNotices, sheetNotices } from "./notices";
import { placeName, readTables } from "./placedNames";
import { partOfType, readRelationships, type Relationship } from "./relationships";
import { NO_STRINGS, readSharedStrings } from "./sharedStrings";
import { SheetVisitor } from "./SheetVisitor";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";
import { visitXml } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

/** Reads an opened package; throws a `FileRefusal` where it cannot be read for certain. */
export function readPackage(parts: ZipPackage): ReceivedWorkbook {
  const part = workbookPartName(parts);
  const workbook = readWorkbookPart(parts, part);
  const relationships = readRelationships(parts, part);
  if (workbook.sheets.length === 0) throw damaged("no-sheets", { part });
  const strings = partOfType(relationships, "sharedStrings");
  const styles = partOfType(relationships, "styles");
  const reader = new SheetsReader(parts, relationships, {
    ...(strings === null ? NO_STRINGS : readSharedStrings(parts, strings)),
    formats: styles === null ? [] : readCellFormats(parts, styles),
    dateSystem: workbook.dateSystem,
  });
  for (const sheet of workbook.sheets) reader.read(sheet);
  const sheetNames = new Set(workbook.sheets.map(({ name }) => name));
  return {
    format: "xlsx",
    grids: reader.grids,
    names: workbook.names
      .map(({ name, refersTo }) => placeName(name, refersTo, sheetNames))
      .filter((name) => name !== null),
    tables: reader.tables,
    notices: [...reader.notices, ...packageNotices(parts, relationships)],
  };
}

class SheetsReader {
  readonly grids: Grid[] = [];
  readonly tables: PlacedName[] = [];
  readonly notices: FileNotice[] = [];
  readonly #parts: ZipPackage;
  readonly #relationships: readonly Relationship[];
  readonly #shared: WorkbookParts;
  readonly #budget = new CellBudget();

  constructor(parts: ZipPackage, relationships: readonly Relationship[], shared: WorkbookParts) {
    this.#parts = parts;
    this.#relationships = relationships;
    this.#shared = shared;
  }

  read({ name, visibility, relationship }: SheetEntry): void {
    const found = this.#relationships.find(({ id }) => id === relationship);
    if (!found) throw damaged("missing-part", { sheet: name });
    if (found.type !== "worksheet") {
      this.notices.push({ kind: "not-a-worksheet", sheet: name, count: 1 });
      return;
    }
    const visitor = new SheetVisitor(name, this.#shared, this.#budget);
    visitXml(this.#parts, found.target, visitor);
    const { used, counts, ...rest } = visitor.contents();
    const grid = {
      sheet: name,
      visibility,
      origin: { row: used?.range.top ?? 0, column: used?.range.left ?? 0 },
      rows: used?.rows ?? [],
      ...rest,
      dateSystem: this.#shared.dateSystem,
    };
    const own = readRelationships(this.#parts, found.target);
    this.grids.push(grid);
    this.tables.push(...readTables(this.#parts, name, own));
    this.notices.push(...sheetNotices(grid, counts, own));
  }
}

function workbookPartName(parts: ZipPackage): string {
  const main = partOfType(readRelationships(parts, ""), "officeDocument");
  if (main === null) throw damaged("missing-part", { part: "_rels/.rels" });
  return main;
}
