import type { Fault } from "../domain/result";
import type { Phrase } from "./language";
import { uncountedVotePhrase } from "./uncountedPhrases";

type Write = (params: NonNullable<Fault["params"]>) => Phrase;

const text = (value: string | number | undefined) => String(value ?? "");

/** Why an edit from the pane was refused, by fault code; nothing was written. */
export const ACTION_FAULTS: Readonly<Record<string, Write>> = {
  "no-sheet": ({ sheet }) => ({
    vi: `Chưa có trang “${text(sheet)}”. Hãy tạo các trang cần ghi trước.`,
    en: `There is no sheet “${text(sheet)}” yet. Make the sheets to fill in first.`,
  }),
  "no-column": ({ sheet, heading }) => ({
    vi: `Trang “${text(sheet)}” không còn cột “${text(heading)}” nên không ghi gì. Hãy thêm lại cột với đúng tiêu đề đó.`,
    en: `Sheet “${text(sheet)}” has no column “${text(heading)}” any more; nothing was written. Add it with that heading.`,
  }),
  "no-record": ({ sheet, row }) => ({
    vi: `Dòng ${text(row)} của trang “${text(sheet)}” nằm ngoài bảng nên không ghi gì. Hãy đọc lại sổ.`,
    en: `Row ${text(row)} of sheet “${text(sheet)}” is outside the table; nothing was written. Read the workbook again.`,
  }),
  "locked-field": ({ sheet, heading }) => ({
    vi: `Cột “${text(heading)}” của trang “${text(sheet)}” không sửa từ đây: nội dung đã nhận và phần do phần mềm ghi được giữ nguyên.`,
    en: `Column “${text(heading)}” of sheet “${text(sheet)}” is not edited here: what was received and what the software writes stays.`,
  }),
  "changed-since": ({ sheet, cell }) => ({
    vi: `Ô ${text(cell)} ở trang “${text(sheet)}” đã được sửa hoặc chuyển chỗ sau đó, nên không ghi gì.`,
    en: `Cell ${text(cell)} on “${text(sheet)}” was changed or moved since; nothing was written.`,
  }),
  "listed-twice": ({ sheet, row }) => ({
    vi: `Dòng ${text(row)} của trang “${text(sheet)}” trùng với một dòng phía trên, không rõ phải ghi vào dòng nào. Hãy xóa một trong hai dòng.`,
    en: `Row ${text(row)} of sheet “${text(sheet)}” repeats a row above it, so it is not clear which is meant. Remove one of them.`,
  }),
  "errors-cannot-be-accepted": () => ({
    vi: "Lỗi không chấp nhận được, phải sửa tại sổ Danh sách.",
    en: "An error cannot be accepted; correct it in the register.",
  }),
  "empty-reason": () => ({
    vi: "Lý do chỉ có khoảng trắng. Hãy ghi lý do.",
    en: "The reason is blank. Give a reason.",
  }),
  "unknown-finding": () => ({
    vi: "Phát hiện này không còn, hoặc chưa có trên trang Kết quả kiểm tra. Hãy chạy Kiểm tra lại.",
    en: "This finding does not stand any more, or not yet on the findings sheet. Run the check again.",
  }),
  "bad-date": ({ date }) => ({
    vi: `“${text(date)}” không phải một ngày trọn vẹn. Hãy ghi đủ ngày, tháng, năm.`,
    en: `“${text(date)}” is no whole date. Give day, month and year.`,
  }),
  "unknown-item": ({ item }) => ({
    vi: `Kế hoạch không có thành phần hồ sơ “${text(item)}”.`,
    en: `The plan has no dossier item “${text(item)}”.`,
  }),
  "unknown-unit": ({ unit }) => ({
    vi: `Không có đơn vị “${text(unit)}” trên trang Đơn vị và trong các danh sách đã nhận.`,
    en: `There is no unit “${text(unit)}” on sheet Đơn vị, nor among the lists received.`,
  }),
  "unknown-candidate": ({ nomination }) => ({
    vi: `Mã đề nghị “${text(nomination)}” không có trong danh sách được xét (hoặc bị nêu hai lần). Hãy đọc lại sổ.`,
    en: `“${text(nomination)}” is not among the candidates (or is named twice). Read the workbook again.`,
  }),
  "unknown-member": ({ member }) => ({
    vi: `“${text(member)}” không có tên trên trang Hội đồng hoặc không có quyền biểu quyết.`,
    en: `“${text(member)}” is not on sheet Hội đồng, or has no vote.`,
  }),
  "blank-name": () => ({
    vi: "Có thành viên chưa ghi họ tên.",
    en: "A member has no name.",
  }),
  "member-twice": ({ name }) => ({
    vi: `Thành viên “${text(name)}” được ghi hai lần. Nếu là hai người trùng tên, hãy ghi thêm chức vụ vào sau tên.`,
    en: `Member “${text(name)}” is listed twice. If two people share the name, add the post after it.`,
  }),
  "no-rubric": () => ({
    vi: "Kế hoạch này không có thang điểm nên không chấm điểm.",
    en: "This plan has no rubric, so nothing is marked.",
  }),
  "bad-points": ({ criterion, fault }) => ({
    vi: `Điểm của tiêu chí “${text(criterion)}” không ghi được (${text(fault)}): thiếu, vượt tối đa hoặc sai bước điểm. Chưa ghi gì.`,
    en: `The points for “${text(criterion)}” cannot be recorded (${text(fault)}): missing, over the maximum or off the step. Nothing was written.`,
  }),
  "impossible-tally": (params) => {
    const why = uncountedVotePhrase(params);
    return { vi: `${why.vi} Chưa ghi gì.`, en: `${why.en} Nothing was written.` };
  },
  "nothing-chosen": () => ({
    vi: "Chưa chọn đề nghị nào.",
    en: "No candidate is chosen.",
  }),
  "other-plan": ({ plan }) => ({
    vi: `Đợt xét này đã mở theo kế hoạch “${text(plan)}”; không đổi kế hoạch giữa chừng. Hãy chọn đúng kế hoạch đó hoặc dùng sổ khác.`,
    en: `This session was opened with plan “${text(plan)}”, which does not change under way. Choose it, or use another workbook.`,
  }),
};
