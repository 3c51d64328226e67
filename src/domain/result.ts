/** The outcome of something that may fail in an expected way: a value or a fault with a `code`. */
export type Result<T, E extends { readonly code: string } = Fault> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: E };

/** Expected trouble as data; the sentence a person reads is made from it in `strings/`. */
export interface Fault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E extends { readonly code: string }>(
  fault: E,
): { readonly ok: false; readonly fault: E } {
  return { ok: false, fault };
}

/** Closes a switch over a union; reaching it is a bug of ours. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
