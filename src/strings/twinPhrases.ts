import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";

const DIFFERENCES: Readonly<Record<string, Phrase>> = {
  same: { vi: "đọc như nhau, viết khác nhau", en: "sound alike and are spelt differently" },
  tone: { vi: "chỉ khác dấu thanh", en: "differ in tone marks only" },
  diacritic: {
    vi: "chỉ khác dấu của chữ (như o và ơ, d và đ)",
    en: "differ in the marks of letters only (as o and ơ, d and đ)",
  },
  typing: { vi: "chỉ khác như khi gõ nhầm", en: "differ as a slip of typing does" },
};

/** A row that stands in a list a second time, for sure or perhaps. */
export function duplicatePhrase(params: FindingParams): Phrase {
  const name = param(params, "name");
  const twin = param(params, "twin");
  if (params["likeness"] === "near") return nearPhrase(params);
  return params["likeness"] === "same"
    ? {
        vi: `“${name}” đã có trong cùng danh sách (mã ${twin}).`,
        en: `“${name}” already stands in the same list (${twin}).`,
      }
    : {
        vi: `Có hai dòng cùng tên “${name}”, hoặc chỉ khác dấu (dòng kia: mã ${twin}); có thể là một người hoặc một tập thể.`,
        en: `The name “${name}” stands there twice, perhaps with other accents (the other: ${twin}); perhaps one candidate.`,
      };
}

function nearPhrase(params: FindingParams): Phrase {
  const { name, other, twin, difference } = spellings(params);
  return {
    vi: `“${name}” và “${other}” (mã ${twin}) trong cùng danh sách ${difference.vi}; có thể là một người hoặc một tập thể.`,
    en: `“${name}” and “${other}” (${twin}) in one list ${difference.en}; perhaps one candidate.`,
  };
}

/** One candidate spelt two ways in two lists. */
export function nameDiffersPhrase(params: FindingParams): Phrase {
  const { name, other, twin, difference } = spellings(params);
  return {
    vi: `Danh sách này ghi “${name}”, danh sách khác ghi “${other}” (mã ${twin}): ${difference.vi}.`,
    en: `This list has “${name}”, another one “${other}” (${twin}): they ${difference.en}.`,
  };
}

function spellings(params: FindingParams) {
  return {
    name: param(params, "name"),
    other: param(params, "twinName"),
    twin: param(params, "twin"),
    difference: DIFFERENCES[param(params, "difference")] ?? { vi: "khác nhau", en: "differ" },
  };
}
