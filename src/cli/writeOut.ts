import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fail, ok, type Result } from "../domain/result";

/** Writes a made file, and its folder where there is none; fault `unwritable-path`. */
export async function writeOut(path: string, contents: Uint8Array | string): Promise<Result<void>> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, contents);
    return ok(undefined);
  } catch {
    return fail({ code: "unwritable-path", params: { path } });
  }
}
