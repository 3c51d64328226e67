import type { Check } from "./check";
import { DATA_FAULT } from "./finding";

/** A value of sheet `Đợt xét` that cannot be used, so that the pack's own holds. */
export const sessionParameter: Check = {
  id: "session-parameter",
  needs: [],
  observe: ({ parameterFaults }) =>
    parameterFaults.map(({ key, text, fault, expected, at }) => ({
      severity: "warning",
      basis: DATA_FAULT,
      subject: { kind: "sheet", id: at.sheet },
      at: [at],
      params: { key, text, fault, expected },
    })),
};
