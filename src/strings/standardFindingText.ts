import type { FindingParams } from "../domain/checks/finding";
import type { RequirementCheck } from "../domain/regulation/requirement";
import type { Plan } from "../domain/regulation/schema";
import { dateText } from "./dateText";
import { goodYearsPhrase } from "./goodYearsPhrase";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { factList } from "./standardFactList";
import { missingTodo } from "./standardMissingTodo";
import { awardName, disciplineWord, ratingWord, scopeWord } from "./standardWords";

/** Ids of the checks of candidates against the standards. */
export type StandardCheckId = RequirementCheck | "missing-fact" | "no-path-met";

interface Wording {
  readonly what: Phrase;
  readonly todo: Phrase;
}

export const STANDARD_TITLES: Readonly<Record<StandardCheckId, Phrase>> = {
  "performance-rating": { vi: "Mức hoàn thành nhiệm vụ", en: "Performance rating" },
  discipline: { vi: "Kỷ luật trong năm", en: "Discipline in the year" },
  "discipline-ended": { vi: "Thời gian sau kỷ luật", en: "Time since discipline" },
  "under-review": { vi: "Đang bị xem xét", en: "Under review" },
  "months-worked": { vi: "Số tháng làm việc", en: "Months worked" },
  "title-required": { vi: "Danh hiệu phải có cùng năm", en: "Title required in the year" },
  "initiative-required": { vi: "Sáng kiến", en: "Initiatives" },
  "consecutive-titles": { vi: "Danh hiệu liên tục", en: "Titles in a row" },
  "titles-count": { vi: "Số lần đạt danh hiệu", en: "Times a title was held" },
  "good-years": { vi: "Số năm đạt liên tục", en: "Good years in a row" },
  "award-held": { vi: "Khen thưởng phải có trước", en: "Earlier award required" },
  "award-once": { vi: "Chỉ tặng một lần", en: "Given once in a life" },
  "member-share": { vi: "Tỷ lệ thành viên đạt danh hiệu", en: "Share of members with a title" },
  "member-count": { vi: "Số thành viên đạt danh hiệu", en: "Members with a title" },
  "all-completed": { vi: "100 % hoàn thành nhiệm vụ", en: "All members completed their duties" },
  "years-of-service": { vi: "Số năm công tác", en: "Years of service" },
  "is-manager": { vi: "Cán bộ quản lý", en: "Manager or not" },
  "existence-years": { vi: "Số năm thành lập", en: "Years of existence" },
  "people-criterion": { vi: "Tiêu chuẩn do người xét", en: "Criterion judged by people" },
  "missing-fact": { vi: "Chưa đủ căn cứ để xét", en: "Facts missing" },
  "no-path-met": { vi: "Không đạt theo cách nào", en: "No alternative met" },
};

const CHECK_FACT: Phrase = {
  vi: "Đối chiếu hồ sơ. Nếu ghi nhầm thì sửa tại trang Thông tin xét; nếu đúng thì đề nghị đơn vị rút hoặc đổi hình thức.",
  en: "Compare with the dossier. If it was mistyped, correct sheet Thông tin xét; if not, ask the unit to withdraw it or change the award.",
};

const CHECK_HISTORY: Phrase = {
  vi: "Yêu cầu đơn vị gửi quyết định còn thiếu rồi ghi vào trang Lịch sử; không có thì đề nghị rút hoặc đổi hình thức.",
  en: "Ask the unit for the missing decisions and enter them on sheet Lịch sử; without them, ask it to withdraw or change the award.",
};

/** The sentences of each check, standing on the standard that is not met. */
export const STANDARD_WORDINGS: Readonly<
  Record<StandardCheckId, (params: FindingParams, plan: Plan) => Wording>
