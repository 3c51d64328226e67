import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { shareWords } from "./shareWords";
import { awardName, ratingWord } from "./standardWords";
import type { Write } from "./wording";

type QuotaCheckId =
  | "cap-exceeded"
  | "manager-share"
  | "women-share"
  | "direct-work-share"
  | "rating-cap"
  | "head-rating"
  | "target-missed"
  | "not-registered"
  | "exclusive-awards"
  | "same-achievement";

/** The rule's name; the unit it is reckoned for stands beside the finding already, the whole session does not. */
function ruleName(params: FindingParams): Phrase {
  const name = param(params, "name");
  return params["per"] === "session"
    ? { vi: `${name} (tính cho cả đợt xét)`, en: `${name} (for the whole session)` }
    : { vi: name, en: name };
}

function shareOf(params: FindingParams): Phrase {
  return shareWords(param(params, "share"));
}

const CHOOSE: Phrase = {
  vi: "Đề nghị đơn vị xét lại, rút bớt danh sách; nếu tỷ lệ đã đổi thì sửa ở trang Đợt xét.",
  en: "Ask the unit to shorten its list; if the share has changed, correct it on sheet Đợt xét.",
};

function capBase(params: FindingParams): Phrase {
  const { kind, base } = params;
  const share = shareOf(params);
  if (kind === "atMost") return { vi: "", en: "" };
  return kind === "shareOfStaff"
    ? {
        vi: ` (${share.vi} của ${String(base)} người ghi ở cột Số người, trang Đơn vị; bỏ phần lẻ)`,
        en: ` (${share.en} of ${String(base)} staff, rounded down)`,
      }
    : {
        vi: ` (${share.vi} của ${String(base)} đề nghị làm gốc, bỏ phần lẻ)`,
        en: ` (${share.en} of ${String(base)} nominations counted against, rounded down)`,
      };
}

function capPhrase(params: FindingParams): Phrase {
  const { vi, en } = ruleName(params);
  const [counted, cap] = [param(params, "counted"), param(params, "cap")];
  const base = capBase(params);
  switch (params["fault"]) {
    case "too-small":
      return {
        vi: `${vi}: đề nghị ${counted}, nhưng theo tỷ lệ thì số người quá ít nên không được đề nghị nào${base.vi}.`,
        en: `${en}: ${counted} put forward, but the unit is too small: its share comes to 0${base.en}.`,
      };
    case "no-base":
      return {
        vi: `${vi}: đề nghị ${counted}, nhưng chưa có đề nghị nào làm gốc để tính tỷ lệ ${shareOf(params).vi}.`,
        en: `${en}: ${counted} put forward, but nothing is there to take ${shareOf(params).en} of.`,
      };
    case undefined:
    default:
      return {
        vi: `${vi}: đề nghị ${counted}, được tối đa ${cap}${base.vi}.`,
        en: `${en}: ${counted} put forward, at most ${cap} allowed${base.en}.`,
      };
  }
}

/** Who is counted, and whether there may be no more or no fewer. */
function peoplePhrase(params: FindingParams, people: Phrase, bound: Phrase): Phrase {
  const { vi, en } = ruleName(params);
  const share = shareOf(params);
  const notStated = Number(params["notStated"] ?? 0);
  const openVi = notStated > 0 ? `; ${String(notStated)} người chưa ghi` : "";
  const openEn = notStated > 0 ? `; not stated for ${String(notStated)}` : "";
  const [counted, base, limit] = ["counted", "base", "bound"].map((key) => param(params, key));
  const isNone = limit === "0";
  const limitVi = isNone ? "không được có ai" : `${bound.vi} ${String(limit)} người`;
  const limitEn = isNone ? "none allowed" : `${bound.en} ${String(limit)}`;
  return {
    vi: `${vi}: ${String(counted)} ${people.vi} trên ${String(base)} người được đề nghị; theo tỷ lệ ${share.vi} thì ${limitVi}${openVi}.`,
    en: `${en}: ${String(counted)} ${people.en} of ${String(base)} people put forward; a share of ${share.en} makes ${limitEn}${openEn}.`,
  };
}

