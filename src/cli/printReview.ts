import type { NotChecked } from "../domain/checks/finding";
import { notCheckedText, taskText } from "../strings/notCheckedText";
import { recoveredText } from "../strings/paneText";
import {
  keptPlanText,
  planText,
  regimeText,
  transitionText,
  unreadAmendmentText,
} from "../strings/planText";
import { concerningTransitions } from "./concerningTransitions";
import { printFiles } from "./printFiles";
import { printFindings } from "./printFindings";
import { printOutcomes } from "./printOutcomes";
import { printProposals } from "./printProposals";
import { printTimetable } from "./printTimetable";
import type { Review } from "./reviewFiles";

/** The run in lines for a person to read. */
export function printReview(review: Review): readonly string[] {
  return [
    ...headLines(review),
    ...printFiles(review),
    ...printProposals(review),
    ...printFindings(review),
    ...notCheckedLines(review),
    ...printTimetable(review),
    ...printOutcomes(review),
  ];
}

/** The plan, the rules that apply and why, and what was met in the council's workbook. */
function headLines(review: Review): readonly string[] {
  const { plan, isOverruled, isPackAltered, recovered } = review;
  const unread = (plan.regime?.amendments ?? []).filter(({ wasRead }) => !wasRead);
  const { restored, lost } = recovered;
  return [
    `Kế hoạch ${plan.id}: ${plan.title}`,
    ...(isPackAltered ? [`CẢNH BÁO: ${planText.packAltered.vi}`] : []),
    ...(isOverruled ? [keptPlanText(plan).vi] : []),
    regimeText(plan).vi,
    ...unread.map(({ of, by }) => unreadAmendmentText(of, by).vi),
    ...concerningTransitions(review).map((note) => transitionText(note).vi),
    ...(restored.length + lost.length > 0 ? ["", recoveredText(restored, lost).vi] : []),
  ];
}

function notCheckedLines({ checked }: Review): readonly string[] {
  const all = checked?.notChecked ?? [];
  const [people, others] = [all.filter(isForPeople), all.filter((item) => !isForPeople(item))];
  const headed = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", head, ...lines.map((line) => `  - ${line}`)];
  return [
    ...headed(
      "Chưa kiểm tra:",
      others.map((item) => notCheckedText(item, "vi")),
    ),
    ...headed(
      "Để người xét tự đánh giá, phần mềm không kiểm tra:",
      people.map(({ params }) => taskText(params)),
    ),
  ];
}

function isForPeople({ check }: NotChecked): boolean {
  return check === "left-to-people";
}
