/** Why a received file was refused; nothing of it is taken over then. */
export type FileFaultCode =
  | "empty-file"
  | "too-large"
  /** Given to the reader of one format, and of another. */
  | "not-xlsx"
  | "not-docx"
  /** Readable only with a password. */
  | "password"
  /** .xls, .doc, other compound files (MS-CFB). */
  | "old-excel"
  | "old-word"
  | "old-office"
  /** .xlsb. */
  | "binary-workbook"
  /** .ods, .odt, other OpenDocument files. */
  | "open-document-sheet"
  | "open-document-text"
  | "open-document"
  | "presentation"
  | "pdf"
  | "rtf"
  /** HTML or MHTML, whatever its name. */
  | "web-page"
  /** XML outside a package, as Excel 2003 saves it. */
  | "xml-file"
  | "picture"
  /** .zip, .rar, .7z of files. */
  | "archive"
  /** Named as text while its bytes are none. */
  | "not-text"
  | "unknown-file"
  | "nothing-pasted"
  | "damaged"
  | "zip-bomb"
  | "too-many-cells";

/** What in a damaged file could not be read. */
export type DamageReason =
  | "truncated"
  | "bad-zip"
  | "checksum"
  | "size-mismatch"
  | "duplicate-part"
  | "missing-part"
  | "bad-xml"
  | "doctype"
  | "no-sheets"
  | "bad-address"
  | "duplicate-cell"
  | "bad-value"
  | "string-index"
  | "style-index"
  /** Text whose bytes contradict its encoding. */
  | "bad-text"
  /** A quoted cell of a .csv file that never ends. */
  | "unclosed-quote";

/**
 * `params`: `limit` and `size` (bytes, entries or cells) where a limit was passed; `reason` (a
 * `DamageReason`) and `part`, or `sheet` and `cell`, where the file is damaged.
 */
export interface FileFault {
  readonly code: FileFaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
