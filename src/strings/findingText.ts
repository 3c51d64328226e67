import type { Finding } from "../domain/checks/finding";
import type { Plan } from "../domain/regulation/schema";
import { datePhrase, dateText } from "./dateText";
import { decisionPhrase } from "./decisionPhrase";
import { kindPhrase } from "./kindPhrase";
import { duplicatePhrase, nameDiffersPhrase } from "./twinPhrases";
import { summaryFiguresPhrase } from "./summaryFiguresPhrase";
import { unclearAwardPhrase } from "./unclearAwardPhrase";
import { unreadPhrase } from "./unreadPhrase";
import { uncountedMarkPhrase, uncountedVotePhrase } from "./uncountedPhrases";
import type { Language, Phrase } from "./language";
import { listDoubtPhrase } from "./listDoubtPhrase";
import { param } from "./param";
import { countsDifferPhrase, paperNamePhrase } from "./paperPhrases";
import { quoted } from "./quoted";
import { RULE_WORDINGS, type RuleCheckId } from "./ruleFindingText";
import { STANDARD_WORDINGS, type StandardCheckId } from "./standardFindingText";
import type { Write } from "./wording";
import { wrongKindPhrase } from "./wrongKindPhrase";

/** What a finding says: what is wrong, and what the person should do. Where and under which rule stand beside it. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

/** The sentences of a finding in a language. */
export function findingText(finding: Finding, plan: Plan, language: Language): FindingText {
  const { what, todo } = WORDINGS[finding.check](finding.params, plan);
  return { what: what[language], todo: todo[language] };
}

const PARTS: Readonly<Record<string, Phrase>> = {
  name: { vi: "tên người hoặc tập thể", en: "the candidate's name" },
  post: { vi: "chức vụ, đơn vị công tác", en: "post and unit" },
  summary: { vi: "tóm tắt thành tích", en: "the achievement summary" },
  submittingUnit: {
    vi: "tên đơn vị ở đầu danh sách",
    en: "the unit's name at the head of the list",
  },
};

function itemName(plan: Plan, id: string): string {
  return plan.dossierItems.find((item) => item.id === id)?.name ?? id;
}

const NO_SUMMARY_COLUMN = {
  what: {
    vi: "Danh sách không có cột tóm tắt thành tích.",
    en: "The list has no column for the achievement summaries.",
  },
  todo: {
    vi: "Yêu cầu đơn vị bổ sung, rồi ghi vào cột Tóm tắt thành tích của sổ Danh sách.",
    en: "Ask the unit for them, then fill in the register's column Tóm tắt thành tích.",
  },
};

const CHECK_ORIGINAL: Phrase = {
  vi: "Đối chiếu bản chính, hỏi đơn vị rồi sửa tại sổ Danh sách.",
  en: "Compare with the original, ask the unit, then correct the register.",
};

type OwnId = Exclude<Finding["check"], StandardCheckId | RuleCheckId>;

