import type { MissingFact } from "../domain/checks/standards/verdict";
import type { Discipline, InitiativeScope, Rating } from "../domain/regulation/requirement";
import type { Plan } from "../domain/regulation/schema";
import type { Phrase } from "./language";

const RATINGS: Readonly<Record<Rating, Phrase>> = {
  notCompleted: { vi: "không hoàn thành nhiệm vụ", en: "duties not completed" },
  completed: { vi: "hoàn thành nhiệm vụ", en: "duties completed" },
  well: { vi: "hoàn thành tốt nhiệm vụ", en: "duties completed well" },
  excellent: { vi: "hoàn thành xuất sắc nhiệm vụ", en: "duties completed excellently" },
};

const DISCIPLINES: Readonly<Record<Discipline, Phrase>> = {
  reprimand: { vi: "khiển trách", en: "a reprimand" },
  warning: { vi: "cảnh cáo", en: "a warning" },
  salaryCut: { vi: "hạ bậc lương", en: "a salary cut" },
  demotion: { vi: "giáng chức", en: "a demotion" },
  removal: { vi: "cách chức", en: "removal from office" },
  dismissal: { vi: "buộc thôi việc", en: "dismissal" },
};

const SCOPES: Readonly<Record<InitiativeScope, Phrase>> = {
  base: { vi: "cấp cơ sở", en: "grassroots level" },
  province: { vi: "cấp bộ, tỉnh", en: "ministry or province level" },
  nation: { vi: "phạm vi toàn quốc", en: "national level" },
};

const FACTS: Readonly<Record<MissingFact, Phrase>> = {
  "review-year": {
    vi: "năm xét (trang Đợt xét, dòng có khóa plan/reviewYear)",
    en: "the year under review (sheet Đợt xét, the line of key plan/reviewYear)",
  },
  "submitting-unit": {
    vi: "đơn vị trình của các đề nghị cùng tên (trang Danh sách)",
    en: "the submitting unit of nominations of the same name (sheet Danh sách)",
  },
  namesake: {
    vi: "các đề nghị cùng tên, cùng đơn vị nhưng khác chức vụ có phải của một người (cột chức vụ, trang Danh sách)",
    en: "whether nominations of one name and unit but different posts are one person's (posts on sheet Danh sách)",
  },
  rating: { vi: "mức hoàn thành nhiệm vụ trong năm", en: "the year's performance rating" },
  discipline: {
    vi: "có bị kỷ luật trong năm hay không",
    en: "whether there was a disciplinary measure in the year",
  },
  "discipline-end": {
    vi: "ngày hết hiệu lực kỷ luật, hoặc chưa từng bị kỷ luật",
    en: "the day the last disciplinary measure ended, or that there was none",
  },
  "under-review": {
    vi: "có đang bị xem xét kỷ luật, thanh tra, khiếu nại, tố cáo hay không",
    en: "whether discipline, an inspection or a complaint is pending",
  },
  "months-worked": { vi: "số tháng làm việc trong năm", en: "months worked in the year" },
  "is-manager": { vi: "có là cán bộ quản lý hay không", en: "whether they are a manager" },
  "sector-years": { vi: "số năm công tác trong ngành", en: "years in the sector" },
  "teaching-years": { vi: "số năm trực tiếp giảng dạy", en: "years of teaching" },
  "hard-area-years": { vi: "số năm công tác ở vùng khó khăn", en: "years in hard areas" },
  "existence-years": { vi: "số năm thành lập của tập thể", en: "years since the founding" },
  members: { vi: "tổng số thành viên của tập thể", en: "the number of members" },
  "completed-members": {
    vi: "số thành viên hoàn thành nhiệm vụ",
    en: "the number of members who completed their duties",
  },
  "members-with-title": {
    vi: "số thành viên đạt danh hiệu trong năm",
    en: "the number of members with the title this year",
  },
  history: {
    vi: "các lần khen thưởng trước (chưa có dòng nào)",
    en: "earlier awards (there is no line yet)",
  },
  "history-year": { vi: "năm của lần khen thưởng, xếp loại", en: "the year of an award or rating" },
  "year-scheme": {
    vi: "năm khen thưởng, xếp loại theo cùng một cách (cùng là năm học hoặc cùng là năm dương lịch)",
    en: "years of one kind (all school years or all calendar years)",
  },
  "history-award": {
    vi: "tên danh hiệu, hình thức (chưa nhận ra)",
    en: "the name of an award (not recognised)",
  },
  "history-rating": {
    vi: "mức hoàn thành nhiệm vụ của từng năm (còn trống hoặc mâu thuẫn)",
    en: "each year's rating (blank or contradictory)",
  },
  initiative: {
    vi: "sáng kiến (chưa có dòng nào)",
    en: "initiatives (there is no line yet)",
  },
  "initiative-decision": {
    vi: "số quyết định công nhận sáng kiến, hoặc số biên bản nghiệm thu đề tài (còn trống)",
    en: "the number of the decision that recognises the initiative, or of a research task's acceptance minutes (blank)",
  },
  "initiative-year": {
    vi: "năm của sáng kiến, ghi cùng cách với năm xét",
    en: "the initiative's year, of the same kind as the year under review",
  },
  "initiative-scope": { vi: "phạm vi ảnh hưởng của sáng kiến", en: "the initiative's scope" },
  opinion: {
    vi: "ý kiến về tiêu chuẩn do người xét (chưa có hoặc trái nhau)",
    en: "people's opinion of what only people can judge (none yet, or contradictory)",
  },
};

