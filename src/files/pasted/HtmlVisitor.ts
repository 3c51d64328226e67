import type { Grid } from "../../domain/grid/grid";
import { DocumentGrid } from "../document/DocumentGrid";
import type { PlacedCell } from "../document/documentTable";
import { TextFlow, type FlowedText } from "../document/TextFlow";
import type { CellBudget } from "../reading/CellBudget";
import { damaged } from "../reading/FileRefusal";
import type { FileNotice } from "../receivedWorkbook";
import { fontClasses } from "./fontClasses";
import { firstFamily, spanOf, styleOf, tagOf, type HtmlNode } from "./htmlNode";
import { SpanRaster } from "./SpanRaster";

/** Deeper than anything pasted; keeps a hostile page from filling the stack. */
const MAX_DEPTH = 400;
const PASSED_OVER: ReadonlySet<string> = new Set(
  "head script style template noscript title link meta object iframe del".split(" "),
);
const LINES: ReadonlySet<string> = new Set(
  "p div li h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre center address section article caption hr tr td th table".split(
    " ",
  ),
);
const SPACES = /[ \t\n\f\r]+/g;

/** Reads the nodes of a pasted page: paragraphs and tables in reading order. */
export class HtmlVisitor {
  tables = 0;
  readonly counts = new Map<FileNotice["kind"], number>();
  readonly #budget: CellBudget;
  readonly #grid: DocumentGrid;
  readonly #flow = new TextFlow();
  #fonts: ReadonlyMap<string, string> = new Map();
  #depth = 0;
  #isInCell = false;
  /** How many of the elements around strike their text through. */
  #strikes = 0;
  /** Letters since the last text was taken are struck through. */
  #isStruck = false;

  constructor(sheet: string, budget: CellBudget) {
    this.#budget = budget;
    this.#grid = new DocumentGrid(sheet, budget);
  }

  read(page: HtmlNode): Grid {
    this.#fonts = fontClasses(styleSheetOf(page));
    this.#flow.openParagraph();
    this.#visit(page, null);
    this.#flush();
    return this.#grid.build();
  }

  #visit(node: HtmlNode, font: string | null): void {
    if (node.nodeType === 3) {
      if (this.#strikes > 0 && (node.nodeValue ?? "").trim() !== "") this.#isStruck = true;
      this.#flow.add((node.nodeValue ?? "").replace(SPACES, " "), font);
      return;
    }
    const tag = tagOf(node);
    if (tag === "del") this.#count("tracked-changes");
    if (tag === "img") this.#count("picture");
    if (tag === "br") this.#flow.openParagraph();
    else if (!PASSED_OVER.has(tag) && !isAutomaticNumber(node))
      this.#open(node, tag, this.#fontOf(node) ?? font);
  }

  #open(node: HtmlNode, tag: string, font: string | null): void {
    if (isHidden(node) && tag !== "") this.#count("hidden-text");
    const isLine = LINES.has(tag);
    if (isLine) this.#breakLine();
    const strikes = isStruckOut(node, tag) ? 1 : 0;
    this.#strikes += strikes;
    if (tag === "table" && !this.#isInCell) this.#table(node, font);
    else {
      if (tag === "table") this.#count("nested-table");
      this.#children(node, font);
    }
    this.#strikes -= strikes;
    if (isLine) this.#breakLine();
  }

