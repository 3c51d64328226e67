import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** What only people can judge: met where they have said so, and nobody has said the contrary. */
export const peopleCriterion = standardRule(
  "people-criterion",
  ["opinions"],
  (_requirement, { nomination, data, evidence }, criterion) => {
    const opinions = evidence.opinionsOf(nomination).filter((each) => each.criterion === criterion);
    const sheet = data.opinions?.sheet ?? "";
    const at = opinions.map(({ cell }) => ({ sheet, cell }));
    const verdicts = new Set(opinions.map(({ verdict }) => verdict));
    const [verdict] = verdicts;
    if (verdicts.size !== 1 || !verdict) return unknown(["opinion"], at);
    const by = opinions.map((each) => each.by).join(", ");
    return verdict === "met" ? MET : notMet({ criterion, by }, at);
  },
);
