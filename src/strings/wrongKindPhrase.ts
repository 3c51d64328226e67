import type { FindingParams } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import { kindPhrase } from "./kindPhrase";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";

/** Why a row's kind of candidate does not go with its list, its award or what the unit says of it. */
export function wrongKindPhrase(params: FindingParams, plan: Plan): Phrase {
  if (params["kind"] === "unknown") {
    return {
      vi: "Chưa rõ là tập thể hay cá nhân.",
      en: "It cannot be told whether this is a collective or an individual.",
    };
  }
  const kind = kindPhrase(param(params, "kind"));
  if (params["fault"] === "category") {
    const stated = kindPhrase(param(params, "stated"));
    return {
      vi: `Cột “Phân loại đối tượng” của đơn vị ghi ${stated.vi}, nhưng theo tên và chức vụ thì dòng này là ${kind.vi}.`,
      en: `The unit's column “Phân loại đối tượng” says ${stated.en}; by name and post the row is a ${kind.en}.`,
    };
  }
  const allowed = param(params, "allowed");
  const code = params["award"];
  const award = plan.awards.find((each) => each.code === code)?.name ?? code;
  const rule =
    award === undefined
      ? { vi: "Danh sách này", en: "This list" }
      : {
          vi: `Danh hiệu, hình thức ${quoted(String(award))}`,
          en: `The award ${quoted(String(award))}`,
        };
  return {
    vi: `${rule.vi} chỉ dành cho ${kindList(allowed, "vi")}, nhưng dòng này là ${kind.vi}.`,
    en: `${rule.en} is for ${kindList(allowed, "en")} only; the row is a ${kind.en}.`,
  };
}

function kindList(kinds: string, language: Language): string {
  const joiner = language === "vi" ? " hoặc " : " or ";
  return kinds
    .split(",")
    .map((kind) => kindPhrase(kind)[language])
    .join(joiner);
}
