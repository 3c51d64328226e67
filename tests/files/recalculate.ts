import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const NAMES = ["soffice", "libreoffice"];

/** 0 is "always": by itself LibreOffice trusts the values that stand in an .xlsx file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The LibreOffice on this machine's path, or null. */
export function findOffice(): string | null {
  for (const name of NAMES) {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore" });
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

/**
 * Opens the .xlsx file in LibreOffice, calculates every formula anew and saves it as .xlsx. Runs
 * without a window, under a profile of its own, so that several runs do not meet.
 */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "binh-xet-office-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await writeFile(join(folder, "in.xlsx"), bytes);
    const out = join(folder, "out");
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      out,
      join(folder, "in.xlsx"),
    ]);
    return new Uint8Array(await readFile(join(out, "in.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
