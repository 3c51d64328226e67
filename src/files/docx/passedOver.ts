import type { XmlElement } from "../reading/xmlPart";
import type { FileNotice } from "../receivedWorkbook";

/** Elements whose contents are no text of the document, or a second telling of it. */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "drawing",
  "pict",
  "object",
  "Fallback",
  "rt",
  "sdtPr",
  "sectPr",
  "tblPr",
  "numPr",
  "rPrChange",
  "pPrChange",
  "trPrChange",
  "tcPrChange",
  "tblPrExChange",
  "tblGridChange",
]);

/** Where `del` is a mark on what it stands in, not a wrapper of text. */
const PROPERTIES: ReadonlySet<string> = new Set(["rPr", "trPr", "tcPr", "numPr"]);

const NOTICED: ReadonlyMap<string, FileNotice["kind"]> = new Map([
  ["ins", "tracked-changes"],
  ["del", "tracked-changes"],
  ["moveFrom", "tracked-changes"],
  ["drawing", "picture"],
  ["pict", "picture"],
  ["footnoteReference", "footnote"],
  ["endnoteReference", "footnote"],
  ["commentReference", "review-comment"],
  ["altChunk", "inserted-file"],
  ["subDoc", "inserted-file"],
]);

/** Whether the contents of the element are passed over. */
export function isSkipped({ name, parent }: XmlElement): boolean {
  const isMark = (name === "del" || name === "moveFrom") && PROPERTIES.has(parent);
  return SKIPPED.has(name) && !isMark;
}

const DRAWN: ReadonlySet<string> = new Set(["drawing", "pict"]);

/** What a person should know where such an element stands; `within` is the passed-over element around it. */
export function noticedKind(
  { name, parent }: XmlElement,
  within: string | null,
): FileNotice["kind"] | null {
  if (within !== null) return DRAWN.has(within) && name === "txbxContent" ? "text-box" : null;
  if (parent === "ffData") return name === "checkBox" || name === "ddList" ? "form-field" : null;
  // Of marks only a row's is a change that is seen.
  if (PROPERTIES.has(parent) && parent !== "trPr") return null;
  return NOTICED.get(name) ?? null;
}
