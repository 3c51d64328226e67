import { parseArgs } from "node:util";
import { SHARED_FOLDER } from "./certificates";

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** With source maps, and built anew at each change. */
  readonly isDevelopment: boolean;
  readonly certificates: string;
}

/** `--port 3000 --development --certificates FOLDER`; the manifest names port 3000. */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "3000" },
      development: { type: "boolean", default: false },
      certificates: { type: "string", default: SHARED_FOLDER },
    },
  });
  return {
    port: Number(values.port),
    isDevelopment: values.development,
    certificates: values.certificates,
  };
}
