import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findOffice } from "../files/recalculate";

const run = promisify(execFile);

/** Lets LibreOffice save a document in another format, under a profile of its own. */
export async function officeConvert(
  document: Uint8Array,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Uint8Array> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "binh-xet-convert-"));
  try {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const out = join(folder, "out");
    const input = join(folder, `in.${from}`);
    await writeFile(input, document);
    const options = ["--headless", "--norestore", "--convert-to", to, "--outdir", out];
    await run(office, [`-env:UserInstallation=${profile}`, ...options, input]);
    return new Uint8Array(await readFile(join(out, `in.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
