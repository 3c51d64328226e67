import type { Transition } from "../../src/domain/regulation/regimeInfo";
import { transitionText } from "../../src/strings/planText";

const TRANSITION: Transition = {
  id: "T3",
  text: "Hồ sơ nhận trước theo luật cũ.",
  decidedFrom: "2026-10-01",
  receivedBefore: "2026-10-01",
  basis: {
    citation: { kind: "law", ref: "Luật 06/2026/QH16" },
    confidence: "SECONDARY",
    binds: "education",
  },
};
const RULE =
  "Hồ sơ nhận trước theo luật cũ. (Pháp luật: Luật 06/2026/QH16; theo nguồn thứ cấp, cần xác nhận.)";

test.each([
  [null, 0, RULE],
  [2, 0, `${RULE} Đợt xét này: 2 danh sách nhận trước ngày 01/10/2026.`],
  [0, 1, `${RULE} Đợt xét này: 1 danh sách chưa rõ ngày nhận.`],
  [
    2,
    1,
    `${RULE} Đợt xét này: 2 danh sách nhận trước ngày 01/10/2026, 1 danh sách chưa rõ ngày nhận.`,
  ],
])("of %p lists, %d of unknown day", (lists, undated, vi) => {
  expect(transitionText({ transition: TRANSITION, lists, undated }).vi).toBe(vi);
});
