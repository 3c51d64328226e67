import type { DossierEntry } from "../checks/reviewData";
import type { Discipline, InitiativeScope, Rating } from "../regulation/requirement";
import type { Level } from "../regulation/schema";
import { wordList } from "./wordList";

export const RATING_WORDS = wordList<Rating>([
  ["excellent", "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV"],
  ["well", "Hoàn thành tốt nhiệm vụ", "HTTNV"],
  ["completed", "Hoàn thành nhiệm vụ", "HTNV"],
  ["notCompleted", "Không hoàn thành nhiệm vụ", "KHTNV"],
]);

export const DISCIPLINE_WORDS = wordList<Discipline | "none">([
  ["none", "không"],
  ["reprimand", "khiển trách"],
  ["warning", "cảnh cáo"],
  ["salaryCut", "hạ bậc lương"],
  ["demotion", "giáng chức"],
  ["removal", "cách chức"],
  ["dismissal", "buộc thôi việc"],
]);

/** In the place of a day: it never was. */
export const NEVER_WORDS = wordList<"none">([["none", "không", "không có", "chưa từng"]]);

export const YES_NO_WORDS = wordList<boolean>([
  [true, "có", "x"],
  [false, "không"],
]);

export const SEX_WORDS = wordList<"female" | "male">([
  ["female", "nữ"],
  ["male", "nam"],
]);

export const SCOPE_WORDS = wordList<InitiativeScope>([
  ["base", "cơ sở"],
  ["province", "tỉnh, bộ", "tỉnh", "bộ", "bộ, tỉnh"],
  ["nation", "toàn quốc"],
]);

export const LEVEL_WORDS = wordList<Level>([
  ["state", "Trung ương"],
  ["government", "Chính phủ"],
  ["ministry", "Bộ"],
  ["province", "Tỉnh/Thành phố", "Tỉnh", "Thành phố"],
  ["department", "Sở"],
  ["district", "Quận/Huyện", "Quận", "Huyện"],
  ["commune", "Xã/Phường", "Xã", "Phường"],
  ["union", "Công đoàn"],
  ["unit", "Đơn vị"],
]);

export const FORM_WORDS = wordList<NonNullable<DossierEntry["form"]>>([
  ["paper", "giấy"],
  ["electronic", "điện tử"],
  ["both", "cả hai"],
]);
