import { likelyTwins, type LikelyTwin } from "../intake/likeness/likelyTwins";
import type { RegisteredNomination } from "../intake/register";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";
import { reviewTwins } from "./reviewTwins";

/**
 * The same candidate twice in one list form. The same name with another post or unit is another person,
 * unless one unit sent both or both were born on one day: then a person has to look. So has one where names
 * of a unit differ in their tones only, or in what a hand mistypes.
 */
export const duplicateCandidate: Check = {
  id: "duplicate-candidate",
  needs: [],
  observe: (data) => {
    const { twins, nominationOf } = reviewTwins(data);
    return likelyTwins(twins).flatMap((twin) => {
      const [earlier, later] = [nominationOf(twin.earlier), nominationOf(twin.later)];
      return earlier && later ? [observe(twin, earlier, later)] : [];
    });
  },
};

function observe(
  twin: LikelyTwin,
  earlier: RegisteredNomination,
  later: RegisteredNomination,
): Observation {
  const params: FindingParams = { likeness: twin.likeness, twin: earlier.id, name: later.name };
  return {
    severity: twin.likeness === "same" ? severityOf(DATA_FAULT) : "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id: later.id },
    fields: ["name", "post"],
    params:
      twin.likeness === "near"
        ? { ...params, twinName: earlier.name, difference: twin.difference }
        : params,
  };
}
