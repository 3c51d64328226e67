import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds what webpack.config.js says of the pane, but for its program, which is empty here. */
const SCRIPT = `
  const webpack = require("webpack");
  const [env, path] = process.argv.slice(1);
  const [pane] = require("./webpack.config.js")(JSON.parse(env), { mode: "production" });
  const shell = { ...pane, entry: { taskpane: "data:text/javascript," } };
  webpack({ ...shell, output: { ...pane.output, path } }, (error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString("errors-only"));
  });
`;

/** The folder with the manifest, the page and its files. `env`: the switches of the build. */
export function buildPaneShell(env: Readonly<Record<string, string | boolean>>): string {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-pane-"));
  const root = join(__dirname, "../..");
  execFileSync(process.execPath, ["-e", SCRIPT, JSON.stringify(env), folder], { cwd: root });
  return folder;
}
