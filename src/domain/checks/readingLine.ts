import type { Check } from "./check";
import { DATA_FAULT } from "./finding";

/** A line of sheet `Cách đọc` that does not count, so that lists are read without it. */
export const readingLine: Check = {
  id: "reading-line",
  needs: [],
  observe: ({ readingFaults }) =>
    readingFaults.map(({ code, sheet, cell, text }) => ({
      severity: "warning",
      basis: DATA_FAULT,
      subject: { kind: "sheet", id: sheet },
      at: [{ sheet, cell }],
      params: { fault: code, text },
    })),
};
