import type { NotChecked } from "../domain/checks/finding";
import { checkTitle } from "./checkTitle";
import type { Phrase } from "./language";
import { taskText } from "./notCheckedText";
import { unreadPhrase } from "./unreadPhrase";
import type { UnreadCell } from "../domain/intake/nomination";

/** What a unit is told of a cell of its own that could not be read, and asked about it. */
export function unreadRemark({ reason, text }: Pick<UnreadCell, "reason" | "text">) {
  return {
    what: unreadPhrase({ reason, text }).vi,
    todo: "Cho biết nội dung này thuộc danh sách nào, dòng nào; nếu là một đề nghị thì gửi lại danh sách.",
  };
}

/**
 * What was not checked, for a unit: what is left to people in the plan's words, of the other checks their names
 * alone, since their reasons speak of the whole session. Each once.
 */
export function notCheckedOfUnit(items: readonly NotChecked[]): readonly string[] {
  const sentences = items.map(({ check, params }) =>
    check === "left-to-people"
      ? `${checkTitle(check, "vi")}: ${taskText(params)}`
      : `${checkTitle(check, "vi")}: chưa kiểm tra, hoặc chưa kiểm tra hết.`,
  );
  return [...new Set(sentences)];
}

/** Name of the file that goes back to a unit, without extension. */
export function returnFileName(unit: string, file: string): string {
  return ["Nhận xét", unit, file].filter((part) => part !== "").join(" - ");
}

/** What became of making the files that go back. */
export function returnsMadeText(made: {
  readonly files: number;
  readonly remarks: number;
  /** Remarks and unread cells that no file of a unit could be told for. */
  readonly unplaced: number;
}): Phrase {
  const { files, remarks, unplaced } = made;
  const leftVi =
    unplaced === 0
      ? ""
      : ` ${String(unplaced)} nội dung chưa rõ gửi kèm tệp nào, xem Kết quả kiểm tra.`;
  const leftEn =
    unplaced === 0
      ? ""
      : ` ${String(unplaced)} remarks belong to no file for certain: see Kết quả kiểm tra.`;
  return {
    vi: `Đã làm ${String(files)} tệp trả đơn vị, ${String(remarks)} nội dung cần xem lại.${leftVi}`,
    en: `${String(files)} files to send back, ${String(remarks)} remarks.${leftEn}`,
  };
}
