import type { Basis, Citation } from "../domain/regulation/schema";

const KINDS: Readonly<Record<Citation["kind"], string>> = {
  law: "Pháp luật",
  plan: "Kế hoạch",
  data: "Dữ liệu tự mâu thuẫn hoặc thiếu",
};

/** Under which rule: the law or the plan with its place; a plain fault in the data needs none. */
export function citationText({ kind, ref }: Citation): string {
  return kind === "data" ? KINDS.data : `${KINDS[kind]}: ${ref}`;
}

const CONFIDENCES: Readonly<Record<Basis["confidence"], string>> = {
  VERIFIED: "đã đọc nguyên văn",
  SECONDARY: "theo nguồn thứ cấp, cần xác nhận",
  UNVERIFIED: "chưa đối chiếu, cần xác nhận",
};

/** How sure the rule's text is. */
export function confidenceText(confidence: Basis["confidence"]): string {
  return CONFIDENCES[confidence];
}
