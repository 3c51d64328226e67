import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The script behind `npm start`, on a free port and with a certificate of its own. */
export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

const SCRIPT = join("src", "workbench", "serve", "main.ts");

export async function startServer(): Promise<RunningServer> {
  const certificates = mkdtempSync(join(tmpdir(), "binh-xet-certificates-"));
  const args = ["--import", "tsx", SCRIPT, "--port", "0", "--certificates", certificates];
  const process = spawn("node", args, { stdio: ["ignore", "pipe", "pipe"] });
  const address = await addressOf(process);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => process.once("exit", resolve));
      process.kill();
      await ended;
      rmSync(certificates, { recursive: true });
    },
  };
}

/** The address it prints once everything is built. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /https:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", (code) => {
      reject(new Error(`The server ended with ${String(code)}: ${printed}`));
    });
  });
}
