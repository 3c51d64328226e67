import { hasUnreadAward, historyCells } from "./historyYears";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/**
 * Does not hold an award that is given once in a life, on whatever occasion it was given. A candidate of whom
 * `Lịch sử` says nothing at all may hold it.
 */
export const awardOnce = standardRule("award-once", ["history"], ({ award }, candidate) => {
  const history = candidate.evidence.historyOf(candidate.nomination);
  const held = history.filter((line) => line.award === award);
  const [first] = held;
  if (first) {
    return notMet({ award, year: first.yearText }, historyCells(candidate, held, "award"));
  }
  if (history.length === 0) return unknown(["history"]);
  const unread = history.filter(hasUnreadAward);
  if (unread.length > 0)
    return unknown(["history-award"], historyCells(candidate, unread, "award"));
  return MET;
});
