import { CellBudget } from "../reading/CellBudget";
import { damaged } from "../reading/FileRefusal";
import { partOfType, readRelationships } from "../reading/relationships";
import { visitXml } from "../reading/xmlPart";
import type { ZipPackage } from "../reading/ZipPackage";
import type { ReceivedWorkbook } from "../receivedWorkbook";
import { documentNotices } from "./documentNotices";
import { readDocumentStyles } from "./documentStyles";
import { DocumentVisitor } from "./DocumentVisitor";
import { layoutTables } from "./layoutTables";

/** Reads an opened package; throws a `FileRefusal` where it cannot be read for certain. */
export function readDocument(parts: ZipPackage): ReceivedWorkbook {
  const part = partOfType(readRelationships(parts, ""), "officeDocument");
  if (part === null) throw damaged("missing-part", { part: "_rels/.rels" });
  const relationships = readRelationships(parts, part);
  const styles = readDocumentStyles(parts, partOfType(relationships, "styles"));
  const read = (layouts: ReadonlySet<number>) => {
    const visitor = new DocumentVisitor(styles, new CellBudget(), layouts);
    visitXml(parts, part, visitor);
    return visitor;
  };
  const plain = read(new Set());
  const layouts = plain.counts.has("nested-table") ? layoutTables(parts, part) : new Set<number>();
  const visitor = layouts.size > 0 ? read(layouts) : plain;
  if (!visitor.hasBody) throw damaged("missing-part", { part });
  const grid = visitor.grid();
  const notices = documentNotices({ parts, part, relationships, grid, counts: visitor.counts });
  return { format: "docx", grids: [grid], names: [], tables: [], notices };
}
