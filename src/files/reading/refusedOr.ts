import { fail, ok, type Result } from "../../domain/result";
import type { FileFault } from "../fileFault";
import { FileRefusal } from "./FileRefusal";

/** What reading gives, or the fault by which it was refused; other exceptions are bugs and pass on. */
export function refusedOr<T>(read: () => T): Result<T, FileFault> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof FileRefusal) return fail(error.fault);
    throw error;
  }
}
