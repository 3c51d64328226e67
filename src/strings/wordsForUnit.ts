/** Words of ours that name a sheet of the council's workbook, and what a unit is told instead. */
const OWN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/ \(trang (?:Thông tin xét|Lịch sử|Sáng kiến|Ý kiến xét)\)/gu, ""],
  [/năm xét \(trang Đợt xét, dòng có khóa plan\/reviewYear\)/gu, "năm xét"],
  [/ \(trang Danh sách\)/gu, ""],
  [/ \(cột chức vụ, trang Danh sách\)/gu, ""],
  [/Dòng \d+ trang Lịch sử/gu, "Lần khen thưởng, xếp loại đã ghi"],
  [/ ghi ở cột Số người, trang Đơn vị/gu, " của đơn vị"],
  [/đơn vị chưa ghi cột Số người ở trang Đơn vị/gu, "chưa rõ số người của đơn vị"],
  [/sổ Danh sách/gu, "danh sách đã nhận"],
];

/**
 * A finding's Vietnamese sentence as a unit is told it: without the sheets of the council's own workbook, which no
 * unit has. What stands in quotation marks is somebody's text and stays as it is.
 */
export function wordsForUnit(what: string): string {
  return what
    .split(/(“[^”]*”)/u)
    .map((part, at) => (at % 2 === 1 ? part : withoutOwnWords(part)))
    .join("");
}

function withoutOwnWords(part: string): string {
  return OWN_WORDS.reduce((text, [words, instead]) => text.replace(words, instead), part);
}
