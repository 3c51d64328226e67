import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";

const DECISION_FAULTS: Readonly<Record<string, (decided: string) => Phrase>> = {
  unreadable: () => ({
    vi: "Có ghi theo Quyết định nhưng không đọc được số Quyết định.",
    en: "A decision is named but no decision number can be read.",
  }),
  "no-number": (decided) => ({
    vi: `Quyết định được dẫn thiếu số: “${decided}”.`,
    en: `The decision cited has no number: “${decided}”.`,
  }),
  "no-date": (decided) => ({
    vi: `Quyết định được dẫn thiếu ngày ban hành: “${decided}”; chưa đối chiếu được với giai đoạn xét.`,
    en: `The decision cited has no date: “${decided}”; the period could not be checked.`,
  }),
  "impossible-date": (decided) => ({
    vi: `Ngày của Quyết định không có thật: “${decided}”.`,
    en: `The decision's date does not exist: “${decided}”.`,
  }),
  "unfilled-date": (decided) => ({
    vi: `Ngày của Quyết định còn để trống: “${decided}”.`,
    en: `The decision's date was left blank: “${decided}”.`,
  }),
  "two-digit-year": (decided) => ({
    vi: `Năm của Quyết định chỉ ghi hai chữ số: “${decided}”.`,
    en: `The decision's year is written in two digits: “${decided}”.`,
  }),
  "year-out-of-range": (decided) => ({
    vi: `Năm của Quyết định không thể đúng: “${decided}”.`,
    en: `The decision's year cannot be right: “${decided}”.`,
  }),
  "not-a-date": (decided) => ({
    vi: `Ngày của Quyết định không đọc được: “${decided}”.`,
    en: `The decision's date cannot be read: “${decided}”.`,
  }),
};

/** What is wrong with the decision that a nomination cites. */
export function decisionPhrase(params: FindingParams): Phrase {
  const decided = param(params, "decided");
  const other = {
    vi: `Quyết định được dẫn chưa rõ: “${decided}”.`,
    en: `The decision cited is not clear: “${decided}”.`,
  };
  return DECISION_FAULTS[param(params, "fault")]?.(decided) ?? other;
}
