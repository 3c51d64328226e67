import type { Phrase } from "./language";

const number = (count: number) => String(count);

/** Words of choosing files and looking at them before they are received. */
export const arrivalText = {
  title: { vi: "Tệp đơn vị gửi", en: "Files that units sent" },
  chooseFiles: { vi: "Chọn tệp", en: "Choose files" },
  chooseFolder: { vi: "Chọn cả thư mục", en: "Choose a whole folder" },
  filesHint: {
    vi: "Đọc được .xlsx, .xlsm, .docx, .csv; chọn được nhiều tệp. Tệp chỉ được đọc trên máy này, macro không chạy.",
    en: ".xlsx, .xlsm, .docx, .csv; several at once. They are only read, on this machine; no macro runs.",
  },
  drop: {
    vi: "Hoặc kéo tệp, thư mục từ máy thả vào khung này.",
    en: "Or drop files or folders here.",
  },
  paste: { vi: "Hoặc dán bảng từ Word, Excel", en: "Or paste a table from Word or Excel" },
  pasteHint: {
    vi: "Bấm vào ô này rồi nhấn Ctrl+V (Mac: ⌘V). Nên chép cả phần tên đơn vị, tên danh sách phía trên bảng.",
    en: "Click here, then press Ctrl+V (⌘V on a Mac). Copy the lines above the table too: unit and title.",
  },
  channel: { vi: "Nhận qua", en: "Came by" },
  channelOther: { vi: "khác (ghi rõ)", en: "another way (say which)" },
  channelWords: { vi: "Kênh khác", en: "Which way" },
  preview: { vi: "Xem trước, chưa ghi gì", en: "Preview, nothing written yet" },
  list: { vi: "Các tệp đã chọn", en: "The chosen files" },
  onlyOpen: { vi: "Chỉ tệp cần xem", en: "Only files to look at" },
  leaveOut: { vi: "Bỏ tệp này", en: "Leave it out" },
  leaveOutAll: { vi: "Bỏ tất cả", en: "Leave all out" },
  unseen: { vi: "chưa xem trước được", en: "not previewed" },
  ready: { vi: "sẵn sàng tiếp nhận", en: "ready to be received" },
  replaces: { vi: "sẽ thay bản cũ", en: "will replace the earlier one" },
  known: {
    vi: "đã nhận từ trước, sẽ không ghi thêm",
    en: "received before, nothing will be added",
  },
  refused: { vi: "không nhận được", en: "cannot be received" },
  decide: { vi: "cần quyết định", en: "needs a decision" },
  look: { vi: "cần người xem", en: "has to be looked at" },
  isSeen: {
    vi: "Tôi đã xem cách đọc của tệp này; nhận như vậy",
    en: "I have looked at how this file was read; receive it so",
  },
  columns: { vi: "Cột", en: "Columns" },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  samples: { vi: "Ví dụ", en: "For example" },
  noSamples: { vi: "cột trống", en: "blank column" },
  holds: { vi: "Cột này là", en: "This column is" },
  mayBe: { vi: "Có thể là", en: "May be" },
  allMeanings: { vi: "Tất cả", en: "All" },
  unsettled: { vi: "chưa rõ", en: "not settled" },
  asksTitle: {
    vi: "Câu hỏi về cột: chưa trả lời thì nội dung vào “Nội dung khác”",
    en: "Questions about columns: unanswered ones go into “Nội dung khác”",
  },
  remembered: {
    vi: "Sẽ nhớ cho đơn vị và dạng bảng này khi tiếp nhận (trang Cách đọc).",
    en: "Remembered for this unit and shape when received (sheet Cách đọc).",
  },
  displaced: {
    vi: "Cột do người chọn đã thay một cột khác cùng nội dung. Hãy trả lời câu hỏi về cột bị thay, hoặc xác nhận đã xem.",
    en: "A column that a person chose has taken the place of another. Answer the question about that one, or confirm that you have looked.",
  },
  mode: { vi: "Tệp này là", en: "This file is" },
  modeReplace: {
    vi: "bản thay thế (cập nhật danh sách cũ)",
    en: "a newer version (update the earlier list)",
  },
  modeExtra: { vi: "danh sách thêm (giữ cả hai)", en: "a further list (keep both)" },
  pending: {
    vi: "Tệp kia cũng chưa nhận. Hãy tiếp nhận tệp kia trước; tệp này sẽ ở lại để so sánh.",
    en: "The other file has not been received either. Receive it first; this one stays to be compared.",
  },
  differences: { vi: "Khác với bản trước", en: "Differences from the earlier version" },
  noDifferences: {
    vi: "Không có dòng nào khác bản trước.",
    en: "No row differs from the earlier version.",
  },
  wasReceived: { vi: "bản trước", en: "earlier version" },
  registerNow: { vi: "sổ hiện nay", en: "register now" },
  arrivedNow: { vi: "bản mới", en: "newer version" },
  blank: { vi: "(trống)", en: "(blank)" },
  notKnown: { vi: "(không rõ)", en: "(not known)" },
  conflict: {
    vi: "Sổ đã được sửa mà đơn vị cũng đổi, hoặc bản mới không còn ghi. Giữ bên nào?",
    en: "The register was corrected and the unit changed it too, or the newer version no longer states it. Which holds?",
  },
  conflictAhead: {
    vi: "Sổ đã được sửa mà đơn vị cũng đổi, hoặc bản mới không còn ghi: chọn “bản thay thế” rồi quyết định giữ bên nào.",
    en: "The register was corrected and the unit changed it too, or the newer version no longer states it: choose “a newer version”, then which holds.",
  },
  keepRegister: { vi: "Giữ như sổ", en: "Keep the register" },
  takeArrived: { vi: "Lấy bản mới", en: "Take the newer version" },
  isBack: { vi: "Dòng đã rút trước đây, nay có lại.", en: "Withdrawn before, and back now." },
  unread: { vi: "Nội dung không đọc được vào dòng nào", en: "Contents that fit no row" },
  pastedName: { vi: "Bảng dán", en: "Pasted table" },
} as const satisfies Record<string, Phrase>;

