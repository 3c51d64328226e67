import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

type MakeConfigurations = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: string },
) => Configuration[];

const FILE = "empty.js";

/** The script of a pane with one button, built as the pane is. */
export async function buildEmptyPane(): Promise<string> {
  const load = createRequire(resolve("package.json"));
  const make = load("./webpack.config.js") as MakeConfigurations;
  const [pane = {}] = make({}, { mode: "production" });
  const path = mkdtempSync(join(tmpdir(), "binh-xet-empty-"));
  const entry = resolve("tests", "bench", "emptyPane.tsx");
  await build({ ...pane, entry, output: { path, filename: FILE }, plugins: [] });
  const script = readFileSync(join(path, FILE), "utf8");
  rmSync(path, { recursive: true });
  return script;
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
