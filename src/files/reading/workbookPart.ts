import type { Visibility } from "../../domain/grid/grid";
import type { DateSystem } from "../../domain/text/calendarDate";
import { decodeText } from "../textEscapes";
import { damaged } from "./FileRefusal";
import {
  isTrue,
  prefixedAttribute,
  visitXml,
  type XmlAttributes,
  type XmlElement,
} from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Id of the relationship to the sheet's part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Workbook-level defined names with the text they stand for. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly dateSystem: DateSystem;
}

/** Reads the workbook part (ECMA-376 part 1, 18.2). */
export function readWorkbookPart(parts: ZipPackage, part: string): WorkbookPart {
  const visitor = new WorkbookVisitor(part);
  visitXml(parts, part, visitor);
  return visitor;
}

class WorkbookVisitor implements WorkbookPart {
  readonly sheets: SheetEntry[] = [];
  readonly names: { readonly name: string; readonly refersTo: string }[] = [];
  dateSystem: DateSystem = 1900;
  readonly #part: string;
  #name: string | null = null;
  #refersTo = "";

  constructor(part: string) {
    this.#part = part;
  }

  open({ name, parent, depth }: XmlElement, attributes: XmlAttributes): void {
    if (depth === 2 && name === "workbookPr") {
      if (isTrue(attributes["date1904"])) this.dateSystem = 1904;
    } else if (depth === 3 && parent === "sheets" && name === "sheet") {
      this.#addSheet(attributes);
    } else if (depth === 3 && parent === "definedNames" && name === "definedName") {
      // With localSheetId it is the name of one sheet only; `_xlnm.` names are Excel's own.
      const own = attributes["localSheetId"] === undefined;
      this.#name =
        own && !attributes["name"]?.startsWith("_xlnm.") ? (attributes["name"] ?? null) : null;
      this.#refersTo = "";
    }
  }

  text(text: string): void {
    if (this.#name !== null) this.#refersTo += text;
  }

  close(element: XmlElement): void {
    if (this.#name === null || element.depth !== 3) return;
    this.names.push({ name: decodeText(this.#name), refersTo: this.#refersTo });
    this.#name = null;
  }

  #addSheet(attributes: XmlAttributes): void {
    const { name, state } = attributes;
    const relationship = prefixedAttribute(attributes, "id");
    if (name === undefined || relationship === undefined) {
      throw damaged("bad-xml", { part: this.#part });
    }
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    this.sheets.push({ name: decodeText(name), visibility, relationship });
  }
}
