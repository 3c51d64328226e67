import type { FindingParams } from "../domain/checks/finding";
import type { RequirementCheck } from "../domain/regulation/requirement";
import type { Plan } from "../domain/regulation/schema";
import type { Phrase } from "./language";
import { noPathPhrase, noPathTodo } from "./noPathPhrase";
import { param } from "./param";
import { quoted } from "./quoted";
import { factList } from "./standardFactList";
import { missingTodo } from "./standardMissingTodo";
import { REQUIREMENT_PHRASES } from "./standardPhrases";
import type { Write, Wording } from "./wording";

/** Ids of the checks of candidates against the standards. */
export type StandardCheckId = RequirementCheck | "missing-fact" | "no-path-met";

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
export const STANDARD_WORDINGS: Readonly<Record<StandardCheckId, Write>> = {
  "performance-rating": about("performance-rating", CHECK_FACT),
  discipline: about("discipline", CHECK_FACT),
  "discipline-ended": about("discipline-ended", CHECK_FACT),
  "under-review": about("under-review", {
    vi: "Chờ kết luận rồi mới xét; khi có kết luận thì sửa trang Thông tin xét.",
    en: "Wait for the conclusion, then correct sheet Thông tin xét.",
  }),
  "months-worked": about("months-worked", CHECK_FACT),
  "title-required": about("title-required", {
    vi: "Ghi quyết định công nhận vào trang Lịch sử, hoặc yêu cầu đơn vị đề nghị cả danh hiệu này.",
    en: "Enter the decision on sheet Lịch sử, or ask the unit to put the candidate forward for that title too.",
  }),
  "initiative-required": about("initiative-required", {
    vi: "Yêu cầu đơn vị gửi quyết định công nhận sáng kiến, rồi ghi số quyết định vào trang Sáng kiến.",
    en: "Ask the unit for the decision that recognises the initiative and enter its number on sheet Sáng kiến.",
  }),
  "consecutive-titles": about("consecutive-titles", CHECK_HISTORY),
  "titles-count": about("titles-count", CHECK_HISTORY),
  "good-years": about("good-years", CHECK_HISTORY),
  "award-held": about("award-held", CHECK_HISTORY),
  "award-once": about("award-once", {
    vi: "Đối chiếu trang Lịch sử; nếu đúng thì đề nghị đơn vị rút.",
    en: "Compare with sheet Lịch sử; if it is true, ask the unit to withdraw.",
  }),
  "member-share": about("member-share", CHECK_FACT),
  "member-count": about("member-count", CHECK_FACT),
  "all-completed": about("all-completed", CHECK_FACT),
  "years-of-service": about("years-of-service", CHECK_FACT),
  "is-manager": about("is-manager", CHECK_FACT),
  "existence-years": about("existence-years", CHECK_FACT),
  "people-criterion": about("people-criterion", {
    vi: "Xem lại trang Ý kiến xét; nếu vẫn không đạt thì đề nghị đơn vị rút.",
    en: "Look again at sheet Ý kiến xét; if it stands, ask the unit to withdraw.",
  }),
  "missing-fact": (params, plan) => ({
    what: {
      vi: `Chưa xét được tiêu chuẩn ${standardText(params, plan)} và các tiêu chuẩn liên quan, vì chưa ghi hoặc ghi chưa dùng được: ${factList(param(params, "facts"), "vi")}.`,
      en: `The standard ${standardText(params, plan)} and those beside it cannot be judged; not stated, or not so that it can be used: ${factList(param(params, "facts"), "en")}.`,
    },
    todo: missingTodo(param(params, "facts").split(",")),
  }),
  "no-path-met": (params, plan) => {
    const standard = plan.standards.find(({ id }) => id === params["standard"]);
    return onStandard(params, plan, {
      what: noPathPhrase(params, plan, standard?.anyOf ?? []),
      todo: noPathTodo(params, standard?.anyOf ?? []),
    });
  },
};

function about(check: RequirementCheck, todo: Phrase): Write {
  return (params, plan) =>
    onStandard(params, plan, { what: REQUIREMENT_PHRASES[check](params, plan), todo });
}

function onStandard(params: FindingParams, plan: Plan, { what, todo }: Wording): Wording {
  const standard = standardText(params, plan);
  return {
    what: {
      vi: `Tiêu chuẩn ${standard}: ${what.vi}.`,
      en: `Standard ${standard}: ${what.en}.`,
    },
    todo,
  };
}

function standardText(params: FindingParams, plan: Plan): string {
  const standard = plan.standards.find(({ id }) => id === params["standard"]);
  return quoted(standard?.text ?? param(params, "standard"));
}
