import { parentPort } from "node:worker_threads";
import type { GivenFile } from "../givenFiles";
import { readFileAt } from "./readFileAt";

/** The worker of `FileReader`: it says when it is ready, then answers each file with how it was read. */
const port = parentPort;
if (!port) throw new Error("This file runs in a worker only");
port.on("message", (file: GivenFile) => {
  void readFileAt(file).then((read) => {
    port.postMessage(read);
  });
});
port.postMessage("ready");
