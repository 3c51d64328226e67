import type { FindingParams } from "../domain/checks/finding";
import { datePhrase, dateText } from "./dateText";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { READING_FAULTS } from "./readingFaultPhrases";
import { QUOTA_WORDINGS } from "./quotaFindingText";
import { RECORD_WORDINGS } from "./recordFindingText";
import { awardName } from "./standardWords";
import { unreadableFactText } from "./unreadableFactText";
import type { Write } from "./wording";

type OwnCheckId =
  | "wrong-route"
  | "out-of-phase"
  | "implausible-number"
  | "unreadable-fact"
  | "session-parameter"
  | "reading-line";

function reasonOf(code: string): Phrase | undefined {
  const reasons: Readonly<Record<string, Phrase>> = READING_FAULTS;
  return reasons[code];
}

const NUMBERS: Readonly<Record<string, Phrase>> = {
  staff: { vi: "số người của đơn vị", en: "staff" },
  initiativeAuthors: { vi: "số người có sáng kiến", en: "authors of initiatives" },
  initiatives: { vi: "số sáng kiến được công nhận", en: "recognised initiatives" },
  initiativesApplied: { vi: "số sáng kiến được áp dụng", en: "initiatives in use" },
  monthsWorked: { vi: "số tháng làm việc", en: "months worked" },
  sectorYears: { vi: "số năm trong ngành", en: "years in the sector" },
  teachingYears: { vi: "số năm giảng dạy", en: "years of teaching" },
  hardAreaYears: { vi: "số năm ở vùng khó khăn", en: "years in hard areas" },
  members: { vi: "số thành viên", en: "members" },
  completedMembers: {
    vi: "số thành viên hoàn thành nhiệm vụ",
    en: "members who completed their duties",
  },
  titledMembers: {
    vi: "số thành viên đạt Lao động tiên tiến",
    en: "members with the title Lao động tiên tiến",
  },
  fighterMembers: {
    vi: "số thành viên đạt Chiến sĩ thi đua cơ sở",
    en: "members with the title Chiến sĩ thi đua cơ sở",
  },
  existenceYears: { vi: "số năm thành lập", en: "years since the founding" },
  signed: { vi: "số người ký giao ước", en: "people who signed" },
};

const FACTS: Readonly<Record<string, Phrase>> = {
  ...NUMBERS,
  rating: { vi: "mức hoàn thành nhiệm vụ", en: "performance rating" },
  discipline: { vi: "kỷ luật", en: "discipline" },
  disciplineEnd: { vi: "ngày hết kỷ luật", en: "end of discipline" },
  isUnderReview: { vi: "đang bị xem xét", en: "under review" },
  isManager: { vi: "cán bộ quản lý", en: "manager" },
  isDirectWorker: { vi: "trực tiếp giảng dạy, làm việc", en: "direct work" },
  sex: { vi: "giới tính", en: "sex" },
  achievement: { vi: "thành tích", en: "achievement" },
  achieved: { vi: "ngày lập thành tích", en: "day of the achievement" },
};

function named(words: Readonly<Record<string, Phrase>>, word: string): Phrase {
  return words[word] ?? { vi: word, en: word };
}

const NUMBER_FAULTS: Readonly<Record<string, Phrase>> = {
  share: {
    vi: "là tỷ lệ, trong khi phải ghi số đếm",
    en: "is a share where a count is asked for",
  },
  "not-a-number": { vi: "không phải là số", en: "is no number" },
  negative: { vi: "nhỏ hơn 0", en: "is below zero" },
  fraction: {
    vi: "có phần lẻ, trong khi phải ghi số đếm",
    en: "has a fraction where a count is asked for",
  },
  "too-many-months": {
    vi: "nhiều hơn 12 tháng của một năm",
    en: "is more than the 12 months of a year",
  },
};

