import type { Grid } from "../../domain/grid/grid";
import { DocumentGrid } from "../document/DocumentGrid";
import { TextFlow, type FlowedText } from "../document/TextFlow";
import type { CellBudget } from "../reading/CellBudget";
import { prefixedAttribute, type XmlAttributes, type XmlElement } from "../reading/xmlPart";
import type { FileNotice } from "../receivedWorkbook";
import { isOn, takeRunProperty, type DocumentStyles, type RunProperties } from "./documentStyles";
import { FieldCodes } from "./FieldCodes";
import { noticedKind, isSkipped } from "./passedOver";
import { signOf } from "./runSigns";
import { TableReader } from "./TableReader";

export const DOCUMENT_SHEET = "Văn bản";

/**
 * Reads the main part of a document (ECMA-376 part 1, 17.2 to 17.4) as it streams by. Content controls, links,
 * insertions and everything else that only wraps text are passed through; `passedOver` says what is not read.
 */
export class DocumentVisitor {
  hasBody = false;
  readonly counts = new Map<FileNotice["kind"], number>();
  readonly #styles: DocumentStyles;
  readonly #budget: CellBudget;
  readonly #grid: DocumentGrid;
  readonly #flow = new TextFlow();
  readonly #fields = new FieldCodes();
  /** Depth of the element whose contents are passed over. */
  #skipped: { readonly name: string; readonly depth: number } | null = null;
  #holdsTextBox = false;
  readonly #layouts: ReadonlySet<number>;
  /** Of the tables around, the innermost last: whether each only holds others in place. */
  readonly #around: boolean[] = [];
  #tablesSeen = 0;
  /** Depth of tables that are read as such. */
  #tables = 0;
  #table: TableReader | null = null;
  #paragraphStyle: string | undefined;
  /** The end of the paragraph is deleted: the next one goes on in it. */
  #endIsDeleted = false;
  #run: RunProperties = {};
  #runIsCounted = false;
  /** Letters since the last text was taken are struck through. */
  #isStruck = false;
  #properties: "run" | "mark" | null = null;
  #isText = false;

  /** @param layouts see `layoutTables`: what stands in these is read as if they were not there. */
  constructor(styles: DocumentStyles, budget: CellBudget, layouts: ReadonlySet<number>) {
    this.#layouts = layouts;
    this.#styles = styles;
    this.#budget = budget;
    this.#grid = new DocumentGrid(DOCUMENT_SHEET, budget);
  }

