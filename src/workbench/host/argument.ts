import { isBound } from "./boundObject";
import type { Argument, HostClass } from "./hostClass";
import { isJsonObject, type Json, type JsonObject } from "./protocol";
import { Refusal } from "./refusal";

/** A text argument; refused where it is anything else. */
export function textOf(argument: Argument | undefined): string {
  if (typeof argument !== "string") throw new Refusal("InvalidArgument");
  return argument;
}

/** A whole number of at least `least`. */
export function countOf(argument: Argument | undefined, least: number): number {
  if (typeof argument !== "number" || !Number.isInteger(argument) || argument < least) {
    throw new Refusal("InvalidArgument");
  }
  return argument;
}

export function flagOf(argument: Argument | undefined, otherwise: boolean): boolean {
  if (argument === undefined || argument === null) return otherwise;
  if (typeof argument !== "boolean") throw new Refusal("InvalidArgument");
  return argument;
}

export function numberOf(argument: Argument | undefined): number {
  if (typeof argument !== "number") throw new Refusal("InvalidArgument");
  return argument;
}

export function objectOf(argument: Argument | undefined): JsonObject {
  if (argument === undefined || isBound(argument) || !isJsonObject(argument)) {
    throw new Refusal("InvalidArgument");
  }
  return argument;
}

export function plainOf(argument: Argument | undefined): Json {
  if (argument === undefined) return null;
  if (isBound(argument)) throw new Refusal("InvalidArgument");
  return argument;
}

/** The object behind an argument, where it is of that class. */
export function targetOf<T>(argument: Argument | undefined, hostClass: HostClass<T>): T | null {
  return argument !== undefined && isBound(argument) ? argument.as(hostClass) : null;
}

/** The object, or Excel's refusal where there is none. */
export function existing<T>(object: T | null): T {
  if (object === null) throw new Refusal("ItemNotFound");
  return object;
}
