import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const PANE = join("dist", "pane");
const PAGE = "taskpane.html";
const AIM_KB = 220;

/** What the pane's page names for loading at once, compressed; Office.js is Microsoft's and counted apart. */
export function benchFirstLoad(): void {
  const page = join(PANE, PAGE);
  const isBuilt = existsSync(page);
  if (!isBuilt) {
    execFileSync("npx", ["webpack", "--mode", "production"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  const html = readFileSync(page, "utf8");
  const named = [...html.matchAll(/(?:src|href)="?([^"\s>:]+\.(?:js|css))/g)].map(
    ([, file]) => file ?? "",
  );
  const own = named.filter((file) => !file.startsWith("office/"));
  if (own.length === 0) throw new Error(`${page} names no file of ours`);
  const size = [PAGE, ...own].reduce((sum, file) => sum + gzipKb(file), 0);
  const office = named.filter((file) => file.startsWith("office/"));
  const apart = office.reduce((sum, file) => sum + gzipKb(file), 0);
  console.log(`\npane's first load (${isBuilt ? "the build found in dist" : "built now"})`);
  console.log(
    `${size.toFixed(0)} KB gzip of at most ${String(AIM_KB)}; Office.js's loader ${apart.toFixed(0)} KB besides`,
  );
}

function gzipKb(file: string): number {
  return gzipSync(readFileSync(join(PANE, file))).length / 1024;
}
