import type { OutcomeCode } from "../domain/report/decideOutcomes";
import { OUTCOME_WORDS } from "../domain/report/outcomeWords";
import type { Phrase } from "./language";

/** Words of step Tổng hợp. */
export const summaryText = {
  before: {
    vi: "Bấm nút sẽ chạy lại kiểm tra, ghi điểm tổng hợp và Bảng tổng hợp. Dưới đây là kết quả theo số liệu đang có trong sổ.",
    en: "The button runs the check again and writes both tables. Below is the outcome as the workbook stands.",
  },
  noCandidates: {
    vi: "Chưa có đề nghị nào được giới thiệu để xét.",
    en: "Nobody has been introduced to the council yet.",
  },
  outcomes: { vi: "Kết quả từng đề nghị", en: "Outcome of each candidate" },
  counts: { vi: "Số đề nghị theo kết quả", en: "Candidates by outcome" },
  text: { vi: "Tìm người, đơn vị", en: "Search person or unit" },
  outcome: { vi: "Kết quả", en: "Outcome" },
} as const satisfies Record<string, Phrase>;

const ENGLISH: Readonly<Record<OutcomeCode, string>> = {
  passed: "Passed",
  "passed-open-errors": "Enough votes, errors still open",
  "not-passed": "Not passed",
  "no-quorum": "No quorum",
  refused: "Counts contradict each other",
  "not-voted": "Not voted yet",
  "no-rule": "No vote rule",
};

export function outcomeText(code: OutcomeCode): Phrase {
  return { vi: OUTCOME_WORDS[code], en: ENGLISH[code] };
}

export function meanText(mean: string, given: number, all: number, rank: number | null): Phrase {
  const place = rank === null ? "" : `, hạng ${String(rank)}`;
  const placeEn = rank === null ? "" : `, rank ${String(rank)}`;
  return {
    vi: `Điểm ${mean} (${String(given)}/${String(all)} ủy viên)${place}`,
    en: `Mean ${mean} (${String(given)}/${String(all)} members)${placeEn}`,
  };
}

export function openErrorsText(count: number): Phrase {
  return { vi: `Còn ${String(count)} lỗi phải xử lý`, en: `${String(count)} errors still open` };
}
