import type { ReadingFault } from "../domain/intake/readingFault";
import type { Phrase } from "./language";

/** Why a line of `Cách đọc` does not count. */
export const READING_FAULTS: Readonly<Record<ReadingFault["code"], Phrase>> = {
  "unknown-kind": { vi: "chưa biết loại", en: "its kind is unknown" },
  "unknown-field": { vi: "“Hiểu là” không phải một loại cột", en: "it names no kind of column" },
  "unknown-award": { vi: "kế hoạch không có danh hiệu này", en: "the plan has no such award" },
  "blank-part": { vi: "còn ô trống", en: "a part is blank" },
  "contradicting-lines": { vi: "trái với một dòng khác", en: "another line says otherwise" },
};
