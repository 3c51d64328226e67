import { fail, ok, type Result } from "../domain/result";

/** All values, or the first fault. */
export function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return fail(result.fault);
    values.push(result.value);
  }
  return ok(values);
}
