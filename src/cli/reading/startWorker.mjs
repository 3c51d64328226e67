// tsx, by which the command runs from TypeScript, does not carry over into workers by itself.
import { register } from "tsx/cjs/api";
import { register as registerImports } from "tsx/esm/api";

register();
registerImports();
await import("./readWorker.ts");
