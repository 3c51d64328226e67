import { textOf } from "../argument";
import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";
import { Refusal } from "../refusal";

const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"];

/** This host has no formula engine: `calculate` is taken and changes nothing. */
export const applicationClass: HostClass<HostBook> = {
  name: "Application",
  scalars: {
    CalculationMode: { since: 1, get: () => "Automatic" },
    CalculationState: { since: 9, get: () => "Done" },
    DecimalSeparator: { since: 11, get: () => "." },
    ThousandsSeparator: { since: 11, get: () => "," },
  },
  methods: {
    Calculate: {
      since: 1,
      call: (_book, [type]) => {
        if (!CALCULATIONS.includes(textOf(type))) throw new Refusal("InvalidArgument");
        return null;
      },
    },
    SuspendApiCalculationUntilNextSync: { since: 6, call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, call: () => null },
  },
};
