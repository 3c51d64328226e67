import type { ColumnMeaning, MappingGround } from "../domain/intake/columnMapping";
import { COLUMN_WORDS } from "../domain/sheets/readingWords";
import type { Phrase } from "./language";

const ENGLISH: Readonly<Record<ColumnMeaning, string>> = {
  ordinal: "row number",
  honorific: "Mr, Mrs",
  candidate: "candidate",
  givenName: "given name (beside the family name)",
  birth: "birth",
  birthMale: "birth (men)",
  birthFemale: "birth (women)",
  post: "post",
  subUnit: "group, department or class",
  unit: "unit of work",
  award: "title",
  commendation: "commendation",
  summary: "achievement summary",
  rating: "performance rating",
  discipline: "discipline",
  monthsWorked: "months worked",
  isManager: "manager",
  sex: "sex",
  sectorYears: "years in the sector",
  teachingYears: "years of teaching",
  members: "members of the collective",
  titledMembers: "members with the title",
  fighterMembers: "emulation fighters",
  other: "something else",
};

/** What a column can be taken for, in the order in which people are offered it. */
export const COLUMN_MEANINGS = Object.keys(ENGLISH) as readonly ColumnMeaning[];

export function columnMeaningText(meaning: ColumnMeaning): Phrase {
  return { vi: COLUMN_WORDS.write(meaning), en: ENGLISH[meaning] };
}

/** Why a column is taken for what it is. */
export const GROUND_TEXT: Readonly<Record<MappingGround, Phrase>> = {
  exact: { vi: "tiêu đề đúng như mẫu", en: "the heading is a listed one" },
  folded: {
    vi: "tiêu đề như mẫu, chỉ khác dấu, khoảng trắng, cách viết",
    en: "a listed heading but for accents, blanks or punctuation",
  },
  near: {
    vi: "gần giống tiêu đề mẫu, có thể gõ nhầm",
    en: "near a listed heading, perhaps a slip",
  },
  remembered: { vi: "theo cách đọc người đã chọn", en: "as a person has decided" },
  ambiguous: { vi: "tiêu đề có thể hiểu nhiều cách", en: "the heading may mean several things" },
  repeated: { vi: "trùng với một cột khác", en: "the same as another column" },
  unknown: { vi: "tiêu đề chưa biết", en: "no heading that is known" },
};

/** Which columns have what a column with the same meaning would have: `["F “Ghi chú”"]`. */
export function repeatedText(columns: readonly string[]): Phrase {
  if (columns.length === 0) return GROUND_TEXT.repeated;
  const names = columns.join(", ");
  return {
    vi: `trùng với cột ${names}: nội dung cột này vào “Nội dung khác” cho đến khi chọn lại`,
    en: `the same as column ${names}: this one goes into “Nội dung khác” until chosen otherwise`,
  };
}
