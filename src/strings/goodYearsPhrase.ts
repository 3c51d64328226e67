import type { FindingParams } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { heldAwardName, ratingWord, scopeWord } from "./standardWords";

/** In what a candidate's good years in a row fall short. */
export function goodYearsPhrase(params: FindingParams, plan: Plan): Phrase {
  const parts = param(params, "failed")
    .split(",")
    .flatMap((failed) => PARTS[failed]?.(params, plan) ?? []);
  const joined = (language: Language) => parts.map((part) => part[language]).join("; ");
  return { vi: joined("vi"), en: joined("en") };
}

const PARTS: Readonly<Record<string, (params: FindingParams, plan: Plan) => Phrase>> = {
  after: (params, plan) => {
    const award = heldAwardName(plan, param(params, "after"));
    return {
      vi: `các năm phải tính từ sau khi được tặng ${quoted(award)}, trang Lịch sử không có lần tặng này`,
      en: `the years count from the award of ${quoted(award)}, which sheet Lịch sử does not show`,
    };
  },
  years: (params, plan) => ({
    vi: `cần ${param(params, "required")} năm liên tục đến nay ${goodYear(params, plan, "vi")}, có ${param(params, "found")} năm${since(params, "vi")}${missing(params, "vi")}`,
    en: `${param(params, "required")} years in a row up to now ${goodYear(params, plan, "en")}; there are ${param(params, "found")}${since(params, "en")}${missing(params, "en")}`,
  }),
  excellent: (params) => ({
    vi: `trong đó cần ${param(params, "excellentRequired")} năm hoàn thành xuất sắc nhiệm vụ, có ${param(params, "excellent")} năm`,
    en: `of these ${param(params, "excellentRequired")} must be rated excellent; ${param(params, "excellent")} are`,
  }),
  including: (params, plan) => ({
    vi: `trong thời gian đó cần có ${awards(params, plan, "vi")}`,
    en: `within them there must be ${awards(params, plan, "en")}`,
  }),
  initiatives: (params) => {
    const scope = scopeWord(param(params, "scope"));
    return {
      vi: `trong thời gian đó cần ${param(params, "initiativesRequired")} sáng kiến từ ${scope.vi} trở lên, có ${param(params, "initiatives")}`,
      en: `within them ${param(params, "initiativesRequired")} initiatives of ${scope.en} or wider; there are ${param(params, "initiatives")}`,
    };
  },
};

function goodYear(params: FindingParams, plan: Plan, language: Language): string {
  const rating = param(params, "rating");
  const award = param(params, "award");
  const word = ratingWord(rating)[language];
  const name = quoted(heldAwardName(plan, award));
  const rated = language === "vi" ? `xếp loại từ “${word}” trở lên` : `rated at least “${word}”`;
  const titled = language === "vi" ? `được tặng ${name}` : `with ${name}`;
  const ways = [...(rating === "" ? [] : [rated]), ...(award === "" ? [] : [titled])];
  return ways.join(language === "vi" ? " hoặc " : " or ");
}

function since(params: FindingParams, language: Language): string {
  const year = param(params, "since");
  if (year === "") return "";
  return language === "vi" ? ` tính sau năm ${year}` : ` after ${year}`;
}

function missing(params: FindingParams, language: Language): string {
  const years = param(params, "missing").split(",").join(", ");
  if (years === "") return "";
  return language === "vi" ? `; thiếu năm ${years}` : `; missing: ${years}`;
}

/** From "CSTDCS:1/3": so many of so many. */
function awards(params: FindingParams, plan: Plan, language: Language): string {
  return param(params, "including")
    .split(",")
    .map((each) => {
      const [code = "", found = "", required = ""] = each.split(/[:/]/);
      const name = `${required} ${quoted(heldAwardName(plan, code))}`;
      return language === "vi" ? `${name} (có ${found})` : `${name} (there are ${found})`;
    })
    .join(", ");
}
