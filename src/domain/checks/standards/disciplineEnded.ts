import { factCells } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** So many years between the end of the last disciplinary measure and the decision. */
export const disciplineEnded = standardRule(
  "discipline-ended",
  ["facts"],
  ({ years }, candidate) => {
    const ended = candidate.evidence.factsOf(candidate.nomination)?.disciplineEnd ?? null;
    const at = factCells(candidate, ["disciplineEnd"]);
    if (ended === "none") return MET;
    const [, year, monthAndDay] = /^(\d{4})(-\d{2}-\d{2})$/.exec(ended ?? "") ?? [];
    if (ended === null || year === undefined || monthAndDay === undefined) {
      return unknown(["discipline-end"], at);
    }
    const free = `${Number(year) + years}${monthAndDay}`;
    const { decisionDate } = candidate.data.plan;
    return free <= decisionDate ? MET : notMet({ years, ended, free, decided: decisionDate }, at);
  },
);