function numberPhrase(params: FindingParams): Phrase {
  const what = named(NUMBERS, param(params, "what"));
  if (params["fault"] === "part-over-whole") {
    const whole = named(NUMBERS, param(params, "whole"));
    return {
      vi: `${what.vi} (${param(params, "counted")}) lớn hơn ${whole.vi} (${param(params, "base")}).`,
      en: `${what.en} (${param(params, "counted")}) are more than ${whole.en} (${param(params, "base")}).`,
    };
  }
  const fault = named(NUMBER_FAULTS, param(params, "fault"));
  const written = param(params, "text") || param(params, "value");
  return {
    vi: `${what.vi}: “${inVietnamese(written)}” ${fault.vi}.`,
    en: `${what.en}: “${written}” ${fault.en}.`,
  };
}

/** A plain number with a decimal comma; anything else as it was written. */
function inVietnamese(written: string): string {
  return /^-?\d+\.\d+$/.test(written) ? written.replace(".", ",") : written;
}

function spans(params: FindingParams, language: Language): string {
  return param(params, "spans")
    .split(";")
    .map((span) => {
      const [name = "", from = "", to = ""] = span.split("|");
      const [first, last] = language === "vi" ? [dateText(from), dateText(to)] : [from, to];
      if (to !== "") return `${name} (${first} - ${last})`;
      return `${name} (${language === "vi" ? "từ" : "from"} ${first})`;
    })
    .join("; ");
}

const EXPECTED: Readonly<Record<string, (expected: string) => Phrase>> = {
  unreadable: (expected) => ({
    vi: `không đọc được; cần ghi ${expected}`,
    en: `cannot be read; expected: ${expected}`,
  }),
  "out-of-range": (expected) => ({
    vi: `ngoài khoảng cho phép (${expected})`,
    en: `out of range (${expected})`,
  }),
  locked: (expected) => ({
    vi: `không được đổi: ${expected}`,
    en: `may not be changed: ${expected}`,
  }),
  "unknown-key": () => ({
    vi: "khóa này không có trong gói quy định",
    en: "the pack has no such key",
  }),
};

const OWN_WORDINGS: Readonly<Record<OwnCheckId, Write>> = {
  "wrong-route": (params, plan) => ({
    what: {
      vi: `${quoted(awardName(plan, param(params, "award")))} do đơn vị thuộc loại ${quoted(param(params, "unitKind"))} gửi; hội đồng này chỉ nhận từ: ${param(params, "allowed")}. Tuyến trình: ${param(params, "path")}.`,
      en: `${quoted(awardName(plan, param(params, "award")))} came from a unit of the kind ${quoted(param(params, "unitKind"))}; this council takes it from: ${param(params, "allowed")}. Route: ${param(params, "path")}.`,
    },
    todo: {
      vi: "Trả đơn vị gửi đúng tuyến, hoặc sửa loại đơn vị ở trang Đơn vị.",
      en: "Return it to go the right way, or correct the unit's kind on sheet Đơn vị.",
    },
  }),
  "out-of-phase": (params) => ({
    what: {
      vi: `Thành tích ${datePhrase(param(params, "achieved"))} không thuộc đợt nào trong ${param(params, "phases")} đợt: ${spans(params, "vi")}.`,
      en: `The achievement of ${param(params, "achieved")} lies in none of the ${param(params, "phases")} phases: ${spans(params, "en")}.`,
    },
    todo: {
      vi: "Hỏi đơn vị ngày lập thành tích; nếu đúng thì để đợt khác xét.",
      en: "Ask the unit for the day; if it stands, leave it to another phase.",
    },
  }),
  "implausible-number": (params) => ({
    what: numberPhrase(params),
    todo: { vi: "Hỏi đơn vị rồi sửa ô này.", en: "Ask the unit, then correct the cell." },
  }),
  "unreadable-fact": (params) => unreadableFactText(params, named(FACTS, String(params["field"]))),
  "session-parameter": (params) => {
    const fault = EXPECTED[param(params, "fault")]?.(param(params, "expected"));
    return {
      what: {
        vi: `Giá trị “${param(params, "text")}” của “${param(params, "key")}” ${fault?.vi ?? "không dùng được"}; đang dùng giá trị của gói quy định.`,
        en: `Value “${param(params, "text")}” of “${param(params, "key")}” ${fault?.en ?? "cannot be used"}; the pack's own holds.`,
      },
      todo: { vi: "Sửa ở trang Đợt xét.", en: "Correct it on sheet Đợt xét." },
    };
  },
  "reading-line": (params) => {
    const fault = reasonOf(param(params, "fault"));
    return {
      what: {
        vi: `Dòng của Cách đọc không dùng được: ${fault?.vi ?? ""} (${quoted(param(params, "text"))}); danh sách được đọc như không có dòng này.`,
        en: `A line of Cách đọc cannot be used: ${fault?.en ?? ""} (${quoted(param(params, "text"))}); lists are read without it.`,
      },
      todo: {
        vi: "Sửa hoặc xóa dòng ở trang Cách đọc.",
        en: "Correct or delete the line on Cách đọc.",
      },
    };
  },
};

