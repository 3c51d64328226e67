import type { FindingParams } from "../domain/checks/finding";
import { datePhrase, dateText } from "./dateText";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";
import { heldAwardName } from "./standardWords";
import type { Write } from "./wording";

type RecordCheckId =
  | "history-decision"
  | "history-repeat"
  | "history-year"
  | "wrong-authority"
  | "initiative-decision"
  | "dossier-unconfirmed"
  | "dossier-too-old"
  | "dossier-copies"
  | "dossier-form";

const PARTS: Readonly<Record<string, Phrase>> = {
  year: { vi: "năm", en: "year" },
  number: { vi: "số quyết định", en: "decision number" },
  date: { vi: "ngày quyết định", en: "decision date" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
};

function parts(params: FindingParams): Phrase {
  const named = param(params, "parts")
    .split(",")
    .map((part) => PARTS[part] ?? { vi: part, en: part });
  return { vi: named.map(({ vi }) => vi).join(", "), en: named.map(({ en }) => en).join(", ") };
}

const COMPARE: Phrase = {
  vi: "Đối chiếu bản chụp quyết định rồi sửa dòng này.",
  en: "Compare with the copy of the decision, then correct the line.",
};

function lateDecision(params: FindingParams): Phrase {
  const [date, session] = [param(params, "date"), param(params, "decisionDate")];
  return {
    vi: `quyết định ${datePhrase(date)} sau ngày dự kiến quyết định của đợt xét (${dateText(session)})`,
    en: `the decision of ${date} is later than this session's own decisions (${session})`,
  };
}

function historyPhrase(params: FindingParams): Phrase {
  const line = {
    vi: `Dòng ${param(params, "row")} trang Lịch sử (“${param(params, "what")}”)`,
    en: `Row ${param(params, "row")} of sheet Lịch sử (“${param(params, "what")}”)`,
  };
  const date = param(params, "date");
  switch (params["fault"]) {
    case "incomplete":
      return {
        vi: `${line.vi}: thiếu ${parts(params).vi}.`,
        en: `${line.en}: no ${parts(params).en}.`,
      };
    case "impossible-date":
      return {
        vi: `${line.vi}: “${date}” không phải là một ngày có thật.`,
        en: `${line.en}: “${date}” is no day of the calendar.`,
      };
    case "before-year":
      return {
        vi: `${line.vi}: quyết định ${datePhrase(date)} có trước năm được khen (${param(params, "year")}).`,
        en: `${line.en}: the decision of ${date} is older than the year that it honours (${param(params, "year")}).`,
      };
    case undefined:
    default: {
      const late = lateDecision(params);
      return { vi: `${line.vi}: ${late.vi}.`, en: `${line.en}: ${late.en}.` };
    }
  }
}

const UNREAD: Readonly<Record<string, (text: string) => Phrase>> = {
  "year-unread": (text) => ({
    vi: `“${text}” không đọc được thành năm hay năm học`,
    en: `“${text}” cannot be read as a year or school year`,
  }),
  "award-unread": (text) => ({
    vi: `“${text}” không phải tên danh hiệu, hình thức nào đã biết`,
    en: `“${text}” is the name of no known award`,
  }),
  "rating-unread": (text) => ({
    vi: `“${text}” không phải mức hoàn thành nhiệm vụ nào đã biết`,
    en: `“${text}” is no known performance rating`,
  }),
  "year-blank": () => ({ vi: "có xếp loại nhưng chưa ghi năm", en: "a rating without its year" }),
  "nothing-said": () => ({
    vi: "không ghi khen thưởng, cũng không ghi xếp loại",
    en: "neither an award nor a rating is written",
  }),
};

function historyYearPhrase(params: FindingParams): Phrase {
  const row = param(params, "row");
  const unread = UNREAD[param(params, "fault")]?.(param(params, "text"));
  if (unread) {
    return {
      vi: `Dòng ${row} trang Lịch sử: ${unread.vi}; dòng này chưa được tính.`,
      en: `Row ${row} of sheet Lịch sử: ${unread.en}; the line was not counted.`,
    };
  }
  const who = [param(params, "nomination"), param(params, "name"), param(params, "unit")]
    .filter((part) => part !== "")
    .join(", ");
  return {
    vi: `Dòng ${row} trang Lịch sử (${who}) không thuộc ai trong sổ Danh sách.`,
    en: `Row ${row} of sheet Lịch sử (${who}) is about nobody on the register.`,
  };
}

function initiativePhrase(params: FindingParams): Phrase {
  const title = param(params, "title");
  switch (params["fault"]) {
    case "incomplete":
      return {
        vi: `Sáng kiến “${title}”: thiếu ${parts(params).vi} công nhận.`,
        en: `Initiative “${title}”: no ${parts(params).en} of its recognition.`,
      };
    case "after-session": {
      const late = lateDecision(params);
      return { vi: `Sáng kiến “${title}”: ${late.vi}.`, en: `Initiative “${title}”: ${late.en}.` };
    }
    case undefined:
    default:
      return {
        vi: `Sáng kiến “${title}” đứng ${param(params, "lines")} dòng của cùng một đề nghị.`,
        en: `Initiative “${title}” stands in ${param(params, "lines")} lines of one candidate.`,
      };
  }
}

const FORMS: Readonly<Record<string, Phrase>> = {
  paper: { vi: "bản giấy", en: "paper" },
  electronic: { vi: "bản điện tử", en: "an electronic file" },
  both: { vi: "cả bản giấy và bản điện tử", en: "both paper and an electronic file" },
};

function formPhrase(form: string): Phrase {
  return FORMS[form] ?? { vi: form, en: form };
}

type ItemPhrase = (params: FindingParams, item: string) => Phrase;

/** Sentences about a dossier item, by its name in the plan. */
function onItem(phrase: ItemPhrase, todo: Phrase): Write {
  return (params, plan) => {
    const id = param(params, "item");
    const item = plan.dossierItems.find((each) => each.id === id)?.name ?? id;
    return { what: phrase(params, item), todo };
  };
}

function agePhrase(params: FindingParams, item: string): Phrase {
  const dated = param(params, "dated");
  const received = param(params, "received");
  return params["fault"] === "after-received"
    ? {
        vi: `${item}: ghi ${datePhrase(dated)}, sau ngày nhận (${dateText(received)}).`,
        en: `${item}: dated ${dated}, after the day it came (${received}).`,
      }
    : {
        vi: `${item}: lập ${datePhrase(dated)}, nhận ngày ${dateText(received)}, quá ${param(params, "months")} tháng (hạn ${dateText(param(params, "last"))}).`,
        en: `${item}: dated ${dated}, received ${received}, older than ${param(params, "months")} months (good until ${param(params, "last")}).`,
      };
}

function copiesPhrase(params: FindingParams, item: string): Phrase {
  const required = param(params, "required");
  return params["fault"] === "unreadable"
    ? {
        vi: `${item}: số bộ ghi “${param(params, "text")}” không phải số đếm; phải nộp ${required} bộ.`,
        en: `${item}: “${param(params, "text")}” is no number of sets; ${required} are asked for.`,
      }
    : {
        vi: `${item}: nhận ${param(params, "found")} bộ, phải nộp ${required} bộ.`,
        en: `${item}: ${param(params, "found")} sets came, ${required} are asked for.`,
      };
}

const COMPLETE: Phrase = {
  vi: "Yêu cầu đơn vị bổ sung, hoặc sửa trang Hồ sơ nếu ghi nhầm.",
  en: "Ask the unit to complete it, or correct sheet Hồ sơ.",
};

/** Sentences of the checks on sheets Lịch sử, Sáng kiến and Hồ sơ. */
export const RECORD_WORDINGS: Readonly<Record<RecordCheckId, Write>> = {
  "history-decision": (params) => ({ what: historyPhrase(params), todo: COMPARE }),
  "history-repeat": (params, plan) => ({
    what:
      params["fault"] === "one-decision"
        ? {
            vi: `Quyết định ${param(params, "number")} ${datePhrase(param(params, "date"))} ghi cho ${param(params, "lines")} dòng của nhiều năm: ${param(params, "years")}.`,
            en: `Decision ${param(params, "number")} of ${param(params, "date")} stands in ${param(params, "lines")} lines of several years: ${param(params, "years")}.`,
          }
        : {
            vi: `${quoted(heldAwardName(plan, param(params, "award")))} năm ${param(params, "year")} đứng ${param(params, "lines")} dòng.`,
            en: `${quoted(heldAwardName(plan, param(params, "award")))} of ${param(params, "year")} stands in ${param(params, "lines")} lines.`,
          },
    todo: COMPARE,
  }),
  "history-year": (params) => ({
    what: historyYearPhrase(params),
    todo: {
      vi: "Sửa dòng này ở trang Lịch sử, hoặc bỏ nếu không thuộc đợt xét.",
      en: "Correct the line on sheet Lịch sử, or drop it if it has no place here.",
    },
  }),
  "wrong-authority": (params, plan) =>
    params["fault"] === "no-district"
      ? {
          what: {
            vi: `Hội đồng cấp huyện, dự kiến quyết định ngày ${dateText(param(params, "decisionDate"))}: từ ${dateText(param(params, "from"))} không còn cấp huyện.`,
            en: `A district council, deciding on ${param(params, "decisionDate")}: from ${param(params, "from")} there is no district level.`,
          },
          todo: {
            vi: "Kiểm tra ngày quyết định ở trang Đợt xét, hoặc chọn kế hoạch của cấp xã, cấp tỉnh.",
            en: "Check the decision date on sheet Đợt xét, or choose a plan of a commune or province.",
          },
        }
      : {
          what: {
            vi: `Dòng ${param(params, "row")} trang Lịch sử: ${quoted(heldAwardName(plan, param(params, "award")))} do “${param(params, "issuer")}” ban hành; thẩm quyền: ${param(params, "authorities")}.`,
            en: `Row ${param(params, "row")} of sheet Lịch sử: ${quoted(heldAwardName(plan, param(params, "award")))} was issued by “${param(params, "issuer")}”; entitled: ${param(params, "authorities")}.`,
          },
          todo: COMPARE,
        },
  "initiative-decision": (params) => ({
    what: initiativePhrase(params),
    todo: {
      vi: "Đối chiếu quyết định công nhận rồi sửa trang Sáng kiến.",
      en: "Compare with the recognising decision, then correct sheet Sáng kiến.",
    },
  }),
  "dossier-unconfirmed": onItem(
    (params, item) => ({
      vi: `${item}: có nhưng chưa ghi ai xác nhận; phải có xác nhận của ${param(params, "confirmer")}.`,
      en: `${item}: there, but nobody is said to have confirmed it; it takes: ${param(params, "confirmer")}.`,
    }),
    COMPLETE,
  ),
  "dossier-too-old": onItem(agePhrase, COMPLETE),
  "dossier-copies": onItem(copiesPhrase, COMPLETE),
  "dossier-form": onItem((params, item) => {
    const [asked, found] = [formPhrase(param(params, "asked")), formPhrase(param(params, "found"))];
    return {
      vi: `${item}: nộp ${found.vi}, phải nộp ${asked.vi}.`,
      en: `${item}: ${found.en} came; asked for: ${asked.en}.`,
    };
  }, COMPLETE),
};