const OWN_WORDINGS: Readonly<Record<OwnId, Write>> = {
  "empty-required-part": (params) => {
    if (params["part"] === "summaryColumn") return NO_SUMMARY_COLUMN;
    const part = PARTS[param(params, "part")] ?? {
      vi: param(params, "part"),
      en: param(params, "part"),
    };
    return {
      what: {
        vi: `Thiếu ${part.vi}: ô để trống hoặc còn nguyên chữ của mẫu.`,
        en: `Missing: ${part.en}; the cell is blank or still holds the form's own words.`,
      },
      todo: { vi: "Yêu cầu đơn vị bổ sung.", en: "Ask the unit to complete it." },
    };
  },
  "unfilled-prompt": (params) => ({
    what:
      params["state"] === "absent"
        ? {
            vi: `Không có mục ${quoted(param(params, "prompt"))} của mẫu, cũng không có nội dung mà mục ấy hỏi.`,
            en: `Neither the form's item ${quoted(param(params, "prompt"))} nor what it asks for is there.`,
          }
        : {
            vi: `Mục ${quoted(param(params, "prompt"))} của mẫu chưa được điền.`,
            en: `The form's item ${quoted(param(params, "prompt"))} was not completed.`,
          },
    todo: { vi: "Yêu cầu đơn vị bổ sung nội dung này.", en: "Ask the unit to complete this item." },
  }),
  "decision-reference": (params) => ({ what: decisionPhrase(params), todo: CHECK_ORIGINAL }),
  "decision-outside-period": (params) => ({
    what:
      params["fault"] === "after-received"
        ? {
            vi: `Quyết định ${datePhrase(param(params, "date"))} sau ngày nhận danh sách (${dateText(param(params, "received"))}).`,
            en: `The decision of ${param(params, "date")} is later than the day the list came (${param(params, "received")}).`,
          }
        : {
            vi: `Quyết định năm ${param(params, "date").slice(0, 4)} nằm ngoài giai đoạn ${param(params, "fromYear")}-${param(params, "toYear")}.`,
            en: `The decision of ${param(params, "date").slice(0, 4)} is outside ${param(params, "fromYear")}-${param(params, "toYear")}.`,
          },
    todo: CHECK_ORIGINAL,
  }),
  "wrong-candidate-kind": (params, plan) => ({
    what: wrongKindPhrase(params, plan),
    todo: {
      vi: "Ghi cột Đối tượng, hoặc chuyển sang đúng danh sách, đúng danh hiệu.",
      en: "Fill in the column Đối tượng, or move it to the right list and award.",
    },
  }),
  "unclear-award": (params, plan) => ({
    what: unclearAwardPhrase(params, plan),
    todo: {
      vi: "Hỏi đơn vị, rồi ghi cột Danh sách và cột Danh hiệu hoặc hình thức.",
      en: "Ask the unit, then fill in the columns Danh sách and Danh hiệu.",
    },
  }),
  "summary-figures": (params) => ({
    what: summaryFiguresPhrase(params),
    todo: {
      vi: "Đối chiếu với minh chứng, hỏi đơn vị số nào đúng.",
      en: "Compare with the evidence and ask the unit which figure is right.",
    },
  }),
  "exact-number": (params) => {
    const kind = kindPhrase(param(params, "kind"));
    const unclear = Number(params["unclear"] ?? 0);
    return {
      what: {
        vi: `Phải giới thiệu đúng ${twoDigits(params["required"])} ${kind.vi}, danh sách có ${twoDigits(params["found"])}${unclear > 0 ? ` (và ${twoDigits(unclear)} dòng chưa rõ đối tượng)` : ""}.`,
        en: `Exactly ${param(params, "required")} ${kind.en} must be introduced; the list has ${param(params, "found")}${unclear > 0 ? ` (and ${String(unclear)} unclear)` : ""}.`,
      },
      todo: {
        vi: "Yêu cầu đơn vị họp xét, gửi lại danh sách.",
        en: "Ask the unit to send a corrected list.",
      },
    };
  },
  "duplicate-candidate": (params) => ({
    what: duplicatePhrase(params),
    todo: {
      vi: "Đối chiếu hai dòng; nếu trùng thì hỏi đơn vị bỏ dòng nào; nếu là hai người thì ghi Ngày sinh của từng người ở Danh sách.",
      en: "Compare the two rows; if they are one, ask the unit which to drop; if they are two people, write each one's date of birth (Ngày sinh) in the register.",
    },
  }),
  "name-differs": (params) => ({
    what: nameDiffersPhrase(params),
    todo: {
      vi: "Đối chiếu hai dòng; nếu là một thì hỏi đơn vị tên nào đúng rồi sửa tại sổ Danh sách.",
      en: "Compare the two rows; if they are one, ask the unit which name is right and correct the register.",
    },
  }),
  "list-doubt": (params) => ({
    what: listDoubtPhrase(params),
    todo: {
      vi: "Mở tệp gốc, so từng dòng với Danh sách; cột hiểu sai thì chọn lại khi nhận bản mới.",
      en: "Open the original and compare each row with the register; choose misread columns anew.",
    },
  }),
  "totals-line": (params) => ({
    what:
      params["fault"] === "unfilled"
        ? {
            vi: "Dòng tổng cuối danh sách chưa điền số tập thể, cá nhân.",
            en: "The totals line at the foot of the list was not filled in.",
          }
        : {
            vi: `Dòng tổng ghi “${param(params, "line")}” nhưng đếm được ${twoDigits(params["collectives"])} tập thể, ${twoDigits(params["individuals"])} cá nhân${Number(params["unclear"]) > 0 ? `, ${twoDigits(params["unclear"])} dòng chưa rõ` : ""}.`,
            en: `The totals line says “${param(params, "line")}”; the rows are ${param(params, "collectives")} collectives and ${param(params, "individuals")} individuals${Number(params["unclear"]) > 0 ? `, ${param(params, "unclear")} unclear` : ""}.`,
          },
    todo: {
      vi: "Hỏi đơn vị: thiếu dòng hay ghi sai tổng.",
      en: "Ask the unit whether a row is missing or the total is wrong.",
    },
  }),
  "late-submission": (params, plan) => {
    const item = itemName(plan, param(params, "item"));
    const due = dateText(param(params, "due"));
    const received = dateText(param(params, "received"));
    return params["fault"] === "on-the-day"
      ? {
          what: {
            vi: `${item}: nhận đúng ngày ${received}, kế hoạch ghi “trước ngày ${due}”.`,
            en: `${item}: received on ${received} itself; the plan says “before ${due}”.`,
          },
          todo: {
            vi: "Người có trách nhiệm quyết định có nhận hay không.",
            en: "A person has to decide whether it is in time.",
          },
        }
      : {
          what: {
            vi: `${item}: nhận ngày ${received}, quá hạn ${datePhrase(param(params, "due"))}.`,
            en: `${item}: received on ${received}, due ${due}.`,
          },
          todo: {
            vi: "Báo cáo lãnh đạo quyết định; nếu cho nhận thì dời hạn này tại trang Đợt xét, cột Giá trị.",
            en: "Refer to the head of the office; if it is let in, move this deadline on sheet Đợt xét, column Giá trị.",
          },
        };
  },
  "missing-dossier-item": (params, plan) => ({
    what:
      params["recorded"] === "missing"
        ? {
            vi: `Trang Hồ sơ ghi là thiếu: ${itemName(plan, param(params, "item"))}.`,
            en: `Recorded as missing from the dossier: ${itemName(plan, param(params, "item"))}.`,
          }
        : {
            vi: `Chưa ghi nhận có trong hồ sơ: ${itemName(plan, param(params, "item"))}.`,
            en: `Not recorded as being in the dossier: ${itemName(plan, param(params, "item"))}.`,
          },
    todo: {
      vi: "Yêu cầu bổ sung, hoặc ghi “có”/“không cần” tại trang Hồ sơ.",
      en: "Request it, or record it on sheet Hồ sơ.",
    },
  }),
  "silent-unit": () => ({
    what: { vi: "Đơn vị chưa gửi gì.", en: "The unit has sent nothing." },
    todo: { vi: "Đôn đốc đơn vị.", en: "Remind the unit." },
  }),
  "unknown-unit": () => ({
    what: {
      vi: "Đơn vị gửi danh sách nhưng không có tên tại trang Đơn vị.",
      en: "A list came from a unit that is not on sheet Đơn vị.",
    },
    todo: {
      vi: "Kiểm tra cách viết tên đơn vị, hoặc thêm vào trang Đơn vị.",
      en: "Check the spelling, or add the unit.",
    },
  }),
  "unread-cell": (params) => ({
    what: unreadPhrase(params),
    todo: {
      vi: "Mở tệp nguồn xem; nếu là đề nghị thì ghi thêm vào sổ Danh sách.",
      en: "Look into the source file; if it is a nomination, add it to the register.",
    },
  }),
  "counts-differ": (params) => ({
    what: countsDifferPhrase(params),
    todo: {
      vi: "Hỏi đơn vị số nào đúng; sửa tại trang Đối chiếu nếu ghi nhầm, tại sổ Danh sách nếu danh sách sai.",
      en: "Ask the unit which number is right; correct sheet Đối chiếu or the register.",
    },
  }),
  "paper-name-differs": (params) => ({
    what: paperNamePhrase(params),
    todo: {
      vi: "Đối chiếu văn bản với danh sách, hỏi đơn vị rồi sửa nơi ghi sai.",
      en: "Compare paper and list, ask the unit, then correct what is wrong.",
    },
  }),
  "uncounted-mark": (params, plan) => ({
    what: uncountedMarkPhrase(params, plan),
    todo: {
      vi: "Đề nghị ủy viên ghi lại điểm; đến khi đó coi là chưa chấm.",
      en: "Ask the member to enter the mark again; until then it counts as missing.",
    },
  }),
  "uncounted-vote": (params) => ({
    what: uncountedVotePhrase(params),
    todo: {
      vi: "Ban kiểm phiếu đếm lại rồi ghi lại trang Kiểm phiếu.",
      en: "Have the ballots counted again and correct sheet Kiểm phiếu.",
    },
  }),
  internal: (params) => ({
    what: {
      vi: `Phép kiểm tra “${param(params, "check")}” bị lỗi của phần mềm nên chưa chạy: ${param(params, "message")}`,
      en: `Check “${param(params, "check")}” failed through our fault and did not run: ${param(params, "message")}`,
    },
    todo: { vi: "Báo người phát triển phần mềm.", en: "Tell the developers." },
  }),
};

const WORDINGS: Readonly<Record<Finding["check"], Write>> = {
  ...OWN_WORDINGS,
  ...STANDARD_WORDINGS,
  ...RULE_WORDINGS,
};

/** Counts below ten with a leading zero, as lists write them. */
function twoDigits(value: string | number | undefined): string {
  return String(value ?? 0).padStart(2, "0");
}
