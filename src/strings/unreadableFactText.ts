import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";

interface Wording {
  readonly what: Phrase;
  readonly todo: Phrase;
}

/** What was written of a candidate and is not used; `field` names the column where one is meant. */
export function unreadableFactText(params: FindingParams, field: Phrase): Wording {
  switch (params["fault"]) {
    case "stated-twice":
      return {
        what: {
          vi: `Trang Thông tin xét có ${param(params, "lines")} dòng cho đề nghị này; không biết dòng nào đúng nên coi là chưa ghi.`,
          en: `Sheet Thông tin xét has ${param(params, "lines")} lines for this nomination; nobody can tell which is right, so none counts.`,
        },
        todo: {
          vi: "Giữ một dòng đúng, bỏ các dòng còn lại.",
          en: "Keep the right line and delete the others.",
        },
      };
    case "not-on-register":
      return ofNobody(param(params, "sheet"), param(params, "nomination"));
    case "birth":
      return unreadBirth(param(params, "text"), param(params, "reason"));
    case undefined:
    default:
      return unread(field, param(params, "text"));
  }
}

function ofNobody(sheet: string, nomination: string): Wording {
  const id =
    nomination === ""
      ? { vi: "không ghi mã đề nghị", en: "names no nomination" }
      : {
          vi: `ghi mã đề nghị “${nomination}” không có trong sổ Danh sách`,
          en: `names nomination “${nomination}”, which is not on the register`,
        };
  return {
    what: {
      vi: `Một dòng của trang ${sheet} ${id.vi}; dòng này không được dùng.`,
      en: `A line of sheet ${sheet} ${id.en}; the line was not used.`,
    },
    todo: {
      vi: "Ghi đúng mã đề nghị theo sổ Danh sách, hoặc bỏ dòng này.",
      en: "Write the nomination's id as the register has it, or delete the line.",
    },
  };
}

function unread(field: Phrase, text: string): Wording {
  return {
    what: {
      vi: `${field.vi}: ${text === "" ? "điều đã ghi" : `“${text}”`} không đọc được, nên coi là chưa ghi.`,
      en: `${field.en}: ${text === "" ? "what is written" : `“${text}”`} cannot be read and counts as not stated.`,
    },
    todo: {
      vi: "Ghi lại ở trang Thông tin xét: chọn trong danh sách của ô, hoặc ghi một con số, một ngày.",
      en: "Write it again on sheet Thông tin xét: choose from the cell's list, or enter a number or a date.",
    },
  };
}

const BIRTH_FAULTS: Readonly<Record<string, Phrase>> = {
  "impossible-date": { vi: "không có ngày này", en: "there is no such day" },
  "two-digit-year": { vi: "năm chỉ ghi hai chữ số", en: "the year has two digits only" },
  "year-out-of-range": { vi: "năm không thể đúng", en: "the year cannot be right" },
};
const NO_DATE: Phrase = { vi: "không phải ngày hay năm", en: "this is no date or year" };

function unreadBirth(text: string, reason: string): Wording {
  const why = BIRTH_FAULTS[reason] ?? NO_DATE;
  return {
    what: {
      vi: `Ngày sinh “${text}”: ${why.vi}; không dùng được để so người trùng.`,
      en: `Birth “${text}”: ${why.en}; it cannot be used to tell people apart.`,
    },
    todo: {
      vi: "Hỏi đơn vị rồi sửa ô Ngày sinh ở trang Danh sách.",
      en: "Ask the unit, then correct the cell on sheet Danh sách.",
    },
  };
}
