import type { FindingParams } from "../domain/checks/finding";
import type { PaperKind } from "../domain/checks/reviewData";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";

/** Kinds of papers, and the register beside them. */
export const PAPER_KIND_TEXT: Readonly<Record<PaperKind | "register", Phrase>> = {
  letter: { vi: "tờ trình", en: "letter" },
  list: { vi: "danh sách", en: "list" },
  minutes: { vi: "biên bản", en: "minutes" },
  report: { vi: "báo cáo kèm theo", en: "report" },
  decision: { vi: "quyết định", en: "decision" },
  other: { vi: "văn bản khác", en: "other paper" },
  register: { vi: "sổ Danh sách", en: "register" },
};

const MEASURES: Readonly<Record<string, Phrase>> = {
  collectives: { vi: "tập thể", en: "collectives" },
  individuals: { vi: "cá nhân", en: "individuals" },
  total: { vi: "tập thể và cá nhân", en: "in all" },
};

/** In what the numbers of a unit's papers do not agree. */
export function countsDifferPhrase(params: FindingParams): Phrase {
  switch (param(params, "fault")) {
    case "sum":
      return sumPhrase(params);
    case "attendance":
      return attendancePhrase(params);
    default:
      return differencePhrase(params);
  }
}

function differencePhrase(params: FindingParams): Phrase {
  const measure = MEASURES[param(params, "measure")];
  const side = (of: "left" | "right", language: "vi" | "en") =>
    `${paperName(params, of, language)}: ${sideCount(param(params, `${of}Count`), measure?.[language] ?? "", language)}`;
  return {
    vi: `Số lượng không khớp: ${side("left", "vi")} · ${side("right", "vi")}.`,
    en: `The numbers do not agree: ${side("left", "en")} · ${side("right", "en")}.`,
  };
}

function sumPhrase(params: FindingParams): Phrase {
  const of = (key: string) => counts(param(params, key));
  return {
    vi: `${capital(paperName(params, "left", "vi"))}: ${of("collectives")} tập thể và ${of("individuals")} cá nhân, nhưng tổng ghi ${of("total")}.`,
    en: `${capital(paperName(params, "left", "en"))}: ${of("collectives")} collectives and ${of("individuals")} individuals, but the total says ${of("total")}.`,
  };
}

function attendancePhrase(params: FindingParams): Phrase {
  const of = (key: string) => counts(param(params, key));
  return {
    vi: `${capital(paperName(params, "left", "vi"))}: ${of("present")}/${of("summoned")} người có mặt, ít hơn ${of("individuals")} cá nhân được đề nghị.`,
    en: `${capital(paperName(params, "left", "en"))}: ${of("present")} of ${of("summoned")} present, fewer than the ${of("individuals")} individuals put forward.`,
  };
}

/** How a paper's names differ from the register's. */
export function paperNamePhrase(params: FindingParams): Phrase {
  const kind = PAPER_KIND_TEXT[param(params, "paper") as PaperKind];
  const source = param(params, "source");
  const place = source === "" ? "" : ` (${source})`;
  const [vi, en] = [`${kind.vi}${place}`, `${kind.en}${place}`];
  const names = `${param(params, "names")}${Number(params["count"]) > MOST_SHOWN ? "; …" : ""}`;
  const count = counts(param(params, "count"));
  switch (param(params, "fault")) {
    case "near":
      return {
        vi: `Họ tên khác nhau: ${vi} ghi ${quoted(param(params, "written"))} · sổ Danh sách ghi ${quoted(param(params, "name"))}.`,
        en: `The names differ: ${en} says ${quoted(param(params, "written"))} · the register ${quoted(param(params, "name"))}.`,
      };
    case "only-in-paper":
      return {
        vi: `Chỉ có trong ${vi}, không có trong sổ Danh sách: ${count} tên (${names}).`,
        en: `Only in the ${en}, not in the register: ${count} names (${names}).`,
      };
    default:
      return {
        vi: `Có trong sổ Danh sách, không có trong ${vi}: ${count} tên (${names}).`,
        en: `In the register, not in the ${en}: ${count} names (${names}).`,
      };
  }
}

/** As many names as the check gives. */
const MOST_SHOWN = 20;

function paperName(params: FindingParams, of: "left" | "right", language: "vi" | "en"): string {
  const kind = PAPER_KIND_TEXT[param(params, of) as PaperKind | "register"][language];
  const source = param(params, `${of}Source`);
  return source === "" ? kind : `${kind} (${source})`;
}

/** "10 + 1?" has one row whose kind nobody has said. */
function sideCount(text: string, measure: string, language: "vi" | "en"): string {
  const [known = "", unclear] = text.split(/ \+ (?=\d+\?$)/u);
  const open = counts(unclear?.replace("?", "") ?? "");
  if (open === "") return `${counts(known)} ${measure}`;
  const told = language === "vi" ? `${open} dòng chưa rõ đối tượng` : `${open} of unclear kind`;
  return `${counts(known)} ${measure} (${told})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every number of "3 + 2" with a leading zero below ten, as papers write them. */
function counts(text: string): string {
  return text.replace(/\d+/gu, (digits) => digits.padStart(2, "0"));
}
