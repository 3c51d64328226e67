import type { Finding } from "../domain/checks/finding";

/** What a unit is asked to do about a finding; null where it is not the unit that has to act. */
export function requestText({ check, params }: Finding): string | null {
  const ask = REQUESTS[check];
  if (ask === undefined) return null;
  return typeof ask === "string" ? ask : ask(params);
}

/** What a unit is told of a finding that rests on another unit's nomination: nothing of that one. */
export const otherSenderText = {
  what: "Người hoặc tập thể này có thể còn được nơi khác đề nghị.",
  todo: "Cho biết có phải được đề nghị ở hai nơi; nếu phải thì giữ đề nghị nào.",
} as const;

type Ask = string | ((params: Finding["params"]) => string | null);

/** The checks whose "việc cần làm" asks the unit. A decision of the office's leaders is none of them. */
const REQUESTS: Readonly<Partial<Record<Finding["check"], Ask>>> = {
  "empty-required-part": "Bổ sung.",
  "unfilled-prompt": "Bổ sung nội dung này.",
  "decision-reference": "Đối chiếu với quyết định, ghi lại đúng số, ngày và nơi ký.",
  "decision-outside-period": "Đối chiếu với quyết định, ghi lại cho đúng.",
  "summary-figures": "Kiểm tra lại số liệu trong tóm tắt thành tích.",
  "unclear-award": "Ghi rõ danh hiệu hoặc hình thức đề nghị.",
  "exact-number": "Họp xét, gửi lại danh sách.",
  "duplicate-candidate": "Cho biết có phải một người; nếu phải thì giữ dòng nào.",
  "name-differs": "Cho biết có phải là một; nếu phải thì tên nào đúng.",
  "list-doubt": "Xem lại danh sách theo các điểm nêu, gửi lại nếu có dòng hoặc cột sai chỗ.",
  "totals-line": "Cho biết danh sách thiếu dòng hay ghi sai tổng.",
  "counts-differ": "Cho biết số nào đúng; gửi lại văn bản ghi sai.",
  "paper-name-differs": ({ fault }) =>
    fault === "only-in-register" ? null : "Cho biết họ tên nào đúng; gửi lại văn bản ghi sai.",
  "wrong-route": "Gửi theo đúng tuyến trình.",
  "out-of-phase": "Cho biết ngày lập thành tích.",
  "same-achievement": "Cho biết giữ đề nghị nào.",
  "cap-exceeded": ({ fault }) => (fault === "no-base" ? null : "Xét lại, rút bớt danh sách."),
  "manager-share": "Xét lại, rút bớt danh sách.",
  "rating-cap": "Gửi bảng xếp loại của toàn đơn vị.",
  "history-decision": ({ fault }) =>
    fault === "incomplete"
      ? "Gửi bản chụp quyết định, ghi đủ số, ngày và nơi ký."
      : "Gửi bản chụp quyết định để đối chiếu.",
  "initiative-decision": ({ fault }) =>
    fault === "incomplete" ? "Gửi bản chụp quyết định công nhận." : null,
  "missing-fact": ({ facts }) =>
    String(facts ?? "")
      .split(",")
      .every((fact) => OFFICES_OWN.has(fact))
      ? null
      : "Cho biết các thông tin này, kèm căn cứ.",
};

/** Facts that no unit can give: the year under review, and what the council itself has to judge. */
const OFFICES_OWN: ReadonlySet<string> = new Set(["review-year", "opinion"]);
