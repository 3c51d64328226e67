import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What stands in a received file; whatever is left out is as plain as can be. */
export interface FileParts {
  /** Contents of `sheetData`. */
  readonly rows?: string;
  /** In place of the whole sheet part. */
  readonly sheet?: string;
  /** What follows `sheetData` in the sheet. */
  readonly after?: string;
  /** Contents of `sst`. */
  readonly strings?: string;
  /** Contents of `styleSheet`. */
  readonly styles?: string;
  /** In place of the whole workbook part. */
  readonly workbook?: string;
  /** More parts, or others in the place of those made here; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  /** 0 stores the parts uncompressed. */
  readonly level?: 0 | 1 | 6;
}

/** An .xlsx file with one sheet, `Danh sách`, put together by hand so that tests can bend every part. */
export function makeXlsx(file: FileParts): Uint8Array {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${file.rows ?? ""}</sheetData>${file.after ?? ""}</worksheet>`;
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": file.workbook ?? workbook,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId8", "sharedStrings", "/xl/sharedStrings.xml"],
      ["rId9", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${file.styles ?? ""}</styleSheet>`,
    "xl/worksheets/sheet1.xml": file.sheet ?? sheet,
    ...file.parts,
  };
  const bytes = Object.entries(parts).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(bytes), { level: file.level ?? 6 });
}

/** A relationships part of `[id, type, target]`. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${items.join("")}</Relationships>`;
}

/** Changes what the archive declares as the entry's inflated size, in both of its headers. */
export function forgeSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  const wanted = strToU8(name);
  const isAt = (at: number): boolean => wanted.every((byte, index) => forged[at + index] === byte);
  for (let at = 0; at + 46 < forged.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && isAt(at + 30)) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50 && isAt(at + 46)) view.setUint32(at + 24, size, true);
  }
  return forged;
}