> = {
  "performance-rating": about(CHECK_FACT, (params) => {
    const [required, found] = [
      ratingWord(param(params, "required")),
      ratingWord(param(params, "found")),
    ];
    return {
      vi: `cần xếp loại từ “${required.vi}” trở lên, đang ghi “${found.vi}”`,
      en: `the rating must be at least “${required.en}”; it is “${found.en}”`,
    };
  }),
  discipline: about(CHECK_FACT, (params) => {
    const [limit, found] = [
      disciplineWord(param(params, "limit")),
      disciplineWord(param(params, "found")),
    ];
    return {
      vi: `không được bị kỷ luật từ ${limit.vi} trở lên trong năm, đang ghi ${found.vi}`,
      en: `no measure as heavy as ${limit.en} in the year; the record says ${found.en}`,
    };
  }),
  "discipline-ended": about(CHECK_FACT, (params) => ({
    vi: `phải qua ${param(params, "years")} năm sau khi hết kỷ luật: kỷ luật hết ngày ${dateText(param(params, "ended"))}, được xét từ ${dateText(param(params, "free"))}, ngày quyết định dự kiến là ${dateText(param(params, "decided"))}`,
    en: `${param(params, "years")} years must pass after discipline: it ended on ${param(params, "ended")}, so from ${param(params, "free")}; the decision is due on ${param(params, "decided")}`,
  })),
  "under-review": about(
    {
      vi: "Chờ kết luận rồi mới xét; khi có kết luận thì sửa trang Thông tin xét.",
      en: "Wait for the conclusion, then correct sheet Thông tin xét.",
    },
    () => ({
      vi: "đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo chưa kết luận",
      en: "discipline, an inspection or a complaint is still pending",
    }),
  ),
  "months-worked": about(CHECK_FACT, (params) => ({
    vi: `cần làm việc ít nhất ${param(params, "required")} tháng trong năm, đang ghi ${param(params, "found")} tháng`,
    en: `at least ${param(params, "required")} months of work in the year; there are ${param(params, "found")}`,
  })),
  "title-required": about(
    {
      vi: "Ghi quyết định công nhận vào trang Lịch sử, hoặc yêu cầu đơn vị đề nghị cả danh hiệu này.",
      en: "Enter the decision on sheet Lịch sử, or ask the unit to put the candidate forward for that title too.",
    },
    (params, plan) => ({
      vi: `phải là “${awardName(plan, param(params, "award"))}” năm ${param(params, "year")}: trang Lịch sử không có và đợt này cũng không đề nghị`,
      en: `must be “${awardName(plan, param(params, "award"))}” of ${param(params, "year")}: neither in sheet Lịch sử nor put forward in this session`,
    }),
  ),
  "initiative-required": about(
    {
      vi: "Yêu cầu đơn vị gửi quyết định công nhận sáng kiến, rồi ghi số quyết định vào trang Sáng kiến.",
      en: "Ask the unit for the decision that recognises the initiative and enter its number on sheet Sáng kiến.",
    },
    (params) => {
      const scope = scopeWord(param(params, "scope"));
      const unrecognised = Number(params["unrecognised"] ?? 0);
      return {
        vi: `cần ${param(params, "required")} sáng kiến từ ${scope.vi} trở lên ${spanText(params, "vi")}, có ${param(params, "found")}${unrecognised > 0 ? ` (trong số chưa tính được có ${unrecognised} sáng kiến chưa ghi số quyết định công nhận; kể cả thì vẫn chưa đủ)` : ""}`,
        en: `${param(params, "required")} initiatives of ${scope.en} or wider ${spanText(params, "en")}; there are ${param(params, "found")}${unrecognised > 0 ? ` (${unrecognised} more have no decision number yet; even with these there are too few)` : ""}`,
      };
    },
  ),
  "consecutive-titles": about(CHECK_HISTORY, (params, plan) => {
    const every = Number(params["every"] ?? 1);
    const award = awardName(plan, param(params, "award"));
    return {
      vi: `cần ${param(params, "required")} lần liên tục “${award}”${every > 1 ? `, mỗi lần cách ${every} năm` : ""}, có ${param(params, "found")} lần liên tục; thiếu năm ${listed(param(params, "missing"))}`,
      en: `“${award}” ${param(params, "required")} times in a row${every > 1 ? `, ${every} years apart` : ""}; there are ${param(params, "found")} in a row; missing: ${listed(param(params, "missing"))}`,
    };
  }),
  "titles-count": about(CHECK_HISTORY, (params, plan) => {
    const award = awardName(plan, param(params, "award"));
    return {
      vi: `cần ${param(params, "required")} lần “${award}” ${spanText(params, "vi")}, có ${param(params, "found")} lần`,
      en: `“${award}” ${param(params, "required")} times ${spanText(params, "en")}; there are ${param(params, "found")}`,
    };
  }),
  "good-years": about(CHECK_HISTORY, goodYearsPhrase),
  "award-held": about(CHECK_HISTORY, (params, plan) => {
    const award = awardName(plan, param(params, "award"));
    return params["fault"] === "too-recent"
      ? {
          vi: `phải được tặng “${award}” từ ${param(params, "required")} năm trở lên: được tặng năm ${param(params, "since")}, mới ${param(params, "found")} năm`,
          en: `must have held “${award}” for ${param(params, "required")} years: given in ${param(params, "since")}, ${param(params, "found")} years ago`,
        }
      : {
          vi: `phải được tặng “${award}” trước, trang Lịch sử không có`,
          en: `must already hold “${award}”, which sheet Lịch sử does not show`,
        };
  }),
  "award-once": about(
    {
      vi: "Đối chiếu trang Lịch sử; nếu đúng thì đề nghị đơn vị rút.",
      en: "Compare with sheet Lịch sử; if it is true, ask the unit to withdraw.",
    },
    (params, plan) => ({
      vi: `“${awardName(plan, param(params, "award"))}” chỉ tặng một lần, trang Lịch sử ghi đã được tặng${ofYear(params, "vi")}`,
      en: `“${awardName(plan, param(params, "award"))}” is given once; sheet Lịch sử says it was given${ofYear(params, "en")}`,
    }),
  ),
  "member-share": about(CHECK_FACT, (params, plan) => {
    const award = awardName(plan, param(params, "award"));
    const share = `${param(params, "numerator")}/${param(params, "denominator")}`;
    const isStrict = params["strict"] === 1;
    return {
      vi: `cần ${isStrict ? "trên" : "ít nhất"} ${share} thành viên đạt “${award}”: ${param(params, "found")}/${param(params, "members")} người${countedNote(params, "vi")}, phải có từ ${param(params, "required")} người`,
      en: `${isStrict ? "more than" : "at least"} ${share} of the members must be “${award}”: ${param(params, "found")} of ${param(params, "members")}${countedNote(params, "en")}; ${param(params, "required")} are needed`,
    };
  }),
  "member-count": about(CHECK_FACT, (params, plan) => {
    const award = awardName(plan, param(params, "award"));
    return {
      vi: `cần ít nhất ${param(params, "required")} thành viên đạt “${award}”, có ${param(params, "found")}${countedNote(params, "vi")}`,
      en: `at least ${param(params, "required")} members must be “${award}”; there are ${param(params, "found")}${countedNote(params, "en")}`,
    };
  }),
  "all-completed": about(CHECK_FACT, (params) => ({
    vi: `100 % thành viên phải hoàn thành nhiệm vụ, có ${param(params, "found")}/${param(params, "members")} người`,
    en: `all members must have completed their duties; ${param(params, "found")} of ${param(params, "members")} did`,
  })),
  "years-of-service": about(CHECK_FACT, (params) => {
    const isTeaching = params["of"] === "teaching";
    const hard = Number(params["hard"] ?? 0);
    return {
      vi: `cần ${param(params, "required")} năm ${isTeaching ? "trực tiếp giảng dạy" : "công tác trong ngành"}, tính được ${param(params, "found")} năm${hard > 0 ? ` (${param(params, "years")} năm, trong đó ${hard} năm ở vùng khó khăn)` : ""}`,
      en: `${param(params, "required")} years ${isTeaching ? "of teaching" : "in the sector"} are needed; ${param(params, "found")} count${hard > 0 ? ` (${param(params, "years")}, of them ${hard} in hard areas)` : ""}`,
    };
  }),
  "is-manager": about(CHECK_FACT, (params) => {
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
  }),
  "existence-years": about(CHECK_FACT, (params) => ({
    vi: `tập thể phải thành lập từ ${param(params, "required")} năm trở lên, đang ghi ${param(params, "found")} năm`,
    en: `the collective must have existed for ${param(params, "required")} years; the record says ${param(params, "found")}`,
  })),
  "people-criterion": about(
    {
      vi: "Xem lại trang Ý kiến xét; nếu vẫn không đạt thì đề nghị đơn vị rút.",
      en: "Look again at sheet Ý kiến xét; if it stands, ask the unit to withdraw.",
    },
    (params) => ({
      vi: `người xét kết luận là không đạt${param(params, "by") === "" ? "" : ` (${param(params, "by")})`}`,
      en: `people judged it not met${param(params, "by") === "" ? "" : ` (${param(params, "by")})`}`,
    }),
  ),
  "missing-fact": (params, plan) => ({
    what: {
      vi: `Chưa xét được tiêu chuẩn “${standardText(params, plan)}” và các tiêu chuẩn liên quan, vì chưa ghi hoặc ghi chưa dùng được: ${factList(param(params, "facts"), "vi")}.`,
      en: `The standard “${standardText(params, plan)}” and those beside it cannot be judged; not stated, or not so that it can be used: ${factList(param(params, "facts"), "en")}.`,
    },
    todo: missingTodo(param(params, "facts").split(",")),
  }),
  "no-path-met": about(
    {
      vi: "Mở Thông tin xét, Lịch sử, Sáng kiến của người này; bổ sung căn cứ cho một cách, không có thì đề nghị rút.",
      en: "Look at Thông tin xét, Lịch sử and Sáng kiến; complete the evidence for one of them, or ask the unit to withdraw.",
    },
    (params, plan) => ({
      vi: `phải đạt một trong các cách sau, nhưng không đạt cách nào: ${pathList(params, plan, "vi")}`,
      en: `one of these must be met and none is: ${pathList(params, plan, "en")}`,
    }),
  ),
};

