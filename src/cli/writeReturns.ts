import { join } from "node:path";
import { fail, ok, type Result } from "../domain/result";
import { packUnitReturns } from "../files/packUnitReturns";
import type { UnitReturns } from "../workflow/makeUnitReturns";
import { writeOut } from "./writeOut";

/**
 * Writes a workbook for each file that goes back to its unit. Faults: `output-is-input`, with nothing written, and
 * `unwritable-path`.
 */
export async function writeReturns(
  { returns }: UnitReturns,
  folder: string,
  isInput: (path: string) => Promise<boolean>,
): Promise<Result<void>> {
  for (const { name } of returns) {
    const path = join(folder, name);
    if (await isInput(path)) return fail({ code: "output-is-input", params: { path } });
  }
  for (const { name, bytes } of await packUnitReturns(returns)) {
    const written = await writeOut(join(folder, name), bytes);
    if (!written.ok) return written;
  }
  return ok(undefined);
}
