import type { ColumnMeaning } from "../intake/columnMapping";
import type { MemoryKind } from "../intake/memoryLines";
import { wordList } from "./wordList";

/** What a line of `Cách đọc` is about. */
export const MEMORY_WORDS = wordList<MemoryKind>([
  ["column", "cột"],
  ["unit", "đơn vị"],
  ["award", "danh hiệu"],
  ["repair", "sửa chữ"],
]);

/** What a column of a list may hold, as people write it in `Hiểu là`. */
export const COLUMN_WORDS = wordList<ColumnMeaning>([
  ["ordinal", "số thứ tự"],
  ["honorific", "ông/bà", "danh xưng"],
  ["candidate", "người, tập thể được đề nghị", "họ tên", "tên tập thể"],
  ["givenName", "tên (cột sau họ đệm)", "tên riêng"],
  ["birth", "ngày sinh", "năm sinh"],
  ["birthMale", "ngày sinh (nam)"],
  ["birthFemale", "ngày sinh (nữ)"],
  ["post", "chức vụ"],
  ["subUnit", "tổ, phòng, lớp"],
  ["unit", "đơn vị công tác"],
  ["award", "danh hiệu"],
  ["commendation", "hình thức khen thưởng"],
  ["summary", "tóm tắt thành tích"],
  ["rating", "mức hoàn thành nhiệm vụ"],
  ["discipline", "kỷ luật"],
  ["monthsWorked", "số tháng làm việc"],
  ["isManager", "cán bộ quản lý"],
  ["sex", "giới tính"],
  ["sectorYears", "số năm trong ngành"],
  ["teachingYears", "số năm giảng dạy"],
  ["members", "số người của tập thể"],
  ["titledMembers", "số người đạt LĐTT"],
  ["fighterMembers", "số CSTĐCS"],
  ["other", "nội dung khác"],
]);