/** The ways by which lists usually come; written as they are, whatever the pane's language. */
export const CHANNELS: readonly string[] = [
  "E-mail",
  "Bản giấy",
  "Văn bản điện tử",
  "Zalo",
  "Nộp trực tiếp",
];

export interface ArrivalCounts {
  readonly all: number;
  readonly ready: number;
  readonly open: number;
  readonly known: number;
  readonly refused: number;
  /** Files that programs make for themselves. */
  readonly ignored: number;
}

/** "Đã đọc 40 tệp: 35 sẵn sàng, 3 cần xem, 2 không nhận được. Chưa ghi gì." */
export function previewedText(counts: ArrivalCounts): Phrase {
  const parts: readonly (readonly [number, string, string])[] = [
    [counts.ready, "sẵn sàng", "ready"],
    [counts.open, "cần xem", "to look at"],
    [counts.known, "đã nhận từ trước", "received before"],
    [counts.refused, "không nhận được", "cannot be received"],
  ];
  const told = parts.filter(([count]) => count > 0);
  const vi = told.map(([count, word]) => `${number(count)} ${word}`).join(", ");
  const en = told.map(([count, , word]) => `${number(count)} ${word}`).join(", ");
  const { all, ignored } = counts;
  const left = ignored === 0 ? "" : ` Bỏ qua ${number(ignored)} tệp tạm của máy.`;
  const leftEn = ignored === 0 ? "" : ` ${number(ignored)} temporary files were passed over.`;
  return {
    vi: `Đã đọc ${number(all)} tệp: ${vi || "không có gì"}. Chưa ghi gì.${left}`,
    en: `${number(all)} files read: ${en || "nothing"}. Nothing is written yet.${leftEn}`,
  };
}

