import type { FindingParams } from "../domain/checks/finding";
import type { RubricOf } from "./faultSentence";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { pointsText } from "./pointsText";

type Write = (params: FindingParams, plan: RubricOf) => Phrase;

function criterionName(params: FindingParams, plan: RubricOf): string {
  const id = param(params, "criterion");
  return plan.rubric?.criteria.find((criterion) => criterion.id === id)?.name ?? id;
}

const MARKS: Readonly<Record<string, Write>> = {
  "mark-is-text": (params) => ({
    vi: `Điểm “${param(params, "text")}” là chữ, không phải số.`,
    en: `The mark “${param(params, "text")}” is text, not a number.`,
  }),
  "too-many-decimals": (params) => ({
    vi: `Điểm “${param(params, "text")}” có quá hai chữ số thập phân.`,
    en: `The mark “${param(params, "text")}” has more than two decimals.`,
  }),
  "unknown-state": (params) => ({
    vi: `Trạng thái “${param(params, "text")}” không phải không chấm, rút hay vắng.`,
    en: `The state “${param(params, "text")}” is none of không chấm, rút, vắng.`,
  }),
  "marks-beside-state": (params) => ({
    vi: `Đã ghi “${param(params, "text")}” mà vẫn có điểm.`,
    en: `There are marks beside the state “${param(params, "text")}”.`,
  }),
  "over-maximum": (params, plan) => ({
    vi: `Điểm ${pointsText(params["hundredths"])} vượt điểm tối đa ${pointsText(params["maximum"])} của tiêu chí ${quoted(criterionName(params, plan))}.`,
    en: `The mark ${pointsText(params["hundredths"])} is over the maximum ${pointsText(params["maximum"])} of ${quoted(criterionName(params, plan))}.`,
  }),
  "off-step": (params, plan) => ({
    vi: `Điểm ${pointsText(params["hundredths"])} không đúng bước ${pointsText(params["step"])} của tiêu chí ${quoted(criterionName(params, plan))}.`,
    en: `The mark ${pointsText(params["hundredths"])} is off the step ${pointsText(params["step"])} of ${quoted(criterionName(params, plan))}.`,
  }),
  negative: (params, plan) => ({
    vi: `Điểm âm ở tiêu chí ${quoted(criterionName(params, plan))}.`,
    en: `A negative mark for ${quoted(criterionName(params, plan))}.`,
  }),
  "criterion-missing": (params, plan) => ({
    vi: `Chưa chấm tiêu chí ${quoted(criterionName(params, plan))}; điểm của ủy viên chưa được tính.`,
    en: `${quoted(criterionName(params, plan))} is not marked; the member's marks are not counted.`,
  }),
  "duplicate-mark": () => ({
    vi: "Ủy viên chấm hai lần cho cùng một đề nghị; không lần nào được tính.",
    en: "The member marked this candidate twice; neither is counted.",
  }),
  "unknown-member": () => ({
    vi: "Người chấm không có tên trong Hội đồng; điểm không được tính.",
    en: "The marker is no member of the council; the marks are not counted.",
  }),
  "unknown-candidate": () => ({
    vi: "Điểm ghi cho mã đề nghị không có trong danh sách xét; không được tính.",
    en: "The marks are for an id that is not among the candidates; they are not counted.",
  }),
  "member-listed-twice": () => ({
    vi: "Ủy viên có tên hai lần trong Hội đồng.",
    en: "A member is listed twice on the council.",
  }),
  "candidate-listed-twice": () => ({
    vi: "Mã đề nghị này có hai dòng trong sổ Danh sách.",
    en: "This nomination's id stands in two rows of the register.",
  }),
  "not-an-integer": (params, plan) => ({
    vi: `Điểm ở tiêu chí ${quoted(criterionName(params, plan))} không phải số dùng được.`,
    en: `The mark for ${quoted(criterionName(params, plan))} is no number that can be used.`,
  }),
  "unknown-criterion": (params) => ({
    vi: `Điểm ghi cho tiêu chí “${param(params, "criterion")}” không có trong thang điểm.`,
    en: `A mark is given for “${param(params, "criterion")}”, which is not in the rubric.`,
  }),
  "criterion-twice": (params, plan) => ({
    vi: `Tiêu chí ${quoted(criterionName(params, plan))} được chấm hai lần.`,
    en: `${quoted(criterionName(params, plan))} is marked twice.`,
  }),
};

