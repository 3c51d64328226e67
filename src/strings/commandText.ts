import type { ListConfidence } from "../domain/intake/listReading";
import type { Phrase } from "./language";
import { CONFIDENCE_TEXT } from "./readingText";

const number = (count: number) => String(count);

/** Words of the command line. */
export const commandText = {
  known: { vi: "đã nhận trước, không thay đổi", en: "received before, unchanged" },
  councilWorkbook: { vi: "sổ của Hội đồng", en: "the council's workbook" },
  howToDecide: {
    vi: "Để quyết định, chạy lại với --replace (thay bản cũ) hoặc --extra (giữ cả hai). Hai bản cùng gửi một lượt, hoặc bản mới không trùng tên nào: chạy riêng từng tệp theo thứ tự đến, hoặc xem trong ngăn.",
    en: "To decide, run again with --replace (it takes the earlier one's place) or --extra (keep both). Where both come at once, or no name is in common: run file by file in the order in which they came, or use the pane.",
  },
  details: { vi: "Chi tiết từng tệp:", en: "File by file:" },
  proposed: {
    vi: "Đề xuất, chưa làm gì (xem báo cáo; chấp nhận trong ngăn):",
    en: "Proposed, nothing is done (see the report; accept in the pane):",
  },
  notAccepted: {
    vi: "Chưa ghi gì vào trang Hồ sơ; thêm --accept-dossier để ghi các tệp khớp chắc chắn.",
    en: "Nothing is recorded on Hồ sơ; add --accept-dossier to record what is matched for sure.",
  },
} as const satisfies Record<string, Phrase>;

/** "nhan: 40 tệp, bỏ qua 3 tệp tạm, 1 liên kết không mở". */
export function folderLine(told: {
  readonly folder: string;
  readonly files: number;
  readonly ignored: number;
  readonly links: number;
}): Phrase {
  const { folder, files, ignored, links } = told;
  const left = ignored === 0 ? "" : `, bỏ qua ${number(ignored)} tệp tạm của máy`;
  const leftEn = ignored === 0 ? "" : `, ${number(ignored)} temporary passed over`;
  const linked = links === 0 ? "" : `, ${number(links)} liên kết không mở`;
  const linkedEn = links === 0 ? "" : `, ${number(links)} links not followed`;
  return {
    vi: `Thư mục ${folder}: ${number(files)} tệp${left}${linked}`,
    en: `Folder ${folder}: ${number(files)} files${leftEn}${linkedEn}`,
  };
}

/** "2 danh sách, 35 đề nghị; đọc được, nên xem lại (3 điểm)". */
export function fileReadText(told: {
  readonly lists: number;
  readonly nominations: number;
  /** Of the least sure list; null where there is none. */
  readonly confidence: ListConfidence | null;
  readonly doubts: number;
}): Phrase {
  const { lists, nominations, confidence, doubts } = told;
  const sure = confidence && CONFIDENCE_TEXT[confidence];
  const count = doubts === 0 ? "" : ` (${number(doubts)} điểm)`;
  const countEn = doubts === 0 ? "" : ` (${number(doubts)})`;
  return {
    vi: `${number(lists)} danh sách, ${number(nominations)} đề nghị${sure ? `; ${sure.vi}${count}` : ""}`,
    en: `${number(lists)} list(s), ${number(nominations)} nomination(s)${sure ? `; ${sure.en}${countEn}` : ""}`,
  };
}

export function versionTakenText(version: number, file: string): Phrase {
  return {
    vi: `bản ${number(version)}, thay danh sách trong “${file}”`,
    en: `version ${number(version)}, in place of the list in “${file}”`,
  };
}

export function notReceivedText(sheet: string, why: Phrase): Phrase {
  return {
    vi: `Không nhận trang “${sheet}”: ${why.vi}`,
    en: `Sheet “${sheet}” is not received: ${why.en}`,
  };
}

export function unreadText(count: number): Phrase {
  return {
    vi: `${number(count)} ô không đọc được vào dòng nào (ghi ở trang Tiếp nhận)`,
    en: `${number(count)} cell(s) that fit no row (kept on Tiếp nhận)`,
  };
}

export function proposedRepairsText(count: number, sure: number): Phrase {
  return {
    vi: `${number(count)} chỗ có thể sửa chữ, ${number(sure)} chỗ chắc chắn`,
    en: `${number(count)} texts can be repaired, ${number(sure)} for sure`,
  };
}

export function proposedUnitsText(count: number): Phrase {
  return {
    vi: `${number(count)} đơn vị có thể đang viết nhiều cách`,
    en: `${number(count)} unit(s) may be spelt several ways`,
  };
}

/** What of another workbook's decisions was taken. */
export function memoryTakenText(told: {
  readonly added: number;
  readonly conflicts: number;
  readonly unknownAwards: number;
}): Phrase {
  const { added, conflicts, unknownAwards } = told;
  return {
    vi: `Cách đọc: lấy thêm ${number(added)} điều đã nhớ; ${number(conflicts)} điều sổ này đã quyết định khác, giữ như sổ; ${number(unknownAwards)} điều về danh hiệu kế hoạch không có, không lấy.`,
    en: `Reading: ${number(added)} remembered decisions were added; ${number(conflicts)} stand otherwise in this workbook and stay; ${number(unknownAwards)} are about awards that the plan does not have and were not taken.`,
  };
}

export const writtenText = {
  workbook: (path: string): Phrase => ({
    vi: `Đã ghi sổ của Hội đồng: ${path}`,
    en: `The council's workbook: ${path}`,
  }),
  report: (path: string): Phrase => ({ vi: `Đã ghi báo cáo: ${path}`, en: `The report: ${path}` }),
  calendar: (path: string): Phrase => ({ vi: `Đã ghi lịch: ${path}`, en: `The calendar: ${path}` }),
  memory: (path: string, unread: number): Phrase => ({
    vi: `Đã ghi cách đọc cho năm sau: ${path}${unread === 0 ? "" : ` (${number(unread)} dòng của trang Cách đọc không đọc được, không có trong tệp)`}`,
    en: `What was decided about reading: ${path}${unread === 0 ? "" : ` (${number(unread)} lines of Cách đọc cannot be read and are not in it)`}`,
  }),
  returns: (told: {
    readonly folder: string;
    readonly files: number;
    readonly remarks: number;
    readonly unplaced: number;
  }): Phrase => {
    const { folder, files, remarks, unplaced } = told;
    const left =
      unplaced === 0
        ? ""
        : `; ${number(unplaced)} nội dung chưa rõ gửi kèm tệp nào, xem Kết quả kiểm tra`;
    const leftEn =
      unplaced === 0
        ? ""
        : `; ${number(unplaced)} remarks belong to no file for certain, see Kết quả kiểm tra`;
    return {
      vi: `Đã ghi ${number(files)} tệp trả đơn vị (${number(remarks)} nội dung): ${folder}${left}`,
      en: `${number(files)} files to send back (${number(remarks)} remarks): ${folder}${leftEn}`,
    };
  },
  noReturn: (files: readonly string[]): Phrase => ({
    vi: `Không có tệp trả cho danh sách chưa rõ đơn vị, trong: ${files.join("; ")}`,
    en: `Nothing goes back for lists of an unknown unit, in: ${files.join("; ")}`,
  }),
} as const;
