import type { DossierEntry } from "../checks/reviewData";
import type { Deadline } from "../regulation/schema";
import type { PaperStanding, PaperState, UnitStanding } from "./submissionStates";

/** How a unit stands, as the papers have it. */
export const UNIT_STANDING_WORDS: Readonly<Record<UnitStanding, string>> = {
  unclear: "chưa rõ loại đơn vị",
  notSubmitted: "chưa nộp",
  missing: "thiếu",
  awaited: "chờ bổ sung",
  complete: "đủ",
  nothingOwed: "không phải nộp",
};

export const PAPER_STANDING_WORDS: Readonly<Record<PaperStanding, string>> = {
  notSubmitted: "chưa nộp",
  missing: "thiếu",
  awaited: "chờ bổ sung",
  complete: "đủ",
  notNeeded: "không cần",
};

const FORMS: Readonly<Record<NonNullable<DossierEntry["form"]>, string>> = {
  paper: "bản giấy",
  electronic: "bản điện tử",
  both: "bản giấy và bản điện tử",
};

export function formWords(form: DossierEntry["form"]): string {
  return form === null ? "" : FORMS[form];
}

/** "đủ, 08/05/2020, bản giấy, nộp muộn". */
export function paperWords({ standing, date, form, copies, lateness, item }: PaperState): string {
  const short =
    copies === null ? "" : `mới có ${String(copies)}/${String(item.copies ?? copies)} bộ`;
  return [
    PAPER_STANDING_WORDS[standing],
    short,
    date === null ? "" : plainDate(date),
    formWords(form),
    latenessWords(lateness),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function latenessWords(lateness: PaperState["lateness"]): string {
  switch (lateness) {
    case "late":
      return "nộp muộn";
    case "onTheDay":
      return "nộp đúng ngày hạn, cần xem";
    case "undated":
      return "chưa ghi ngày nhận";
    case "inTime":
    case "noDeadline":
    case null:
      return "";
  }
}

/** By when, as the plan has it; empty for a deadline without an end. */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.kind) {
    case "before":
      return `trước ngày ${plainDate(deadline.date)}`;
    case "by":
      return `đến hết ngày ${plainDate(deadline.date)}`;
    case "inMonth":
      return `trong tháng ${plainDate(deadline.month)}`;
    case "openEnd":
      return "";
  }
}

/** `2020-05-08` as 08/05/2020, `2020-05` as 05/2020. */
function plainDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}