/** Why a mark is left out of the mean, with the member it is from. */
export function uncountedMarkPhrase(params: FindingParams, plan: RubricOf): Phrase {
  const fault = param(params, "fault");
  const phrase = MARKS[fault]?.(params, plan) ?? {
    vi: `Điểm không tính được (${fault}).`,
    en: `The mark cannot be counted (${fault}).`,
  };
  const member = param(params, "member");
  return member === ""
    ? phrase
    : { vi: `Ủy viên ${member}: ${phrase.vi}`, en: `Member ${member}: ${phrase.en}` };
}

const COUNTS: Readonly<Record<string, Phrase>> = {
  members: { vi: "tổng số thành viên", en: "members" },
  present: { vi: "có mặt", en: "present" },
  agree: { vi: "đồng ý", en: "agree" },
  disagree: { vi: "không đồng ý", en: "disagree" },
  blank: { vi: "phiếu trắng", en: "blank" },
  invalid: { vi: "không hợp lệ", en: "invalid" },
  notReturned: { vi: "không thu về", en: "not returned" },
};

const VOTES: Readonly<Record<string, (params: FindingParams) => Phrase>> = {
  "count-unread": (params) => {
    const count = COUNTS[param(params, "count")];
    return {
      vi: `Số “${count?.vi ?? ""}” để trống hoặc không phải số nguyên; không coi là 0.`,
      en: `“${count?.en ?? ""}” is blank or no whole number; it is not taken for 0.`,
    };
  },
  "present-over-members": (params) => ({
    vi: `Có mặt ${param(params, "present")} nhiều hơn tổng số thành viên ${param(params, "members")}.`,
    en: `${param(params, "present")} present, but only ${param(params, "members")} members.`,
  }),
  "parts-do-not-add-up": (params) => ({
    vi: `Phiếu không khớp: các loại phiếu cộng lại ${param(params, "sum")}, có mặt (phát ra) ${param(params, "present")}.`,
    en: `The ballots do not add up: the kinds make ${param(params, "sum")}, present (issued) ${param(params, "present")}.`,
  }),
  "members-differ": (params) => ({
    vi: `Tổng số thành viên ghi ${param(params, "members")}, trang Hội đồng có ${param(params, "council")} thành viên biểu quyết.`,
    en: `${param(params, "members")} members are stated; sheet Hội đồng has ${param(params, "council")} with a vote.`,
  }),
  "tally-twice": () => ({
    vi: "Đề nghị này có hai dòng kiểm phiếu.",
    en: "The candidate stands twice on sheet Kiểm phiếu.",
  }),
  "tally-unknown": () => ({
    vi: "Số phiếu ghi cho mã đề nghị không có trong danh sách xét (có thể đơn vị đã rút).",
    en: "The votes are for an id that is not among the candidates (its unit may have withdrawn it).",
  }),
  "no-members": () => ({ vi: "Tổng số thành viên là 0.", en: "The number of members is 0." }),
  "not-an-integer": (params) => ({
    vi: `Số “${countName(params).vi}” ghi ${param(params, "value")}, không phải số nguyên.`,
    en: `“${countName(params).en}” is ${param(params, "value")}, no whole number.`,
  }),
  negative: (params) => ({
    vi: `Số “${countName(params).vi}” ghi ${param(params, "value")}, không thể là số âm.`,
    en: `“${countName(params).en}” is ${param(params, "value")}; it cannot be negative.`,
  }),
};

function countName(params: FindingParams): Phrase {
  const name = param(params, "part");
  return COUNTS[name] ?? { vi: name, en: name };
}

/** Why the counts of a vote decide nothing. */
export function uncountedVotePhrase(params: FindingParams): Phrase {
  const fault = param(params, "fault");
  return (
    VOTES[fault]?.(params) ?? {
      vi: `Số phiếu không dùng được (${fault}).`,
      en: `The counts cannot be used (${fault}).`,
    }
  );
}
