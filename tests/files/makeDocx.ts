import { strToU8, zipSync } from "fflate";
import { relationships } from "./makeXlsx";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What stands in a received document; whatever is left out is as plain as can be. */
export interface DocumentParts {
  /** Contents of `w:body`. */
  readonly body?: string;
  /** In place of the whole main part. */
  readonly document?: string;
  /** Contents of `w:styles`. */
  readonly styles?: string;
  /** Relationships of the main part beside that to the styles. */
  readonly links?: readonly (readonly [string, string, string])[];
  /** The same, leading out of the file. */
  readonly outside?: readonly (readonly [type: string, target: string])[];
  /** More parts, or others in the place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly level?: 0 | 6;
}

/** A .docx file put together by hand, so that tests can bend every part. */
export function makeDocx(file: DocumentParts): Uint8Array {
  const outside = (file.outside ?? []).map(
    ([type, target], index) =>
      `<Relationship Id="x${index}" Type="o/${type}" Target="${target}" TargetMode="External"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml":
      file.document ??
      `<w:document xmlns:w="${MAIN}"><w:body>${file.body ?? ""}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ...(file.links ?? []),
    ]).replace("</Relationships>", `${outside.join("")}</Relationships>`),
    "word/styles.xml": `<w:styles xmlns:w="${MAIN}">${file.styles ?? ""}</w:styles>`,
    ...file.parts,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: file.level ?? 6 });
}

/** A run of text; `properties` is what stands in its `w:rPr`. */
export function run(text: string, properties = ""): string {
  const written = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${written}</w:t></w:r>`;
}

/** Paragraphs of one run each. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p>${text === "" ? "" : run(text)}</w:p>`).join("");
}

/** A cell of one paragraph a line; `properties` is what stands in its `w:tcPr`. */
export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(...text.split("\n"))}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A table with the widths of its raster's columns. */
export function rasterTable(widths: readonly number[], ...rows: readonly string[]): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tbl><w:tblGrid>${columns.join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

export const RESTART = `<w:vMerge w:val="restart"/>`;
export const CONTINUE = `<w:vMerge/>`;

export function span(columns: number): string {
  return `<w:gridSpan w:val="${columns}"/>`;
}
