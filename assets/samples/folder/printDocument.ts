import { strToU8, zipSync, type Zippable } from "fflate";
import type { SentDocument } from "./folderFixture";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** ZIP keeps local time: the same wall-clock date gives the same bytes in every time zone. */
const ENTRY_DATE = new Date(2000, 0, 1);

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const LINES = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

/** The .docx file that a unit sent; the same source gives the same bytes. */
export function printDocument({ body }: SentDocument): Uint8Array {
  const blocks = body.map((block) =>
    typeof block === "string" ? paragraph(block) : table(block.table, block.lines),
  );
  const document = `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${blocks.join("")}</w:body></w:document>`;
  const parts: Zippable = {};
  for (const [name, text] of [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", RELATIONSHIPS],
    ["word/document.xml", document],
  ] as const) {
    parts[name] = [strToU8(text), { mtime: ENTRY_DATE }];
  }
  return zipSync(parts);
}

function paragraph(text: string): string {
  const written = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<w:p><w:r><w:t xml:space="preserve">${written}</w:t></w:r></w:p>`;
}

function table(rows: readonly (readonly string[])[], hasLines: boolean): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const raster = "<w:gridCol/>".repeat(columns);
  const borders = hasLines ? `<w:tblBorders>${LINES}</w:tblBorders>` : "";
  const printed = rows.map((cells) => `<w:tr>${cells.map(tableCell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid>${raster}</w:tblGrid>${printed.join("")}</w:tbl>`;
}

/** A line of the text is a paragraph of the cell. */
function tableCell(text: string): string {
  return `<w:tc><w:tcPr/>${text.split("\n").map(paragraph).join("")}</w:tc>`;
}
