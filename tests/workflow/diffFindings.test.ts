import type { Finding } from "../../src/domain/checks/finding";
import { diffFindings } from "../../src/workflow/diffFindings";

function finding(fingerprint: string, accepted: string | null = null): Finding {
  return {
    check: "totals-line",
    severity: "warning",
    subject: { kind: "list", id: "1" },
    at: [],
    source: [],
    params: {},
    citation: { kind: "data", ref: "dữ liệu" },
    confidence: "VERIFIED",
    fingerprint,
    accepted,
  };
}

const [A, B, C] = [finding("A"), finding("B"), finding("C")];
const ACCEPTED = finding("B", "đã rõ");

test.each([
  ["nothing in either", [], [], { fixed: [], new: [], open: [] }],
  ["the first run", [], [A], { fixed: [], new: [A], open: [] }],
  ["all fixed", [A, B], [], { fixed: [A, B], new: [], open: [] }],
  ["some of each", [A, B], [B, C], { fixed: [A], new: [C], open: [B] }],
  [
    "accepted in between: neither fixed nor open",
    [A, B],
    [A, ACCEPTED],
    { fixed: [], new: [], open: [A] },
  ],
  ["taken back in between", [ACCEPTED], [B], { fixed: [], new: [], open: [B] }],
])("%s", (_, before, after, difference) => {
  expect(diffFindings(before, after)).toEqual(difference);
});
