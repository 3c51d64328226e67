import type { Basis, Citation } from "../domain/regulation/basis";
import type { Phrase } from "./language";

const KINDS: Readonly<Record<Citation["kind"], Phrase>> = {
  law: { vi: "Pháp luật", en: "Law" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  data: {
    vi: "Dữ liệu tự mâu thuẫn hoặc thiếu",
    en: "The data contradict themselves, or lack something",
  },
};

/** Under which rule: the law or the plan with its place, as its text names it; a plain fault in the data needs none. */
export function citationText({ kind, ref }: Citation): Phrase {
  const { vi, en } = KINDS[kind];
  return kind === "data" ? KINDS.data : { vi: `${vi}: ${ref}`, en: `${en}: ${ref}` };
}

const CONFIDENCES: Readonly<Record<Basis["confidence"], Phrase>> = {
  VERIFIED: { vi: "đã đọc nguyên văn", en: "the text itself was read" },
  SECONDARY: {
    vi: "theo nguồn thứ cấp, cần xác nhận",
    en: "from a secondary source, to be confirmed",
  },
  CONFIRMED: { vi: "cơ quan đã xác nhận", en: "confirmed by the office" },
  UNVERIFIED: {
    vi: "chưa đối chiếu, cần xác nhận",
    en: "not compared with the text, to be confirmed",
  },
};

/** How sure the rule's text is. */
export function confidenceText(confidence: Basis["confidence"]): Phrase {
  return CONFIDENCES[confidence];
}
