import type { DossierEntry } from "../checks/reviewData";
import type { Deadline } from "../regulation/schema";
import { daysLeft } from "./deadlineDays";
import type { PaperFault } from "./FaultBook";
import type { ArrivedList } from "./unitArrivals";
import type { PaperStanding, PaperState, UnitStanding } from "./submissionStates";

/** How a unit stands, as the papers have it. */
export const UNIT_STANDING_WORDS: Readonly<Record<UnitStanding, string>> = {
  unclear: "chưa rõ loại đơn vị",
  notSubmitted: "chưa nộp",
  missing: "thiếu",
  faulty: "chưa đúng yêu cầu",
  awaited: "chờ bổ sung",
  complete: "đủ",
  nothingOwed: "không phải nộp",
};

export const PAPER_STANDING_WORDS: Readonly<Record<PaperStanding, string>> = {
  notSubmitted: "chưa nộp",
  missing: "thiếu",
  faulty: "chưa đúng yêu cầu",
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

/** "chưa đúng yêu cầu, nộp bản giấy, nộp muộn". */
export function paperWords(paper: PaperState): string {
  const { standing, form, faults, accepted, doubts, lateness } = paper;
  return [
    PAPER_STANDING_WORDS[standing],
    ...faultWords(paper),
    faults.includes("form") ? "" : formWords(form),
    latenessWords(lateness),
    ...doubts.map((doubt) => DOUBTS[doubt]),
    accepted.length === 0
      ? ""
      : `đã chấp nhận: ${accepted.map((fault) => oneFault(fault, paper)).join("; ")}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** Whether a list that has come counts. */
export function listWords({ list, isReplaced, newest }: ArrivedList): string {
  if (!isReplaced) return "đã nhận";
  const by = newest === list.version ? "bản khác" : `bản thứ ${String(newest)}`;
  return `không tính: đã có ${by} thay`;
}

/** In what a paper is not as asked for. */
export function faultWords(paper: PaperState): readonly string[] {
  return paper.faults.map((fault) => oneFault(fault, paper));
}

function oneFault(fault: PaperFault, { item, copies, form }: PaperState): string {
  switch (fault) {
    case "copies":
      return copies === null
        ? "ít bộ hơn yêu cầu"
        : `mới có ${String(copies)}/${String(item.copies ?? copies)} bộ`;
    case "form":
      return `nộp ${formWords(form)}, phải nộp ${formWords(item.form)}`;
    case "confirmer":
      return `chưa có xác nhận của ${item.confirmedBy ?? ""}`;
    case "age":
      return `lập quá ${String(item.maxAgeMonths ?? "")} tháng trước ngày nộp`;
  }
}

const DOUBTS: Readonly<Record<PaperFault, string>> = {
  copies: "chưa rõ số bộ",
  form: "chưa rõ hình thức nộp",
  confirmer: "chưa rõ người xác nhận",
  age: "chưa rõ ngày lập",
};

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

/** How far it is from `day` to a deadline: "còn 3 ngày", "quá hạn 2 ngày"; empty for a deadline without an end. */
export function leftWords(deadline: Deadline, day: string): string {
  const left = daysLeft(deadline, day);
  if (left === null) return "";
  if (left > 0) return `còn ${String(left)} ngày`;
  if (left < 0) return `quá hạn ${String(-left)} ngày`;
  return deadline.kind === "before" ? "đúng ngày nêu trong hạn" : "hết hạn hôm nay";
}

/** " (muộn 2 ngày)" for what came on `day` after a deadline; empty for what came in time. */
export function lateWords(deadline: Deadline, day: string): string {
  const left = daysLeft(deadline, day);
  return left === null || left >= 0 ? "" : ` (muộn ${String(-left)} ngày)`;
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
export function plainDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}