const AT_MOST: Phrase = { vi: "tối đa", en: "at most" };
const AT_LEAST: Phrase = { vi: "tối thiểu", en: "at least" };
const MANAGERS: Phrase = { vi: "cán bộ quản lý", en: "managers" };
const WOMEN: Phrase = { vi: "nữ", en: "women" };
const DIRECT: Phrase = {
  vi: "người trực tiếp giảng dạy, làm việc",
  en: "people doing the direct work",
};

function ratingCapPhrase(params: FindingParams): Phrase {
  const { vi, en } = ruleName(params);
  const [excellent, well] = [param(params, "excellent"), param(params, "well")];
  const share = shareOf(params);
  const both = String(Number(params["well"]) + Number(params["excellent"]));
  const staff = param(params, "staff");
  const rated = param(params, "rated");
  const seenVi =
    staff === ""
      ? `${rated} người có xếp loại (đơn vị chưa ghi cột Số người ở trang Đơn vị)`
      : `${rated} trên ${staff} người có xếp loại`;
  const seenEn =
    staff === "" ? `${rated} people rated (staff not stated)` : `${rated} of ${staff} people rated`;
  const unitVi = params["unitRating"] === "known" ? "" : "; chưa rõ xếp loại của đơn vị";
  const unitEn = params["unitRating"] === "known" ? "" : "; the unit's own rating is not known";
  return {
    vi: `${vi}: ${excellent} người hoàn thành xuất sắc; theo tỷ lệ ${share.vi} được tối đa ${param(params, "capOfWell")} nếu tính trên ${well} người hoàn thành tốt, ${param(params, "capOfBoth")} nếu tính trên ${both} người hoàn thành tốt và xuất sắc (${seenVi}${unitVi}).`,
    en: `${en}: ${excellent} people rated excellent; ${share.en} allows ${param(params, "capOfWell")} of the ${well} rated well, or ${param(params, "capOfBoth")} of the ${both} rated well or excellent (${seenEn}${unitEn}).`,
  };
}

const TARGETS: Readonly<Record<string, Phrase>> = {
  initiativeAuthors: {
    vi: "người có sáng kiến được công nhận",
    en: "staff with a recognised initiative",
  },
  initiativesApplied: { vi: "sáng kiến được áp dụng", en: "initiatives in use" },
  pledges: { vi: "người ký giao ước", en: "people who signed the pledge" },
};

function registrationPhrase(params: FindingParams, award: string, registered: string): Phrase {
  switch (params["fault"]) {
    case "other-award":
      return {
        vi: `Đề nghị ${award} nhưng trang Đăng ký chỉ có: ${registered}.`,
        en: `Put forward for ${award}, but sheet Đăng ký has only: ${registered}.`,
      };
    case "award-unclear":
      return {
        vi: `Đề nghị ${award}; có dòng ở trang Đăng ký nhưng chưa rõ đăng ký danh hiệu nào.`,
        en: `Put forward for ${award}; a line stands on sheet Đăng ký, but for which title is unclear.`,
      };
    case undefined:
    default:
      return {
        vi: `Đề nghị ${award} nhưng trang Đăng ký không có tên.`,
        en: `Put forward for ${award}, but not on sheet Đăng ký.`,
      };
  }
}

function rivalPhrase(params: FindingParams, award: string, other: string): Phrase {
  const twin = param(params, "twin");
  switch (params["how"]) {
    case "held":
      return {
        vi: `Đề nghị ${award} nhưng trong năm xét đã có ${other} (${twin}): không được cả hai.`,
        en: `Put forward for ${award}, but ${other} was given in the year under review (${twin}): not both.`,
      };
    case "perhaps-held":
      return {
        vi: `Đề nghị ${award}; có thể trong năm xét đã có ${other} (${twin}): một bên ghi năm, một bên ghi năm học.`,
        en: `Put forward for ${award}; ${other} may be of the year under review (${twin}): one is a calendar year, the other a school year.`,
      };
    case undefined:
    default:
      return {
        vi: `Đề nghị ${award} và ${other} (mã ${twin}) trong cùng một năm: không được cả hai.`,
        en: `Put forward for ${award} and ${other} (${twin}) in one year: not both.`,
      };
  }
}

