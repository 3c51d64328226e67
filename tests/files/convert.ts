import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findOffice } from "./recalculate";

const run = promisify(execFile);

export interface Conversion {
  /** Ending of the name, by which LibreOffice knows what it is given. */
  readonly from: string;
  /** Ending, and with a colon the name of LibreOffice's filter. */
  readonly to: string;
}

/** Lets LibreOffice open the bytes and save them in another format, under a profile of its own. */
export async function convert(bytes: Uint8Array, { from, to }: Conversion): Promise<Uint8Array> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "binh-xet-office-"));
  try {
    await writeFile(join(folder, `in.${from}`), bytes);
    const out = join(folder, "out");
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--norestore",
      ...(from === "html" ? ["--infilter=HTML (StarCalc)"] : []),
      "--convert-to",
      to,
      "--outdir",
      out,
      join(folder, `in.${from}`),
    ]);
    return new Uint8Array(await readFile(join(out, `in.${to.split(":")[0] ?? ""}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
