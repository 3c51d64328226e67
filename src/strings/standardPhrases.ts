import type { FindingParams } from "../domain/checks/finding";
import type { RequirementCheck } from "../domain/regulation/requirement";
import type { Plan } from "../domain/regulation/schema";
import { dateText } from "./dateText";
import { goodYearsPhrase } from "./goodYearsPhrase";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { heldAwardName, disciplineWord, ratingWord, scopeWord } from "./standardWords";

/** In what a requirement is not met: what it asks for and what was found, of the parameters of its verdict. */
export const REQUIREMENT_PHRASES: Readonly<
  Record<RequirementCheck, (params: FindingParams, plan: Plan) => Phrase>
> = {
  "performance-rating": (params) => {
    const [required, found] = [
      ratingWord(param(params, "required")),
      ratingWord(param(params, "found")),
    ];
    return {
      vi: `cần xếp loại từ “${required.vi}” trở lên, đang ghi “${found.vi}”`,
      en: `the rating must be at least “${required.en}”; it is “${found.en}”`,
    };
  },
  discipline: (params) => {
    const [limit, found] = [
      disciplineWord(param(params, "limit")),
      disciplineWord(param(params, "found")),
    ];
    return {
      vi: `không được bị kỷ luật từ ${limit.vi} trở lên trong năm, đang ghi ${found.vi}`,
      en: `no measure as heavy as ${limit.en} in the year; the record says ${found.en}`,
    };
  },
  "discipline-ended": (params) => ({
    vi: `phải qua ${param(params, "years")} năm sau khi hết kỷ luật: kỷ luật hết ngày ${dateText(param(params, "ended"))}, được xét từ ${dateText(param(params, "free"))}, ngày quyết định dự kiến là ${dateText(param(params, "decided"))}`,
    en: `${param(params, "years")} years must pass after discipline: it ended on ${param(params, "ended")}, so from ${param(params, "free")}; the decision is due on ${param(params, "decided")}`,
  }),
  "under-review": () => ({
    vi: "đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo chưa kết luận",
    en: "discipline, an inspection or a complaint is still pending",
  }),
  "months-worked": (params) => ({
    vi: `cần làm việc ít nhất ${param(params, "required")} tháng trong năm, đang ghi ${param(params, "found")} tháng`,
    en: `at least ${param(params, "required")} months of work in the year; there are ${param(params, "found")}`,
  }),
  "title-required": (params, plan) => ({
    vi: `phải là ${quoted(heldAwardName(plan, param(params, "award")))} năm ${param(params, "year")}: trang Lịch sử không có và đợt này cũng không đề nghị`,
    en: `must be ${quoted(heldAwardName(plan, param(params, "award")))} of ${param(params, "year")}: neither in sheet Lịch sử nor put forward in this session`,
  }),
  "initiative-required": (params) => {
    const scope = scopeWord(param(params, "scope"));
    const unrecognised = Number(params["unrecognised"] ?? 0);
    return {
      vi: `cần ${param(params, "required")} sáng kiến từ ${scope.vi} trở lên ${spanText(params, "vi")}, có ${param(params, "found")}${unrecognised > 0 ? ` (trong số chưa tính được có ${unrecognised} sáng kiến chưa ghi số quyết định công nhận; kể cả thì vẫn chưa đủ)` : ""}`,
      en: `${param(params, "required")} initiatives of ${scope.en} or wider ${spanText(params, "en")}; there are ${param(params, "found")}${unrecognised > 0 ? ` (${unrecognised} more have no decision number yet; even with these there are too few)` : ""}`,
    };
  },
  "consecutive-titles": (params, plan) => {
    const every = Number(params["every"] ?? 1);
    const award = heldAwardName(plan, param(params, "award"));
    return {
      vi: `cần ${param(params, "required")} lần liên tục ${quoted(award)}${every > 1 ? `, mỗi lần cách ${every} năm` : ""}, có ${param(params, "found")} lần liên tục; thiếu năm ${listed(param(params, "missing"))}`,
      en: `${quoted(award)} ${param(params, "required")} times in a row${every > 1 ? `, ${every} years apart` : ""}; there are ${param(params, "found")} in a row; missing: ${listed(param(params, "missing"))}`,
    };
  },
  "titles-count": (params, plan) => {
    const award = heldAwardName(plan, param(params, "award"));
    return {
      vi: `cần ${param(params, "required")} lần ${quoted(award)} ${spanText(params, "vi")}, có ${param(params, "found")} lần`,
      en: `${quoted(award)} ${param(params, "required")} times ${spanText(params, "en")}; there are ${param(params, "found")}`,
    };
  },
  "good-years": goodYearsPhrase,
  "award-held": (params, plan) => {
    const award = heldAwardName(plan, param(params, "award"));
    return params["fault"] === "too-recent"
      ? {
          vi: `phải được tặng ${quoted(award)} từ ${param(params, "required")} năm trở lên: được tặng năm ${param(params, "since")}, mới ${param(params, "found")} năm`,
          en: `must have held ${quoted(award)} for ${param(params, "required")} years: given in ${param(params, "since")}, ${param(params, "found")} years ago`,
        }
      : {
          vi: `phải được tặng ${quoted(award)} trước, trang Lịch sử không có`,
          en: `must already hold ${quoted(award)}, which sheet Lịch sử does not show`,
        };
  },
  "award-once": (params, plan) => ({
    vi: `${quoted(heldAwardName(plan, param(params, "award")))} chỉ tặng một lần, trang Lịch sử ghi đã được tặng${ofYear(params, "vi")}`,
    en: `${quoted(heldAwardName(plan, param(params, "award")))} is given once; sheet Lịch sử says it was given${ofYear(params, "en")}`,
  }),
  "member-share": (params, plan) => {
    const award = heldAwardName(plan, param(params, "award"));
    const share = `${param(params, "numerator")}/${param(params, "denominator")}`;
    const isStrict = params["strict"] === 1;
    return {
      vi: `cần ${isStrict ? "trên" : "ít nhất"} ${share} thành viên đạt ${quoted(award)}: ${param(params, "found")}/${param(params, "members")} người${countedNote(params, "vi")}, phải có từ ${param(params, "required")} người`,
      en: `${isStrict ? "more than" : "at least"} ${share} of the members must be ${quoted(award)}: ${param(params, "found")} of ${param(params, "members")}${countedNote(params, "en")}; ${param(params, "required")} are needed`,
    };
  },
  "member-count": (params, plan) => {
    const award = heldAwardName(plan, param(params, "award"));
    return {
      vi: `cần ít nhất ${param(params, "required")} thành viên đạt ${quoted(award)}, có ${param(params, "found")}${countedNote(params, "vi")}`,
      en: `at least ${param(params, "required")} members must be ${quoted(award)}; there are ${param(params, "found")}${countedNote(params, "en")}`,
    };
  },
  "all-completed": (params) => ({
    vi: `100 % thành viên phải hoàn thành nhiệm vụ, có ${param(params, "found")}/${param(params, "members")} người`,
    en: `all members must have completed their duties; ${param(params, "found")} of ${param(params, "members")} did`,
  }),
  "years-of-service": (params) => {
    const isTeaching = params["of"] === "teaching";
    const hard = Number(params["hard"] ?? 0);
    return {
      vi: `cần ${param(params, "required")} năm ${isTeaching ? "trực tiếp giảng dạy" : "công tác trong ngành"}, tính được ${param(params, "found")} năm${hard > 0 ? ` (${param(params, "years")} năm, trong đó ${hard} năm ở vùng khó khăn)` : ""}`,
      en: `${param(params, "required")} years ${isTeaching ? "of teaching" : "in the sector"} are needed; ${param(params, "found")} count${hard > 0 ? ` (${param(params, "years")}, of them ${hard} in hard areas)` : ""}`,
    };
  },
  "is-manager": (params) => {
    const isExpected = params["expected"] === 1;
    return isExpected
      ? {
          vi: "phải là cán bộ quản lý, đang ghi không phải",
          en: "must be a manager; the record says no",
        }
      : {
          vi: "phải không là cán bộ quản lý, đang ghi là cán bộ quản lý",
          en: "must be no manager; the record says yes",
        };
  },
  "existence-years": (params) => ({
    vi: `tập thể phải thành lập từ ${param(params, "required")} năm trở lên, đang ghi ${param(params, "found")} năm`,
    en: `the collective must have existed for ${param(params, "required")} years; the record says ${param(params, "found")}`,
  }),
  "people-criterion": (params) => ({
    vi: `người xét kết luận là không đạt${param(params, "by") === "" ? "" : ` (${param(params, "by")})`}`,
    en: `people judged it not met${param(params, "by") === "" ? "" : ` (${param(params, "by")})`}`,
  }),
};

function listed(joined: string): string {
  return joined.split(",").join(", ");
}

function spanText(params: FindingParams, language: Language): string {
  const [from, to] = [param(params, "from"), param(params, "to")];
  if (from === "") return language === "vi" ? `tính đến năm ${to}` : `up to ${to}`;
  if (from === to) return language === "vi" ? `trong năm ${to}` : `in ${to}`;
  return language === "vi" ? `từ năm ${from} đến năm ${to}` : `from ${from} to ${to}`;
}

function ofYear(params: FindingParams, language: Language): string {
  const year = param(params, "year");
  if (year === "") return "";
  return language === "vi" ? ` năm ${year}` : ` in ${year}`;
}

function countedNote(params: FindingParams, language: Language): string {
  if (params["counted"] !== 1) return "";
  return language === "vi"
    ? " (đếm theo đề nghị của đợt này; nếu thực tế khác thì ghi số đúng vào trang Thông tin xét)"
    : " (counted from this session's nominations; if it is otherwise, state the number on sheet Thông tin xét)";
}