/** Sentences of the checks in `ruleChecks`. */
export const RULE_WORDINGS = { ...OWN_WORDINGS, ...QUOTA_WORDINGS, ...RECORD_WORDINGS };

/** A check of `ruleChecks`. */
export type RuleCheckId = keyof typeof RULE_WORDINGS;

/** The name of each in a few words. */
export const RULE_TITLES: Readonly<Record<RuleCheckId, Phrase>> = {
  "session-parameter": { vi: "Thông số của đợt xét", en: "Session parameter" },
  "reading-line": { vi: "Dòng của Cách đọc", en: "Line of Cách đọc" },
  "wrong-route": { vi: "Tuyến trình", en: "Submission route" },
  "wrong-authority": { vi: "Thẩm quyền quyết định", en: "Deciding authority" },
  "out-of-phase": { vi: "Ngoài đợt của phong trào", en: "Outside the phases" },
  "not-registered": { vi: "Đăng ký thi đua", en: "Registration" },
  "exclusive-awards": { vi: "Danh hiệu loại trừ nhau", en: "Awards that exclude each other" },
  "same-achievement": { vi: "Một thành tích, hai đề nghị", en: "One achievement twice" },
  "cap-exceeded": { vi: "Vượt tỷ lệ, số lượng", en: "Cap exceeded" },
  "manager-share": { vi: "Tỷ lệ cán bộ quản lý", en: "Share of managers" },
  "women-share": { vi: "Tỷ lệ nữ", en: "Share of women" },
  "direct-work-share": { vi: "Tỷ lệ người lao động trực tiếp", en: "Share of direct work" },
  "rating-cap": { vi: "Tỷ lệ hoàn thành xuất sắc", en: "Share rated excellent" },
  "head-rating": { vi: "Xếp loại người đứng đầu", en: "Rating of a unit's head" },
  "target-missed": { vi: "Chỉ tiêu chưa đạt", en: "Target missed" },
  "dossier-unconfirmed": { vi: "Hồ sơ chưa xác nhận", en: "Dossier item unconfirmed" },
  "dossier-too-old": { vi: "Ngày của giấy tờ", en: "Age of a paper" },
  "dossier-copies": { vi: "Số bộ hồ sơ", en: "Number of sets" },
  "dossier-form": { vi: "Bản giấy, bản điện tử", en: "Paper or file" },
  "unreadable-fact": { vi: "Thông tin không đọc được", en: "Unreadable fact" },
  "implausible-number": { vi: "Số không hợp lý", en: "Implausible number" },
  "history-decision": { vi: "Quyết định khen thưởng trước", en: "Earlier decision" },
  "history-repeat": { vi: "Lịch sử ghi trùng", en: "Repeated history" },
  "history-year": { vi: "Dòng lịch sử không tính được", en: "History line not counted" },
  "initiative-decision": { vi: "Quyết định công nhận sáng kiến", en: "Initiative's decision" },
};
