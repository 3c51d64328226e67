import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema, type Report } from "../../src/cli/report";

const PROJECT = join(__dirname, "../..");

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command as a person would, in `folder`. */
export function runCommand(folder: string, args: readonly string[]): Promise<CommandRun> {
  const command = join(PROJECT, "node_modules/.bin/tsx");
  const child = spawn(command, [join(PROJECT, "src/cli/main.ts"), ...args], { cwd: folder });
  const run = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (run.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (run.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, ...run });
    });
  });
}

/** A folder of its own for one test file. */
export class WorkFolder {
  readonly path = mkdtempSync(join(tmpdir(), "binh-xet-cli-"));

  put(name: string, contents: Uint8Array | string): string {
    writeFileSync(join(this.path, name), contents);
    return name;
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  /** The report of that name; it throws where it does not answer its own schema. */
  report(name: string): Report {
    return reportSchema.parse(JSON.parse(this.bytes(name).toString("utf8")));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
