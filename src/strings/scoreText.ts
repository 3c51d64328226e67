import type { MarkState } from "../domain/scoring/mark";
import type { Phrase } from "./language";
import { pointsText } from "./pointsText";

/** Words of step Chấm điểm. */
export const scoreText = {
  noRubric: {
    vi: "Kế hoạch này không có thang điểm, nên không chấm điểm.",
    en: "This plan has no rubric, so nothing is scored.",
  },
  noCandidates: {
    vi: "Chưa có đề nghị nào được giới thiệu để Hội đồng chấm.",
    en: "Nobody has been introduced for the council to score yet.",
  },
  noMembers: {
    vi: "Chưa có tên ủy viên. Hãy ghi Hội đồng ở bước Biểu quyết trước.",
    en: "No council member is known yet. Enter the council at step Voting first.",
  },
  sample: {
    vi: "Thang điểm mẫu của phần mềm, chờ Hội đồng duyệt.",
    en: "A sample rubric, waiting for the council's approval.",
  },
  iAm: { vi: "Chấm với tư cách", en: "Marking as" },
  chooseMember: { vi: "(chọn ủy viên)", en: "(choose a member)" },
  onBehalf: { vi: "Nhập thay từ phiếu giấy", en: "Entered from the member's paper" },
  onBehalfHint: {
    vi: "Nhật ký sẽ ghi là thư ký nhập thay.",
    en: "The log will say that it was entered on the member's behalf.",
  },
  pickFirst: {
    vi: "Chọn tên ủy viên để bắt đầu chấm.",
    en: "Choose a member to begin marking.",
  },
  filesShow: {
    vi: "Phần mềm không hiện điểm của người khác trước khi anh/chị chấm xong, nhưng bản thân tệp không giấu: ai mở trang điểm của người khác vẫn đọc được.",
    en: "The pane hides others' marks until yours are complete; the file itself does not: anyone can open another member's sheet.",
  },
  hiddenUntilDone: {
    vi: "Xếp hạng hiện ra khi anh/chị đã chấm xong mọi đề nghị.",
    en: "The ranking appears once you have marked every candidate.",
  },
  conflict: {
    vi: "Đề nghị này có tên anh/chị. Nếu có liên quan, hãy chọn “Rút”.",
    en: "Your name stands in this nomination. If you are concerned, choose “Recused”.",
  },
  card: { vi: "Đề nghị đang chấm", en: "Candidate being marked" },
  comment: { vi: "Nhận xét", en: "Comment" },
  keys: {
    vi: "Enter: ghi và sang đề nghị chưa chấm tiếp theo. Page Up, Page Down: đề nghị trước, sau.",
    en: "Enter: record and go to the next unmarked candidate. Page Up, Page Down: previous, next.",
  },
  otherStates: { vi: "Không cho điểm", en: "No marks" },
  total: { vi: "Tổng", en: "Total" },
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  provisional: {
    vi: "Tạm thời: còn ủy viên chưa chấm.",
    en: "Provisional: somebody's mark is missing.",
  },
  mean: { vi: "Trung bình", en: "Mean" },
  marksGiven: { vi: "Số điểm", en: "Marks" },
  rank: { vi: "Hạng", en: "Rank" },
  allDone: { vi: "Đã chấm xong mọi đề nghị.", en: "Every candidate is marked." },
  candidate: { vi: "Đề nghị", en: "Candidate" },
  notANumber: { vi: "Hãy ghi một số, ví dụ 8,5.", en: "Enter a number, for example 8.5." },
  tooManyDecimals: { vi: "Nhiều nhất hai chữ số thập phân.", en: "Two decimals at most." },
  achievements: { vi: "Tóm tắt thành tích", en: "Achievement summary" },
} as const satisfies Record<string, Phrase>;

export const MARK_STATE_TEXT: Readonly<Record<MarkState, Phrase>> = {
  given: { vi: "Đã cho điểm", en: "Given" },
  abstained: { vi: "Không chấm", en: "Abstained" },
  recused: { vi: "Rút (có liên quan)", en: "Recused" },
  absent: { vi: "Vắng", en: "Absent" },
  missing: { vi: "Chưa chấm", en: "Not marked" },
};

/** "Tối đa 40, bước 0,5" of amounts in hundredths. */
export function limitsText(maximum: number, step: number): Phrase {
  return {
    vi: `Tối đa ${pointsText(maximum)}, bước ${pointsText(step)}`,
    en: `At most ${String(maximum / 100)}, in steps of ${String(step / 100)}`,
  };
}

export function progressText(marked: number, all: number): Phrase {
  return {
    vi: `Đã chấm ${String(marked)} / ${String(all)}`,
    en: `${String(marked)} of ${String(all)} marked`,
  };
}

export function groupText(group: string): Phrase {
  if (group === "collective") return { vi: "Tập thể", en: "Collectives" };
  if (group === "individual") return { vi: "Cá nhân", en: "Individuals" };
  return { vi: "Chưa rõ đối tượng", en: "Kind unclear" };
}
