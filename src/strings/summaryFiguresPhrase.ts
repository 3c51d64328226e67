import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";

const COUNTED: Readonly<Record<string, { readonly what: Phrase; readonly sheet: string }>> = {
  initiatives: { what: { vi: "sáng kiến", en: "initiatives" }, sheet: "Sáng kiến" },
  excellentYears: {
    what: { vi: "năm hoàn thành xuất sắc nhiệm vụ", en: "years of excellent work" },
    sheet: "Lịch sử",
  },
};

/** Which figures of a summary disagree, with each other or with what is recorded. */
export function summaryFiguresPhrase(params: FindingParams): Phrase {
  if (params["fault"] === "ratio") {
    const text = quoted(param(params, "text"));
    return {
      vi: `Phân số và tỷ lệ phần trăm không khớp nhau: ${text}.`,
      en: `Fraction and percentage disagree: ${text}.`,
    };
  }
  const counted = COUNTED[param(params, "what")];
  const [stated, found] = [param(params, "stated"), param(params, "found")];
  return {
    vi: `Tóm tắt ghi ${stated} ${counted?.what.vi ?? ""}, trang ${counted?.sheet ?? ""} có ${found}.`,
    en: `The summary says ${stated} ${counted?.what.en ?? ""}; sheet ${counted?.sheet ?? ""} has ${found}.`,
  };
}
