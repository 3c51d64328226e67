import type { Basis } from "../regulation/basis";

/** How sure a rule's text is, as our sheets say it. */
export const CONFIDENCE_WORDS: Readonly<Record<Basis["confidence"], string>> = {
  VERIFIED: "đã đọc nguyên văn",
  SECONDARY: "theo nguồn thứ cấp, cần xác nhận",
  UNVERIFIED: "chưa đối chiếu, cần xác nhận",
  CONFIRMED: "cơ quan đã xác nhận",
};
