import type { ReadingDoubt } from "../intake/listReading";
import type { ReceivedList } from "../intake/nomination";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";

/**
 * What other checks say row by row, so that it is not said twice: a list of no form, a unit that is not known,
 * rows that stand in no list. Texts in an old encoding are offered for repair.
 */
const TOLD_ELSEWHERE: readonly ReadingDoubt[] = [
  "form-unclear",
  "unit-unclear",
  "legacy-encoding",
  "rows-outside",
];

/** A list that was not read for sure, with the reasons: a row or a column of it may have been misread. */
export const listDoubt: Check = {
  id: "list-doubt",
  needs: [],
  observe: ({ lists }) =>
    lists.flatMap((list) => {
      const doubts = list.doubts.filter((doubt) => !TOLD_ELSEWHERE.includes(doubt));
      return doubts.length > 0 ? [observe(list, doubts)] : [];
    }),
};

function observe(list: ReceivedList, doubts: readonly ReadingDoubt[]): Observation {
  const cell = `A${String(list.headingRow)}`;
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "list", id: list.id },
    source: [{ file: list.file, sheet: list.sheet, cell }],
    params: { doubts: doubts.join(","), unit: list.submittingUnit ?? "" },
  };
}
