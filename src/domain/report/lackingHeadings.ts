/** The columns of a table of what a unit still owes, in letters and in what goes back to it. */
export const LACKING_HEADINGS = [
  "TT",
  "Thành phần hồ sơ",
  "Của ai",
  "Tình trạng",
  "Yêu cầu",
  "Theo quy định",
  "Hạn theo kế hoạch",
] as const;
