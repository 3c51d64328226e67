import { spelledTwoWays } from "../intake/likeness/spelledTwoWays";
import type { Check } from "./check";
import { DATA_FAULT } from "./finding";
import { reviewTwins } from "./reviewTwins";

/** One candidate spelt two ways in two lists, for a person to look at side by side. */
export const nameDiffers: Check = {
  id: "name-differs",
  needs: [],
  observe: (data) => {
    const { twins, nominationOf } = reviewTwins(data);
    return spelledTwoWays(twins).flatMap(({ earlier, later, difference }) => {
      const [first, second] = [nominationOf(earlier), nominationOf(later)];
      if (!first || !second) return [];
      return [
        {
          severity: "warning",
          basis: DATA_FAULT,
          subject: { kind: "nomination", id: second.id },
          fields: ["name"],
          params: { twin: first.id, twinName: first.name, name: second.name, difference },
        },
      ];
    });
  },
};
