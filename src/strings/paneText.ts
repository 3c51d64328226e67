import type { Phrase } from "./language";

/** Words of the pane that belong to no single step. */
export const paneText = {
  appName: { vi: "Bình Xét", en: "Bình Xét" },
  opening: { vi: "Đang mở sổ của Hội đồng…", en: "Opening the council's workbook…" },
  chunkMissing: {
    vi: "Không tải được phần này của Bình Xét. Hãy kiểm tra kết nối tới nơi đặt phần mềm rồi đóng, mở lại ngăn.",
    en: "This part of Bình Xét could not be loaded. Check the connection to where it is hosted, then reopen the pane.",
  },
  steps: { vi: "Các bước của đợt xét", en: "Steps of the review" },
  session: { vi: "Đợt xét", en: "Review session" },
  notBegun: { vi: "chưa bắt đầu", en: "not begun" },
  done: { vi: "xong", en: "done" },
  cancel: { vi: "Dừng", en: "Cancel" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  close: { vi: "Đóng", en: "Close" },
  save: { vi: "Lưu", en: "Save" },
  search: { vi: "Tìm", en: "Search" },
  all: { vi: "Tất cả", en: "All" },
  details: { vi: "Chi tiết", en: "Details" },
  hideDetails: { vi: "Thu gọn", en: "Collapse" },
  willTouch: { vi: "Sẽ ghi:", en: "Will write:" },
  writesNothing: { vi: "Chỉ đọc, không ghi gì.", en: "Only reads, writes nothing." },
  language: { vi: "English", en: "Tiếng Việt" },
  whoAreYou: { vi: "Anh/chị là ai?", en: "Who are you?" },
  whoHint: {
    vi: "Tên này được ghi vào trang Nhật ký cùng mỗi việc đã làm; chỉ nhớ trên máy này, không gửi đi đâu.",
    en: "This name goes into sheet Nhật ký with everything you do; it is kept on this machine only.",
  },
  personName: { vi: "Họ và tên", en: "Full name" },
  personMissing: { vi: "Hãy ghi họ và tên.", en: "Enter your name." },
  role: { vi: "Việc của tôi", en: "My part" },
  clerk: { vi: "Cán bộ tiếp nhận", en: "Clerk" },
  member: { vi: "Ủy viên Hội đồng", en: "Council member" },
  secretary: { vi: "Thư ký Hội đồng", en: "Secretary" },
  begin: { vi: "Bắt đầu", en: "Begin" },
  change: { vi: "Đổi tên, vai trò", en: "Change name or part" },
  nothingFits: { vi: "Không có dòng nào hợp với bộ lọc.", en: "Nothing fits the filter." },
  reading: { vi: "Đang đọc bảng tính…", en: "Reading the workbook…" },
  computing: { vi: "Đang tính…", en: "Computing…" },
  writing: {
    vi: "Đang ghi và đọc lại để đối chiếu…",
    en: "Writing, and reading back to compare…",
  },
  present: { vi: "có mặt", en: "present" },
  absent: { vi: "vắng", en: "absent" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  notStated: { vi: "chưa ghi", en: "not stated" },
  needRegister: {
    vi: "Chưa có danh sách nào trong sổ. Hãy làm bước Nhận danh sách trước.",
    en: "No list has been received yet. Begin with receiving lists.",
  },
  goToReceive: { vi: "Đến bước Nhận danh sách", en: "Go to receiving lists" },
  noName: { vi: "(chưa có tên)", en: "(no name yet)" },
  noUnit: { vi: "(chưa rõ đơn vị)", en: "(unit unclear)" },
  optional: { vi: "không bắt buộc", en: "optional" },
  previous: { vi: "Trước", en: "Previous" },
  next: { vi: "Sau", en: "Next" },
} as const satisfies Record<string, Phrase>;

/** The session in one line. */
export function sessionText(session: {
  readonly issuer: string;
  readonly id: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly isOpen: boolean;
}): Phrase {
  const { issuer, id, fromYear, toYear, isOpen } = session;
  const years = `${String(fromYear)}-${String(toYear)}`;
  return {
    vi: `Kế hoạch ${id} · ${issuer} · giai đoạn ${years}${isOpen ? "" : " · chưa mở đợt xét"}`,
    en: `Plan ${id} · ${issuer} · period ${years}${isOpen ? "" : " · session not opened"}`,
  };
}

export function openQuestionsText(count: number): Phrase {
  return {
    vi: `${String(count)} câu hỏi mở`,
    en: count === 1 ? "1 open question" : `${String(count)} open questions`,
  };
}

/** What a broken-off write of an earlier day came to. */
export function recoveredText(restored: readonly string[], lost: readonly string[]): Phrase {
  const back = restored.join(", ");
  const gone = lost.join(", ");
  return {
    vi: [
      back === "" ? "" : `Lần ghi trước bị ngắt giữa chừng; đã trả lại nội dung cũ của: ${back}.`,
      gone === "" ? "" : `Bản giữ của ${gone} không còn; hãy xem lại các trang này.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    en: [
      back === "" ? "" : `An earlier write was broken off; former contents are back on: ${back}.`,
      gone === "" ? "" : `The kept copy of ${gone} is gone; please look these sheets over.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
}

/** A write that stands, though its finishing touches met a fault. */
export function unfinishedText(why: Phrase): Phrase {
  return {
    vi: `Nội dung đã ghi đủ và đã đọc lại đúng; riêng độ rộng cột, thiết lập trang in hoặc việc dọn bản giữ chưa xong. ${why.vi}`,
    en: `All contents are written and read back; only column widths, page set-up or tidying up is not finished. ${why.en}`,
  };
}

export function duplicateSheetsText(titles: readonly string[]): Phrase {
  const named = titles.map((title) => `“${title}”`).join(", ");
  return {
    vi: `Trang ${named} giống bản sao của một trang trong sổ. Phần mềm chỉ đọc trang gốc và không ghi gì khi một bảng có hai bản; hãy xóa bản sao.`,
    en: `Sheet ${named} looks like a copy of one of the review's sheets. Only the original is read, and nothing is written while a table stands twice; delete the copy.`,
  };
}

export function shownOfText(shown: number, all: number): Phrase {
  return {
    vi: `Hiện ${String(shown)} / ${String(all)}`,
    en: `Showing ${String(shown)} of ${String(all)}`,
  };
}

export function unknownPlanText(plan: string): Phrase {
  return {
    vi: `Sổ này mở đợt xét theo kế hoạch “${plan}” mà bản phần mềm này không có, nên không ghi gì vào sổ. Hãy dùng đúng bản đã mở đợt xét.`,
    en: `This workbook's session is of plan “${plan}”, which this version does not have; nothing will be written. Use the version that opened it.`,
  };
}

export function otherVersionText(opened: string, now: string): Phrase {
  return {
    vi: `Đợt xét mở với gói quy định phiên bản ${opened}; phần mềm này có phiên bản ${now} và đang kiểm tra theo phiên bản ${now}.`,
    en: `The session was opened with rules of version ${opened}; this program has, and checks by, version ${now}.`,
  };
}

/** What pressing the button takes back, and on which sheets. */
export function undoText(action: string, sheets: readonly string[]): Phrase {
  const named = [...sheets, "Nhật ký"].join(", ");
  return {
    vi: `${paneText.undo.vi}: ${action}. ${paneText.willTouch.vi} ${named}`,
    en: `${paneText.undo.en}: ${action}. ${paneText.willTouch.en} ${named}`,
  };
}

/** "3/40 tệp". */
export function progressText(done: number, of: number): Phrase {
  return { vi: `${String(done)}/${String(of)} tệp`, en: `file ${String(done)} of ${String(of)}` };
}
