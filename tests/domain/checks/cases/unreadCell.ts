import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { unreadCell } from "../../../../src/domain/checks/unreadCell";
import { FILE, received, reviewData, type CheckCases, type ExpectedFinding } from "../reviewKit";

function finding(cell: string, params: { text: string; reason: string }): ExpectedFinding {
  return {
    severity: "warning",
    subject: { kind: "sheet", id: `${FILE}/Trang1` },
    at: [],
    source: [received(cell)],
    params,
    citation: DATA_FAULT.citation,
    confidence: DATA_FAULT.confidence,
  };
}

export const unreadCellCases: CheckCases = {
  check: unreadCell,
  fails: [
    {
      name: "every cell that found no place, even where two hold the same text",
      data: reviewData({
        unread: [
          { source: received("B12"), text: "Bà Lê Thị Mai", reason: "row-outside-list" },
          { source: received("B13"), text: "Bà Lê Thị Mai", reason: "row-outside-list" },
          { source: received("C7"), text: "#N/A", reason: "error-value" },
        ],
      }),
      finds: [
        finding("B12", { text: "Bà Lê Thị Mai", reason: "row-outside-list" }),
        finding("B13", { text: "Bà Lê Thị Mai", reason: "row-outside-list" }),
        finding("C7", { text: "#N/A", reason: "error-value" }),
      ],
    },
  ],
  passes: [{ name: "every cell in its place", data: reviewData({ unread: [] }) }],
};