/** Sentences of the checks on numbers, shares and awards that exclude each other. */
export const QUOTA_WORDINGS: Readonly<Record<QuotaCheckId, Write>> = {
  "cap-exceeded": (params) => ({
    what: capPhrase(params),
    todo:
      params["fault"] === "no-base"
        ? {
            vi: "Kiểm tra danh sách làm gốc đã nhận chưa; nếu chưa thì nhận trước.",
            en: "See whether the list to count against has come; if not, receive it first.",
          }
        : CHOOSE,
  }),
  "manager-share": (params) => ({ what: peoplePhrase(params, MANAGERS, AT_MOST), todo: CHOOSE }),
  "women-share": (params) => ({
    what: peoplePhrase(params, WOMEN, AT_LEAST),
    todo: {
      vi: "Báo cáo lãnh đạo; đề nghị đơn vị xem lại danh sách.",
      en: "Report it; ask the unit to look at its list again.",
    },
  }),
  "direct-work-share": (params) => ({
    what: peoplePhrase(params, DIRECT, AT_LEAST),
    todo: {
      vi: "Báo cáo lãnh đạo; đề nghị đơn vị xem lại danh sách.",
      en: "Report it; ask the unit to look at its list again.",
    },
  }),
  "rating-cap": (params) => ({
    what: ratingCapPhrase(params),
    todo: {
      vi: "Hỏi đơn vị bảng xếp loại của toàn đơn vị rồi đối chiếu.",
      en: "Ask the unit for the ratings of all its staff and compare.",
    },
  }),
  "head-rating": (params) => ({
    what: {
      vi: `Cán bộ quản lý xếp “${ratingWord(param(params, "rating")).vi}”, cao hơn đơn vị (“${ratingWord(param(params, "unitRating")).vi}”).`,
      en: `The manager's rating (“${ratingWord(param(params, "rating")).en}”) is above the unit's (“${ratingWord(param(params, "unitRating")).en}”).`,
    },
    todo: {
      vi: "Nếu là người đứng đầu đơn vị thì hỏi lại kết quả xếp loại; nếu là cấp phó thì chấp nhận, ghi lý do.",
      en: "If this is the unit's head, ask about the rating; if a deputy, accept it with a reason.",
    },
  }),
  "target-missed": (params) => {
    const of = TARGETS[param(params, "of")] ?? { vi: "", en: "" };
    const [counted, base, least] = ["counted", "base", "least"].map((key) => param(params, key));
    const [head, share] = [param(params, "name"), shareOf(params)];
    return {
      what: {
        vi: `${head}: ${String(counted)} ${of.vi} trên ${String(base)}, chỉ tiêu là ${String(least)} (${share.vi}).`,
        en: `${head}: ${String(counted)} ${of.en} of ${String(base)}, the target is ${String(least)} (${share.en}).`,
      },
      todo: {
        vi: "Để hội đồng biết khi xét; không loại ai vì chỉ tiêu này.",
        en: "For the council to know; it bars nobody.",
      },
    };
  },
  "not-registered": (params, plan) => ({
    what: registrationPhrase(
      params,
      quoted(awardName(plan, param(params, "award"))),
      param(params, "registered")
        .split(",")
        .map((code) => quoted(awardName(plan, code)))
        .join(", "),
    ),
    todo: {
      vi: "Đối chiếu bản đăng ký của đơn vị; bổ sung trang Đăng ký nếu sót.",
      en: "Compare with the unit's registration; complete sheet Đăng ký if a line is missing.",
    },
  }),
  "exclusive-awards": (params, plan) => ({
    what: rivalPhrase(
      params,
      quoted(awardName(plan, param(params, "award"))),
      quoted(awardName(plan, param(params, "other"))),
    ),
    todo: { vi: "Hỏi đơn vị giữ đề nghị nào.", en: "Ask the unit which nomination to keep." },
  }),
  "same-achievement": (params, plan) => ({
    what: {
      vi: `Cùng một thành tích “${param(params, "achievement")}” được đề nghị 02 lần: ${quoted(awardName(plan, param(params, "award")))} và ${quoted(awardName(plan, param(params, "other")))} (mã ${param(params, "twin")}).`,
      en: `One achievement, “${param(params, "achievement")}”, is put forward twice: for ${quoted(awardName(plan, param(params, "award")))} and ${quoted(awardName(plan, param(params, "other")))} (${param(params, "twin")}).`,
    },
    todo: {
      vi: "Một thành tích chỉ khen một lần: hỏi đơn vị giữ đề nghị nào.",
      en: "An achievement is rewarded once: ask the unit which nomination to keep.",
    },
  }),
};
