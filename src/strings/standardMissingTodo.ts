import type { Language, Phrase } from "./language";

const SET_REVIEW_YEAR: Phrase = {
  vi: "Ghi năm xét, ví dụ 2021-2022 hoặc 2022, vào cột Giá trị của dòng “năm xét” (khóa plan/reviewYear) trang Đợt xét.",
  en: "Write the year under review, such as 2021-2022 or 2022, in column Giá trị of the line “năm xét” (key plan/reviewYear) on sheet Đợt xét.",
};

const ASK_UNIT: Phrase = {
  vi: "Hỏi đơn vị rồi ghi vào đúng trang; không rõ thì để trống, đừng đoán.",
  en: "Ask the unit and enter it on the sheet named; leave blank what is not known.",
};

/** What to do about facts that are missing: the year under review is the office's own to say, all else the unit's. */
export function missingTodo(facts: readonly string[]): Phrase {
  const others = facts.filter((fact) => fact !== "review-year");
  const asked = [
    ...(others.length < facts.length ? [SET_REVIEW_YEAR] : []),
    ...(others.length > 0 ? [ASK_UNIT] : []),
  ];
  const joined = (language: Language) => asked.map((each) => each[language]).join(" ");
  return { vi: joined("vi"), en: joined("en") };
}
