import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { Uncounted } from "../../../../src/domain/checks/reviewData";
import { uncountedMark } from "../../../../src/domain/checks/uncountedMark";
import { uncountedVote } from "../../../../src/domain/checks/uncountedVote";
import { anIntroduced, onNomination, reviewData, type CheckCases } from "../reviewKit";

const MARK: Uncounted = {
  what: "mark",
  nomination: "DN-0001",
  at: [{ sheet: "Điểm - Lê Văn Sơn", cell: "E5" }],
  fault: "mark-is-text",
  params: { text: "8,5", member: "Lê Văn Sơn" },
};
const VOTE: Uncounted = {
  what: "tally",
  nomination: "DN-0001",
  at: [{ sheet: "Kiểm phiếu", cell: "D5" }],
  fault: "count-unread",
  params: { count: "agree" },
};

function review(...uncounted: readonly Uncounted[]) {
  return reviewData({ nominations: [anIntroduced()], uncounted });
}

function finding({ at, fault, params }: Uncounted) {
  const parts = { severity: "error", subject: "DN-0001", basis: DATA_FAULT } as const;
  return { ...onNomination({ ...parts, source: ["B7"], params: { ...params, fault } }), at };
}

const SECOND_CELL = { ...MARK, at: [{ sheet: "Điểm - Lê Văn Sơn", cell: "F5" }] };

export const uncountedMarkCases: CheckCases = {
  check: uncountedMark,
  fails: [
    { name: "a mark typed as text", data: review(VOTE, MARK), finds: [finding(MARK)] },
    {
      name: "the same text in two cells of one member: both are named",
      data: review(MARK, SECOND_CELL),
      finds: [finding(MARK), finding(SECOND_CELL)],
    },
  ],
  passes: [{ name: "an uncounted vote only", data: review(VOTE) }],
};

export const uncountedVoteCases: CheckCases = {
  check: uncountedVote,
  fails: [{ name: "a count left blank", data: review(MARK, VOTE), finds: [finding(VOTE)] }],
  passes: [{ name: "an uncounted mark only", data: review(MARK) }],
};