  open(element: XmlElement, attributes: XmlAttributes): void {
    const kind = noticedKind(element, this.#skipped?.name ?? null);
    if (kind) this.#notice(kind);
    if (this.#skipped) return;
    if (isSkipped(element)) this.#skipped = element;
    else if (element.parent === "r") this.#openInRun(element.name, attributes);
    else if (element.parent === "rPr") this.#openProperty(element.name, attributes);
    else this.#openStructure(element, attributes);
  }

  text(text: string): void {
    if (this.#isText) this.#add(text);
  }

  close({ name, depth }: XmlElement): void {
    if (this.#skipped) {
      if (this.#skipped.depth === depth) this.#skipped = null;
      return;
    }
    switch (name) {
      case "t":
        this.#isText = false;
        return;
      case "rPr":
        this.#properties = null;
        return;
      case "p":
        this.#closeParagraph();
        return;
      case "tc":
        if (this.#tables === 1) this.#table?.closeCell(this.#takeText());
        return;
      case "tr":
        if (this.#tables === 1) this.#table?.closeRow();
        return;
      case "tbl":
        this.#closeTable();
    }
  }

  grid(): Grid {
    this.#flushParagraph();
    return this.#grid.build();
  }

  #openInRun(name: string, attributes: XmlAttributes): void {
    if (name === "rPr") this.#properties = "run";
    else if (name === "t") this.#isText = true;
    else if (name === "fldChar") this.#fields.take(prefixedAttribute(attributes, "fldCharType"));
    else {
      const sign = signOf(name, attributes);
      if (sign !== null) this.#add(sign);
      if (sign !== null && isPrivateUse(sign)) this.#count("symbol");
    }
  }

  #openProperty(name: string, attributes: XmlAttributes): void {
    if (this.#properties === "run") takeRunProperty(name, attributes, this.#run);
    else if (this.#properties === "mark" && (name === "del" || name === "moveFrom")) {
      this.#endIsDeleted = true;
    }
  }

  #openStructure({ name, parent }: XmlElement, attributes: XmlAttributes): void {
    if (parent === "trPr" || parent === "tcPr" || parent === "tblGrid")
      this.#openTableProperty(name, attributes);
    else if (parent === "pPr") {
      if (name === "pStyle") this.#paragraphStyle = prefixedAttribute(attributes, "val");
      else if (name === "rPr") this.#properties = "mark";
    } else if (name === "r") {
      this.#run = {};
      this.#runIsCounted = false;
    } else if (name === "p") {
      this.#paragraphStyle = undefined;
      this.#endIsDeleted = false;
      this.#flow.openParagraph();
    } else if (name === "tbl") this.#openTable();
    else if (name === "body") this.hasBody = true;
    else if (name === "symEx") this.#add(signOf(name, attributes) ?? "");
  }

  #openTableProperty(name: string, attributes: XmlAttributes): void {
    const table = this.#tables === 1 ? this.#table : null;
    if (!table) return;
    const value = prefixedAttribute(attributes, "val");
    if (name === "gridCol") table.addColumn(count(prefixedAttribute(attributes, "w")));
    else if (name === "gridSpan") table.spanColumns(count(value));
    else if (name === "gridBefore") table.skipColumns(count(value));
    else if (name === "vMerge") table.mergeDown(value === "restart" ? "restart" : "continue");
    else if (name === "hidden" && isOn(attributes)) table.hideRow();
    else if (name === "del") table.deleteRow();
  }

  #add(text: string): void {
    if (this.#fields.isCode || this.#table?.isRowDeleted) return;
    this.#flow.add(text, this.#styles.font(this.#run, this.#paragraphStyle));
    if (text.trim() !== "" && this.#styles.isStruck(this.#run, this.#paragraphStyle)) {
      this.#isStruck = true;
    }
    if (this.#runIsCounted || !this.#styles.isHidden(this.#run, this.#paragraphStyle)) return;
    this.#runIsCounted = true;
    this.#count("hidden-text");
  }

  #closeParagraph(): void {
    this.#fields.endParagraph();
    if (this.#endIsDeleted) this.#flow.joinNext();
    else if (this.#tables === 0) this.#flushParagraph();
  }

  #flushParagraph(): void {
    const { text, font } = this.#takeText();
    this.#grid.addParagraph(text, font);
  }

  #takeText(): FlowedText {
    if (this.#isStruck) this.#count("struck-text");
    this.#isStruck = false;
    return this.#flow.take();
  }

  #openTable(): void {
    const isLayout = this.#layouts.has(this.#tablesSeen);
    this.#tablesSeen += 1;
    if (!isLayout) this.#tables += 1;
    const isNested = this.#around.length > 0;
    this.#around.push(isLayout);
    if (this.#tables > 1) {
      this.#count("nested-table");
      return;
    }
    this.#flushParagraph();
    if (isLayout) return;
    if (isNested) this.#count("inner-table");
    this.#table = new TableReader(this.#budget);
  }

  #closeTable(): void {
    if (this.#around.pop() === true) return;
    this.#tables -= 1;
    if (this.#tables > 0 || !this.#table) return;
    this.#grid.addTable(this.#table.table());
    this.#table = null;
  }

  /** What holds a text box is counted as that, not as a picture. */
  #notice(kind: FileNotice["kind"]): void {
    if (kind === "picture") this.#holdsTextBox = false;
    if (kind === "text-box" && !this.#holdsTextBox) {
      this.#holdsTextBox = true;
      this.#count("picture", -1);
    }
    this.#count(kind);
  }

  #count(kind: FileNotice["kind"], by = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }
}

/** Codes to which only the font that stands beside them gives a shape. */
function isPrivateUse(sign: string): boolean {
  return /^\p{Co}$/u.test(sign);
}

/** A count that is none is taken as absent. */
function count(value: string | undefined): number {
  return /^\d{1,9}$/.test(value ?? "") ? Number(value) : 0;
}
