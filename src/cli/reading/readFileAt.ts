import { readFile } from "node:fs/promises";
import { fail, type Fault, type Result } from "../../domain/result";
import { readReceived } from "../../files/readReceived";
import type { ReceivedWorkbook } from "../../files/receivedWorkbook";
import { sha256Hex } from "../../files/sha256";
import type { GivenFile } from "../givenFiles";

/** A file as it was read; `sha256` is empty where not even its bytes could be. */
export interface FileRead {
  readonly sha256: string;
  readonly read: Result<ReceivedWorkbook>;
}

/**
 * Reads one file. Faults: `unreadable-path`, those of `readReceived`, and `reader-crashed` (params: detail) where
 * the reader itself fails: that refuses this file alone.
 */
export async function readFileAt({ path, name }: GivenFile): Promise<FileRead> {
  const bytes = await bytesAt(path);
  if (!bytes) return { sha256: "", read: fail({ code: "unreadable-path", params: { path } }) };
  const sha256 = await sha256Hex(bytes);
  try {
    return { sha256, read: await readReceived(bytes, name) };
  } catch (error) {
    return { sha256, read: fail(readerCrashed(error)) };
  }
}

/** The reader broke off on a file. */
export function readerCrashed(error: unknown): Fault {
  return { code: "reader-crashed", params: { detail: String(error) } };
}

async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
