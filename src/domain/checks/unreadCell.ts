import type { Check } from "./check";
import { DATA_FAULT } from "./finding";

/** Received cells that found no place in the register: nothing is dropped without a word. */
export const unreadCell: Check = {
  id: "unread-cell",
  needs: [],
  observe: (data) =>
    data.unread.map(({ source, text, reason }) => ({
      severity: "warning",
      basis: DATA_FAULT,
      subject: { kind: "sheet", id: `${source.file}/${source.sheet}` },
      source: [source],
      params: { text, reason },
    })),
};
