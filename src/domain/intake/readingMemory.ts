import type { ColumnMeaning } from "./columnMapping";

/**
 * What people have decided about reading lists: it stands on sheet `Cách đọc`, holds for every list that comes
 * later, and can be taken into next year's workbook.
 */
export interface ReadingMemory {
  readonly columns: readonly RememberedColumn[];
  readonly units: readonly RememberedUnit[];
  readonly awards: readonly RememberedAward[];
  readonly repairs: readonly RememberedRepair[];
}

/** What a heading means in lists of one shape. */
export interface RememberedColumn {
  /** `shapeOf` the list's headings; empty where it holds for every shape. */
  readonly shape: string;
  /** The submitting unit whose lists it is about; empty where it holds for every unit. */
  readonly unit: string;
  /** The heading's levels joined by ` / `, as received. */
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** The name under which a unit stands in the register, for another spelling of it. */
export interface RememberedUnit {
  readonly received: string;
  readonly chosen: string;
}

/** A way of writing an award, besides those of the plan. */
export interface RememberedAward {
  readonly written: string;
  /** Award code. */
  readonly award: string;
}

/** A repair of a text that was accepted: it is proposed again wherever the same text comes. */
export interface RememberedRepair {
  readonly before: string;
  readonly after: string;
}

export const NO_MEMORY: ReadingMemory = Object.freeze({
  columns: [],
  units: [],
  awards: [],
  repairs: [],
});
