/** Titles of the sheets on which people state what the standards are judged by, by what they hold. */
export const EVIDENCE_SHEETS = {
  facts: "Thông tin xét",
  history: "Lịch sử",
  initiatives: "Sáng kiến",
  opinions: "Ý kiến xét",
} as const;
