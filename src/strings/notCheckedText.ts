import type { Need } from "../domain/checks/check";
import type { NotChecked } from "../domain/checks/finding";
import { checkTitle } from "./checkTitle";
import type { Language, Phrase } from "./language";
import { RULE_NOT_CHECKED } from "./ruleNotChecked";

const REASONS: Readonly<Record<string, (params: NotChecked["params"]) => Phrase>> = {
  "no-units-sheet": () => ({
    vi: "Trang Đơn vị chưa có đơn vị nào, nên chưa biết đơn vị nào phải gửi.",
    en: "Sheet Đơn vị holds no unit, so it is not known who has to send.",
  }),
  "no-dossier-sheet": () => ({
    vi: "Chưa có trang Hồ sơ, nên chưa kiểm tra thành phần hồ sơ.",
    en: "There is no sheet Hồ sơ, so dossier items were not checked.",
  }),
  ...noSheet("facts", "Thông tin xét"),
  ...noSheet("history", "Lịch sử"),
  ...noSheet("initiatives", "Sáng kiến"),
  ...noSheet("pledges", "Đăng ký"),
  ...noSheet("opinions", "Ý kiến xét"),
  ...noSheet("papers", "Đối chiếu"),
  "units-without-papers": ({ count }) => ({
    vi: `${String(count)} đơn vị có đề nghị mà trang Đối chiếu chưa có văn bản nào.`,
    en: `${String(count)} units with nominations have no paper on sheet Đối chiếu.`,
  }),
  "papers-unclear": ({ count }) => ({
    vi: `${String(count)} dòng của trang Đối chiếu chưa rõ đơn vị hoặc loại văn bản.`,
    en: `${String(count)} lines of sheet Đối chiếu name no known unit or kind of paper.`,
  }),
  "papers-without-counts": ({ count }) => ({
    vi: `${String(count)} văn bản tại trang Đối chiếu chưa ghi số tập thể, cá nhân.`,
    en: `${String(count)} papers of sheet Đối chiếu have no numbers.`,
  }),
  "papers-without-names": ({ count }) => ({
    vi: `${String(count)} văn bản tại trang Đối chiếu chưa ghi họ tên.`,
    en: `${String(count)} papers of sheet Đối chiếu have no names.`,
  }),
  "papers-unreadable": ({ count }) => ({
    vi: `${String(count)} văn bản tại trang Đối chiếu có số lượng không đọc được.`,
    en: `${String(count)} papers of sheet Đối chiếu have a number that cannot be read.`,
  }),
  ...RULE_NOT_CHECKED,
  "no-received-date": (params) => ({
    vi: `${String(params["submissions"] ?? 0)} bài nộp chưa ghi ngày nhận, nên chưa kiểm tra hạn nộp.`,
    en: `${String(params["submissions"] ?? 0)} submissions have no received date; their deadline was not checked.`,
  }),
  "no-dossier-date": (params) => ({
    vi: `${String(params["items"] ?? 0)} thành phần hồ sơ ghi “có” nhưng chưa ghi ngày nhận.`,
    en: `${String(params["items"] ?? 0)} dossier items are there without a received date.`,
  }),
  "nothing-handed-in": (params) => ({
    vi: `Mốc “${String(params["name"] ?? "")}”: không có giấy tờ nộp kèm nên không kiểm tra được ngày.`,
    en: `Date “${String(params["name"] ?? "")}”: nothing is handed in for it, so it cannot be checked.`,
  }),
};

function noSheet(need: Need, sheet: string): Readonly<Record<string, () => Phrase>> {
  return {
    [`no-${need}-sheet`]: () => ({
      vi: `Lúc kiểm tra chưa có trang ${sheet}, nên phép kiểm tra này chưa chạy. Hãy ghi trang đó rồi kiểm tra lại (trong Excel, nút “Tạo các trang cần ghi” tạo trang; dòng lệnh tạo sẵn trong tệp --out).`,
      en: `There was no sheet ${sheet}, so this check did not run. Fill it in and check again (in Excel “Make the sheets to fill in” makes it; the command line has made it in --out).`,
    }),
  };
}

/** What was not checked and why; what is left to people is said in the plan's own terms. */
export function notCheckedText({ check, reason, params }: NotChecked, language: Language): string {
  if (check === "left-to-people") return `${checkTitle(check, language)}: ${taskText(params)}`;
  return `${checkTitle(check, language)}: ${REASONS[reason]?.(params)[language] ?? reason}`;
}

/** What is left to people, in the plan's own terms, without saying so: for a list that is headed so. */
export function taskText(params: NotChecked["params"]): string {
  return `${String(params["text"] ?? "")}.`;
}
