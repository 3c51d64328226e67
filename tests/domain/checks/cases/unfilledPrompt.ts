import { unfilledPrompt } from "../../../../src/domain/checks/unfilledPrompt";
import {
  aNomination,
  anIntroduced,
  formBasis,
  onNomination,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const MERIT = "Tóm tắt thành tích nổi bật";
const DECISION = "Đạt danh hiệu theo Quyết định số";

function finding(prompt: string, state: string) {
  return onNomination({
    severity: "error",
    subject: "DN-0001",
    basis: formBasis("III"),
    at: ["H5"],
    source: ["C7"],
    params: { prompt, state },
  });
}

function withSummary(summary: string) {
  return reviewData({ nominations: [aNomination({ summary })] });
}

export const unfilledPromptCases: CheckCases = {
  check: unfilledPrompt,
  fails: [
    {
      name: "the decision's prompt with nothing behind it",
      data: withSummary(`- ${MERIT}: dạy giỏi\n- ${DECISION}:`),
      finds: [finding(DECISION, "unfilled")],
    },
    {
      name: "both prompts as the form was printed",
      data: withSummary(`- ${MERIT}: - ${DECISION}: ……`),
      finds: [finding(MERIT, "unfilled"), finding(DECISION, "unfilled")],
    },
    {
      name: "neither the printed words nor any decision",
      data: withSummary("Dạy giỏi 05 năm liền"),
      finds: [finding(DECISION, "absent")],
    },
  ],
  passes: [
    { name: "both prompts completed", data: reviewData({ nominations: [aNomination()] }) },
    {
      name: "the printed words left out, but the decision is there",
      data: withSummary("Dạy giỏi. QĐ số 12/QĐ-CTN ngày 01/02/2017"),
    },
    { name: "a blank summary, which another check names", data: withSummary("  ") },
    {
      name: "a list whose form prints no prompts",
      data: reviewData({ nominations: [anIntroduced()] }),
    },
  ],
};
