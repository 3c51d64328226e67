import { readTwins, type Twin } from "../intake/likeness/twin";
import type { RegisteredNomination } from "../intake/register";
import { readCandidate } from "../text/readCandidate";
import type { ReviewData } from "./reviewData";

/** The register's nominations read for comparing their names; `at` of a twin is the nomination's place. */
export interface ReviewTwins {
  readonly twins: readonly Twin[];
  readonly nominationOf: (twin: Twin) => RegisteredNomination | null;
}

const KNOWN = new WeakMap<ReviewData, ReviewTwins>();

/** Read once for all checks. */
export function reviewTwins(data: ReviewData): ReviewTwins {
  const known = KNOWN.get(data);
  if (known) return known;
  const { nominations } = data.register;
  const twins = readTwins(
    nominations.map(({ name, post, kind, submittingUnit, birth, listForm, award }) => ({
      name: readCandidate(name).name,
      post,
      isCollective: kind === "collective",
      unit: submittingUnit,
      birth,
      listForm,
      award,
    })),
  );
  const read = { twins, nominationOf: ({ at }: Twin) => nominations[at] ?? null };
  KNOWN.set(data, read);
  return read;
}
