import { fail, type Result } from "../domain/result";
import type { FileFault } from "./fileFault";
import { readableKind } from "./reading/container";
import { refusedOr } from "./reading/refusedOr";
import type { ReceivedWorkbook } from "./receivedWorkbook";

const TEXT_NAME = /\.(?:csv|txt|tsv)$/i;

/**
 * Reads whatever a unit sent: .xlsx, .xlsm, .docx and .docm by their bytes, whatever their name says; text only
 * where the name is that of a list (.csv, .txt, .tsv). Every other kind is refused by a code of its own.
 */
export async function readReceived(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ReceivedWorkbook, FileFault>> {
  const kind = refusedOr(() => readableKind(bytes));
  if (!kind.ok) return kind;
  // Each reader is loaded when the first file of its kind comes.
  if (kind.value === "xlsx") return (await import("./readXlsx")).readXlsx(bytes);
  if (kind.value === "docx") return (await import("./readDocx")).readDocx(bytes);
  if (!TEXT_NAME.test(name)) return fail({ code: "unknown-file" });
  return (await import("./readCsv")).readCsv(bytes);
}
