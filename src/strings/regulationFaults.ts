import { text, type FaultSentences } from "./faultSentence";
import { packProblem } from "./packProblem";

/** Why a plan or its rules cannot be used, by fault code. */
export const REGULATION_FAULTS: FaultSentences = {
  "unknown-plan": ({ plan, known }) => ({
    vi: `Không có kế hoạch “${text(plan)}”.${known === undefined ? "" : ` Các kế hoạch có: ${text(known)}.`}`,
    en: `There is no plan “${text(plan)}”.${known === undefined ? "" : ` Known plans: ${text(known)}.`}`,
  }),
  "not-json": () => ({
    vi: "Tệp không phải gói quy định: nội dung không đọc được như JSON. Hãy chọn tệp .json do phần mềm hoặc cơ quan cấp.",
    en: "The file is no rule pack: it cannot be read as JSON. Choose a .json file made for this program.",
  }),
  "bad-pack": ({ path, problem }) => ({
    vi: `Gói quy định bị từ chối: tại “${text(path)}” không đúng cấu trúc (${packProblem(text(problem))}). Chưa có gì thay đổi; hãy sửa gói rồi nạp lại.`,
    en: `The rule pack was refused: at “${text(path)}” (${text(problem)}). Nothing has changed; correct the pack and bring it in again.`,
  }),
  "unknown-award": ({ award }) => ({
    vi: `Gói quy định nêu danh hiệu, hình thức “${text(award)}” mà luật áp dụng không có. Hãy sửa gói, hoặc khai nó là của riêng cơ quan.`,
    en: `The pack names the award “${text(award)}”, which the law in force does not have. Correct it, or declare it as the office's own.`,
  }),
  "no-regime": ({ date }) => ({
    vi: `Phần mềm không có quy định cho quyết định ngày ${text(date)}. Hãy xem lại ngày dự kiến ra quyết định (từ 01/10/2017).`,
    en: `No regime is known for a decision of ${text(date)}. Check the expected decision date (from 2017-10-01 on).`,
  }),
  "overlapping-regimes": ({ date, regimes }) => ({
    vi: `Ngày ${text(date)} thuộc hai chế độ quy định cùng lúc (${text(regimes)}), nên không rõ áp dụng quy định nào. Hãy báo người phát triển phần mềm.`,
    en: `${text(date)} falls under two regimes at once (${text(regimes)}); tell the developers.`,
  }),
  "broken-pack": () => ({
    vi: "Trang “Gói quy định” đã bị sửa nên không đọc được quy định của đợt xét; phần mềm không làm gì để khỏi xét theo quy định khác. Hãy lấy lại trang này từ bản lưu của sổ.",
    en: "Sheet “Gói quy định” was changed and cannot be read; nothing is done, lest other rules be applied. Restore the sheet from a saved copy of the workbook.",
  }),
};