export function receiveReadyText(ready: number): Phrase {
  return {
    vi: `Tiếp nhận tệp đã chọn (${number(ready)})`,
    en: `Receive the chosen files (${number(ready)})`,
  };
}

export function stayText(staying: number): Phrase {
  return {
    vi: `${number(staying)} tệp còn cần quyết định hoặc cần người xem: ở lại đây, chưa nhận.`,
    en: `${number(staying)} file(s) need a decision or a look: they stay here, not received.`,
  };
}

/** "2 danh sách, 35 đề nghị, 3 lưu ý". */
export function arrivalSizeText(lists: number, nominations: number, notices: number): Phrase {
  const noted = notices === 0 ? "" : `, ${number(notices)} lưu ý`;
  const notedEn = notices === 0 ? "" : `, ${number(notices)} notices`;
  return {
    vi: `${number(lists)} danh sách, ${number(nominations)} đề nghị${noted}`,
    en: `${number(lists)} list(s), ${number(nominations)} nomination(s)${notedEn}`,
  };
}

/** Of which earlier list it may be a newer version, and what speaks for it. */
export function versionText(clue: {
  readonly file: string;
  readonly version: number;
  readonly received: string;
  readonly because: "unit" | "file-name";
  readonly common: number;
  readonly earlierCount: number;
  readonly arrivedCount: number;
}): Phrase {
  const { file, version, received, because, common, earlierCount, arrivedCount } = clue;
  const day = received === "" ? "" : `, nhận ${received}`;
  const dayEn = received === "" ? "" : `, received ${received}`;
  const why = because === "unit" ? "cùng đơn vị và mẫu" : "cùng tên tệp và trang";
  const whyEn = because === "unit" ? "same unit and form" : "same file and sheet name";
  return {
    vi: `Có thể là bản mới của “${file}” (bản ${number(version)}${day}): ${why}, trùng ${number(common)} tên (bản trước ${number(earlierCount)}, tệp này ${number(arrivedCount)}).`,
    en: `It may be a newer version of “${file}” (version ${number(version)}${dayEn}): ${whyEn}, ${number(common)} names in common (${number(earlierCount)} before, ${number(arrivedCount)} now).`,
  };
}

export interface DifferenceCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

export function differenceCountsText({ same, changed, added, removed }: DifferenceCounts): Phrase {
  return {
    vi: `${number(same)} dòng như cũ, ${number(changed)} dòng đổi, ${number(added)} dòng thêm, ${number(removed)} dòng không còn (sẽ ghi “Đã rút”, không xóa).`,
    en: `${number(same)} rows as before, ${number(changed)} changed, ${number(added)} added, ${number(removed)} gone (marked “Đã rút”, not deleted).`,
  };
}

export const ROW_CHANGE_TEXT = {
  changed: { vi: "đổi", en: "changed" },
  added: { vi: "thêm", en: "added" },
  split: { vi: "tách từ dòng cũ", en: "split off a row" },
  removed: { vi: "không còn → Đã rút", en: "gone → Đã rút" },
} as const satisfies Record<string, Phrase>;

/** Repairs of texts that were accepted in earlier lists and would mend this one alike. */
export function knownRepairsText(count: number): Phrase {
  return {
    vi: `${number(count)} chỗ có chữ đã từng sửa; sau khi tiếp nhận sẽ đề xuất sửa như trước.`,
    en: `${number(count)} texts were repaired before; the same repair is proposed once received.`,
  };
}

/** `isRefused`: nothing of the file is written, these cells neither. */
export function unreadCountText(count: number, isRefused: boolean): Phrase {
  return {
    vi: `${arrivalText.unread.vi}: ${number(count)} ô${isRefused ? "" : " (sẽ ghi ở trang Tiếp nhận)"}.`,
    en: `${arrivalText.unread.en}: ${number(count)} cell(s)${isRefused ? "" : ", kept on sheet Tiếp nhận"}.`,
  };
}
