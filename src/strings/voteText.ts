import type { VoteDecision, VoteFormula } from "../domain/voting/decideVote";
import type { VoteTally } from "../domain/voting/tally";
import type { Phrase } from "./language";

/** Words of step Biểu quyết. */
export const voteText = {
  council: { vi: "Hội đồng", en: "Council" },
  noCouncil: {
    vi: "Chưa ghi thành viên Hội đồng. Ghi theo quyết định thành lập.",
    en: "No member is entered yet. Enter them as the establishing decision names them.",
  },
  editCouncil: { vi: "Sửa Hội đồng", en: "Edit the council" },
  addMember: { vi: "Thêm thành viên", en: "Add a member" },
  removeMember: { vi: "Bỏ dòng", en: "Remove" },
  name: { vi: "Họ và tên", en: "Full name" },
  position: { vi: "Chức vụ", en: "Position" },
  role: { vi: "Vai trò trong Hội đồng", en: "Part in the council" },
  votes: { vi: "Có quyền biểu quyết", en: "Has a vote" },
  attendance: { vi: "Điểm danh", en: "Attendance" },
  presentBox: { vi: "có mặt", en: "present" },
  quorum: { vi: "Đủ thành viên dự họp", en: "Quorum" },
  noRule: {
    vi: "Kế hoạch không có quy tắc biểu quyết cho danh hiệu này.",
    en: "The plan has no vote rule for this award.",
  },
  votesUnknown: {
    vi: "Chưa rõ ai có quyền biểu quyết: hãy ghi đủ cột Quyền biểu quyết của Hội đồng.",
    en: "It is not stated for everyone whether they have a vote.",
  },
  attendanceFirst: {
    vi: "Điểm danh trước khi ghi số phiếu.",
    en: "Take attendance before recording votes.",
  },
  secret: {
    vi: "Bỏ phiếu kín: chỉ ghi tổng số phiếu của Ban kiểm phiếu, không ghi phiếu của từng người.",
    en: "Secret ballot: only the counting committee's totals are recorded, nobody's own vote.",
  },
  mode: { vi: "Cách ghi", en: "How to record" },
  single: { vi: "Từng đề nghị", en: "One candidate" },
  whole: { vi: "Cả danh sách, trừ một số", en: "The whole list with exceptions" },
  candidate: { vi: "Đề nghị", en: "Candidate" },
  exceptions: {
    vi: "Tách ra biểu quyết riêng",
    en: "Taken out for a vote of their own",
  },
  tally: { vi: "Số phiếu đã đếm", en: "Ballots counted" },
  blankNotZero: {
    vi: "Ghi 0 nếu không có; để trống không được coi là 0.",
    en: "Enter 0 where there is none; a blank is not taken for 0.",
  },
  wholeNumber: { vi: "Hãy ghi số nguyên từ 0.", en: "Enter a whole number from 0." },
  results: { vi: "Kết quả biểu quyết", en: "Results of the vote" },
  noVoteYet: { vi: "chưa biểu quyết", en: "no vote yet" },
  passed: { vi: "Đạt tỷ lệ", en: "Enough votes" },
  notPassed: { vi: "Không đạt tỷ lệ", en: "Not enough votes" },
  noQuorum: { vi: "Chưa đủ thành viên dự họp", en: "No quorum" },
} as const satisfies Record<string, Phrase>;

/** What the votes alone say; open errors are another matter. */
export const VOTE_RESULT_TEXT: Readonly<Record<VoteDecision["result"], Phrase>> = {
  passed: voteText.passed,
  "not-passed": voteText.notPassed,
  "no-quorum": voteText.noQuorum,
};

export const TALLY_TEXT: Readonly<Record<keyof VoteTally, Phrase>> = {
  members: { vi: "Tổng số thành viên", en: "Members" },
  present: { vi: "Có mặt (phát ra)", en: "Present (issued)" },
  agree: { vi: "Đồng ý", en: "Agree" },
  disagree: { vi: "Không đồng ý", en: "Disagree" },
  blank: { vi: "Phiếu trắng", en: "Blank" },
  invalid: { vi: "Không hợp lệ", en: "Invalid" },
  notReturned: { vi: "Không thu về", en: "Not returned" },
};

/** "Có mặt 7/9, cần 6 (2/3)". */
export function quorumText(quorum: {
  readonly present: number;
  readonly members: number;
  readonly needed: number;
  readonly share: string;
  readonly met: boolean;
}): Phrase {
  const { present, members, needed, share, met } = quorum;
  const fraction = `${String(present)}/${String(members)}`;
  return {
    vi: `Có mặt ${fraction}, cần ${String(needed)} (${share} tổng số): ${met ? "đủ" : "chưa đủ"}.`,
    en: `Present ${fraction}, ${String(needed)} needed (${share} of all): ${met ? "met" : "not met"}.`,
  };
}

/** "Đồng ý 7/9; cần ≥ 7/10 của 9, tức 7 phiếu." */
export function formulaText({ agree, base, relation, threshold, needed }: VoteFormula): Phrase {
  const sign = relation === ">=" ? "≥" : ">";
  const share = `${String(agree)}/${String(base)}`;
  return {
    vi: `Đồng ý ${share}; cần ${sign} ${threshold} của ${String(base)} → cần ${String(needed)} phiếu.`,
    en: `Agree ${share}; ${sign} ${threshold} of ${String(base)} asked → ${String(needed)} votes needed.`,
  };
}

/** The live sum: issued against its five parts. */
export function sumText(issued: string, parts: readonly string[], isRight: boolean | null): Phrase {
  const sum = parts.map((part) => (part.trim() === "" ? "…" : part.trim())).join(" + ");
  const issue = issued.trim() === "" ? "…" : issued.trim();
  const line = `${issue} ${isRight === false ? "≠" : "="} ${sum}`;
  const state =
    isRight === null
      ? { vi: "chưa đủ số", en: "not complete" }
      : isRight
        ? { vi: "khớp", en: "adds up" }
        : { vi: "không khớp", en: "does not add up" };
  return { vi: `Phát ra ${line}: ${state.vi}.`, en: `Issued ${line}: ${state.en}.` };
}

/** How many members have been called, present or absent. */
export function calledText(called: number, all: number): Phrase {
  return {
    vi: `đã điểm ${String(called)}/${String(all)}`,
    en: `${String(called)} of ${String(all)} called`,
  };
}

export function memberLabel(field: Phrase, order: number): Phrase {
  return { vi: `${field.vi}, dòng ${String(order)}`, en: `${field.en}, row ${String(order)}` };
}
