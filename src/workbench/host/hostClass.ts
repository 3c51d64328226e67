import type { Json } from "./protocol";
import type { BoundObject } from "./boundObject";

/** An argument of a call: a plain value, or an object of the same request. */
export type Argument = Json | BoundObject;

/** `since` is the minor version of ExcelApi 1.x that brought the member. */
interface Member {
  readonly since: number;
}

/** A property that holds a plain value. */
export interface Scalar<T> extends Member {
  get(target: T): Json;
  set?(target: T, value: Json): void;
}

/** A property that leads to another object; null is Excel's null object. */
export interface Link<T> extends Member {
  open(target: T): BoundObject | null;
}

/** A method that leads to another object; null is Excel's null object. */
export interface Opener<T> extends Member {
  open(target: T, args: readonly Argument[]): BoundObject | null;
}

/** A method that acts or answers with a plain value. */
export interface Method<T> extends Member {
  call(target: T, args: readonly Argument[]): Json;
}

/** What one Excel class offers, by the member names of the protocol (`UsedRange`, not `usedRange`). */
export interface HostClass<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly openers?: Readonly<Record<string, Opener<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Members that Excel has in a later version than any asked of this host. */
  readonly later?: Readonly<Record<string, number>>;
  /** Where the class is a collection: its objects, and the one of a key. */
  readonly items?: (target: T) => readonly BoundObject[];
  readonly item?: (target: T, key: Json) => BoundObject;
  /** The id by which the client finds the object again. */
  readonly id?: (target: T) => string;
}