type Write = (params: FindingParams, plan: Plan) => Phrase;

function about(todo: Phrase, write: Write) {
  return (params: FindingParams, plan: Plan): Wording => {
    const what = write(params, plan);
    const standard = standardText(params, plan);
    return {
      what: {
        vi: `Tiêu chuẩn “${standard}”: ${what.vi}.`,
        en: `Standard “${standard}”: ${what.en}.`,
      },
      todo,
    };
  };
}

function standardOf(params: FindingParams, plan: Plan) {
  return plan.standards.find(({ id }) => id === params["standard"]);
}

function standardText(params: FindingParams, plan: Plan): string {
  return standardOf(params, plan)?.text ?? param(params, "standard");
}

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

function pathList(params: FindingParams, plan: Plan, language: Language): string {
  const failing = language === "vi" ? "chưa đạt" : "not met";
  return (standardOf(params, plan)?.anyOf ?? [])
    .map(({ id, text }, at) => {
      const checks = param(params, `failed/${id}`).split(",");
      const titles = checks.map((check) =>
        isTitled(check) ? STANDARD_TITLES[check][language] : check,
      );
      return `(${at + 1}) ${text}: ${failing} ${titles.join(", ")}`;
    })
    .join("; ");
}

function isTitled(check: string): check is StandardCheckId {
  return Object.hasOwn(STANDARD_TITLES, check);
}