  #children(node: HtmlNode, font: string | null): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw damaged("bad-xml");
    for (let index = 0; index < node.childNodes.length; index += 1) {
      const child = node.childNodes[index];
      if (child) this.#visit(child, font);
    }
    this.#depth -= 1;
  }

  /** Within a cell a line, outside a row of the sheet. */
  #breakLine(): void {
    if (this.#isInCell) this.#flow.openParagraph();
    else this.#flush();
  }

  #flush(): void {
    const { text, font } = this.#takeText();
    this.#grid.addParagraph(text, font);
    this.#flow.openParagraph();
  }

  #table(table: HtmlNode, font: string | null): void {
    this.tables += 1;
    for (const child of Array.from(table.childNodes)) {
      if (tagOf(child) === "caption") this.#visit(child, font);
    }
    const raster = new SpanRaster(this.#budget);
    const cells: PlacedCell[] = [];
    const hiddenRows: number[] = [];
    const rows = rowsOf(table);
    for (const [row, node] of rows.entries()) {
      if (isHidden(node)) hiddenRows.push(row);
      raster.openRow();
      for (const cell of cellsOf(node)) {
        const place = raster.place(
          spanOf(cell, "colspan", 1000),
          spanOf(cell, "rowspan", rows.length - row),
        );
        cells.push({ row, ...place, ...this.#cell(cell, this.#fontOf(node) ?? font) });
      }
    }
    this.#grid.addTable({ rows: rows.length, cells, hiddenRows });
    if (hiddenRows.length > 0) this.#count("hidden-rows", hiddenRows.length);
  }

  #cell(cell: HtmlNode, font: string | null): FlowedText {
    this.#isInCell = true;
    if (isHidden(cell)) this.#count("hidden-text");
    this.#flow.openParagraph();
    const strikes = isStruckOut(cell, tagOf(cell)) ? 1 : 0;
    this.#strikes += strikes;
    this.#children(cell, this.#fontOf(cell) ?? font);
    this.#strikes -= strikes;
    this.#isInCell = false;
    return this.#takeText();
  }

  #takeText(): FlowedText {
    if (this.#isStruck) this.#count("struck-text");
    this.#isStruck = false;
    return tidy(this.#flow.take());
  }

  #fontOf(node: HtmlNode): string | null {
    const own = styleOf(node, "font-family") ?? node.getAttribute?.("face");
    if (own !== undefined && own !== null) return firstFamily(own);
    return this.#fonts.get(node.getAttribute?.("class")?.trim() ?? "") ?? null;
  }

  #count(kind: FileNotice["kind"], by = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }
}

/** The number that Word writes before an item of a list is no text of the document. */
function isAutomaticNumber(node: HtmlNode): boolean {
  return /^ignore$/i.test(styleOf(node, "mso-list") ?? "");
}

function isStruckOut(node: HtmlNode, tag: string): boolean {
  const line = styleOf(node, "text-decoration") ?? styleOf(node, "text-decoration-line") ?? "";
  return tag === "s" || tag === "strike" || /\bline-through\b/i.test(line);
}

function isHidden(node: HtmlNode): boolean {
  return /^none\b/i.test(styleOf(node, "display") ?? "") || styleOf(node, "mso-hide") === "all";
}

function styleSheetOf(node: HtmlNode, depth = 0): string {
  if (tagOf(node) === "style") {
    return Array.from(node.childNodes, ({ nodeValue }) => nodeValue ?? "").join("");
  }
  // A page's style sheets stand in its head or first in its body.
  if (depth > 4) return "";
  return Array.from(node.childNodes, (child) => styleSheetOf(child, depth + 1)).join("");
}

/** The rows of a table in the order they are shown, whatever groups them. */
function rowsOf(table: HtmlNode): readonly HtmlNode[] {
  const groups = Array.from(table.childNodes);
  return groups.flatMap((group) =>
    tagOf(group) === "tr"
      ? [group]
      : /^(?:thead|tbody|tfoot)$/.test(tagOf(group))
        ? Array.from(group.childNodes).filter((row) => tagOf(row) === "tr")
        : [],
  );
}

function cellsOf(row: HtmlNode): readonly HtmlNode[] {
  return Array.from(row.childNodes).filter((cell) => /^t[dh]$/.test(tagOf(cell)));
}

/** White space as a page shows it: runs are one space, none at the ends of a line, and no empty lines. */
function tidy({ text, font }: FlowedText): FlowedText {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").replace(/^ | $/g, ""))
    .filter((line) => line !== "");
  let [first, end] = [0, lines.length];
  // A paragraph left empty in Word holds a no-break space.
  while (first < end && lines[first]?.trim() === "") first += 1;
  while (end > first && lines[end - 1]?.trim() === "") end -= 1;
  return { text: lines.slice(first, end).join("\n"), font };
}