/** Awards of the law as it calls them, whatever a plan does. */
const LAW_AWARDS: Readonly<Record<string, string>> = {
  LDTT: "Lao động tiên tiến",
  CSTDCS: "Chiến sĩ thi đua cơ sở",
  CSTD_BT: "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh",
  CSTD_TQ: "Chiến sĩ thi đua toàn quốc",
  TTLDTT: "Tập thể lao động tiên tiến",
  TTLDXS: "Tập thể lao động xuất sắc",
  CO_BT: "Cờ thi đua của Bộ, ban, ngành, tỉnh",
  CO_CP: "Cờ thi đua của Chính phủ",
  GK: "Giấy khen",
  BK_BT: "Bằng khen của Bộ, ban, ngành, tỉnh",
  BK_TTG: "Bằng khen của Thủ tướng Chính phủ",
  HCLD3: "Huân chương Lao động hạng Ba",
  HCLD2: "Huân chương Lao động hạng Nhì",
  HCLD1: "Huân chương Lao động hạng Nhất",
  KNC_GD: "Kỷ niệm chương Vì sự nghiệp Giáo dục",
  NGUT: "Nhà giáo Ưu tú",
  NGND: "Nhà giáo Nhân dân",
  AHLD: "Anh hùng Lao động",
};

const NOBODY_SAID: Phrase = { vi: "chưa rõ", en: "unclear" };

function lookUp(words: Readonly<Record<string, Phrase>>, word: string): Phrase {
  return words[word] ?? { vi: word === "" ? NOBODY_SAID.vi : word, en: word || NOBODY_SAID.en };
}

export function ratingWord(rating: string): Phrase {
  return lookUp(RATINGS, rating);
}

export function disciplineWord(discipline: string): Phrase {
  return lookUp(DISCIPLINES, discipline);
}

export function scopeWord(scope: string): Phrase {
  return lookUp(SCOPES, scope);
}

export function factWord(fact: string): Phrase {
  return lookUp(FACTS, fact);
}

/** The law's name for an award, else the plan's: for what somebody holds or has to hold, whoever gave it. */
export function heldAwardName(plan: Plan, code: string): string {
  return LAW_AWARDS[code] ?? awardName(plan, code);
}

/** The name by which the plan calls an award, else the law's. */
export function awardName(plan: Plan, code: string): string {
  return plan.awards.find((award) => award.code === code)?.name ?? LAW_AWARDS[code] ?? code;
}
