import type { Basis } from "../regulation/basis";
import type { Deadline, DossierItem } from "../regulation/schema";
import { deadlinesOf } from "./deadlineDays";
import { deadlineWords, formWords, leftWords } from "./submissionWords";

/** What a letter says where the plan names no day. */
export const NO_DAY_WORDS = "kế hoạch không nêu ngày";

/** A letter names a rule only where its text, or a text about it, was read: conventions of ours bind no unit. */
export function ruleWords({
  citation,
  confidence,
}: Pick<Basis, "citation" | "confidence">): string {
  if (citation.kind === "data" || confidence === "UNVERIFIED") return "";
  return confidence === "SECONDARY" ? `${citation.ref} (chưa đối chiếu nguyên văn)` : citation.ref;
}

/** By when an item has to come, as the plan has it. */
export function dueWords(deadlines: readonly Deadline[], { id }: Pick<DossierItem, "id">): string {
  const own = deadlinesOf(deadlines, id).map(deadlineWords);
  return own.filter((words) => words !== "").join("; ") || NO_DAY_WORDS;
}

/** The same with the days left, or past, on a day: "trước ngày 20/05/2020 (còn 9 ngày)". */
export function dueOnWords(
  deadlines: readonly Deadline[],
  { id }: Pick<DossierItem, "id">,
  day: string,
): string {
  const own = deadlinesOf(deadlines, id).flatMap((deadline) => {
    const words = deadlineWords(deadline);
    return words === "" ? [] : [`${words} (${leftWords(deadline, day)})`];
  });
  return own.join("; ") || NO_DAY_WORDS;
}

/** Sets, form, and who has to confirm it, as far as the plan says. */
export function askedWords({ copies, form, confirmedBy }: DossierItem): string {
  return [
    copies === null ? "" : `${String(copies)} bộ`,
    formWords(form),
    confirmedBy === null ? "" : `có xác nhận của ${confirmedBy}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** "05 tập thể và 04 cá nhân", as official papers count; who is neither is named after it. */
export function countWords(counts: {
  readonly collectives: number;
  readonly individuals: number;
  readonly unclear: number;
}): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const { collectives, individuals, unclear } = counts;
  const rest = unclear === 0 ? "" : `; ${two(unclear)} đề nghị chưa rõ tập thể hay cá nhân`;
  return `${two(collectives)} tập thể và ${two(individuals)} cá nhân${rest}`;
}
