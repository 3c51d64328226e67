/** Why a received file was refused; nothing of it is taken over then. */
export type FileFaultCode =
  | "empty-file"
  | "too-large"
  | "not-xlsx"
  | "old-format-or-password"
  | "docx-not-xlsx"
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
  | "style-index";

/**
 * `params`: `limit` and `size` (bytes, entries or cells) where a limit was passed; `reason` (a
 * `DamageReason`) and `part`, or `sheet` and `cell`, where the file is damaged.
 */
export interface FileFault {
  readonly code: FileFaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
