import { severityOf } from "../regulation/severity";
import { DATA_FAULT, type Observation } from "./finding";
import type { ReviewData, Uncounted } from "./reviewData";

/** The marks, or the votes, that were left out of the count. */
export function uncountedObservations(
  data: ReviewData,
  what: Uncounted["what"],
): readonly Observation[] {
  return data.uncounted
    .filter((each) => each.what === what)
    .map(({ nomination, at, fault, params }) => ({
      severity: severityOf(DATA_FAULT),
      basis: DATA_FAULT,
      subject: { kind: "nomination", id: nomination },
      at,
      params: { ...params, fault },
    }));
}
