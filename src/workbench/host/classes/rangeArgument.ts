import { targetOf } from "../argument";
import type { Argument } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { rangeAt } from "../rangeTarget";
import { Refusal } from "../refusal";
import { rangeClass } from "./rangeClass";

/** A range given as an object, or as an address that is on the sheet of `near`. */
export function rangeArgument(near: RangeTarget, argument: Argument | undefined): RangeTarget {
  if (typeof argument === "string") return rangeAt(near.book, near.sheet, argument);
  const range = targetOf(argument, rangeClass);
  if (!range) throw new Refusal("InvalidArgument");
  return range;
}
