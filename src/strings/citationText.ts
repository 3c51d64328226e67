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

const CONVENTION: Phrase = { vi: "Quy ước của phần mềm", en: "A convention of this software" };

/** What a rule of a plan pack says of itself where the plan's text has no such rule. */
const OWN_WORDS = /quy ước của phần mềm|^Mẫu xét .+ của phần mềm/i;

/**
 * Under which rule: the law or the plan with its place, as its text names it; a plain fault in the data needs none.
 * A rule that calls itself a convention of the software is not passed off as the plan's.
 */
export function citationText({ kind, ref }: Citation): Phrase {
  if (kind === "data") return KINDS.data;
  const { vi, en } = kind === "plan" && OWN_WORDS.test(ref) ? CONVENTION : KINDS[kind];
  return { vi: `${vi}: ${ref}`, en: `${en}: ${ref}` };
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

/** How sure a text is. */
export function confidenceText(confidence: Basis["confidence"]): Phrase {
  return CONFIDENCES[confidence];
}

const NO_RULE: Phrase = { vi: "", en: "" };

/** How sure the rule of a finding is; empty for a plain fault in the data, which stands under no rule. */
export function ruleConfidence(of: Pick<Basis, "citation" | "confidence">): Phrase {
  return of.citation.kind === "data" ? NO_RULE : confidenceText(of.confidence);
}
