import type { Phrase } from "./language";

/** What the button of each action says. */
export const ACTION_TEXT = {
  open: { vi: "Đọc lại sổ", en: "Read the workbook again" },
  receiveSheets: { vi: "Nhận từ các trang của sổ này", en: "Receive from this workbook's sheets" },
  previewFiles: { vi: "Xem trước tệp", en: "Preview the files" },
  receiveFiles: { vi: "Tiếp nhận tệp đã chọn", en: "Receive the chosen files" },
  mergeUnits: { vi: "Gộp về một tên", en: "Merge under one name" },
  splitUnit: { vi: "Tách lại", en: "Split again" },
  repairTexts: { vi: "Sửa chữ", en: "Repair" },
  exportMemory: { vi: "Xuất cách đọc (.json)", en: "Export the readings (.json)" },
  importMemory: { vi: "Nạp cách đọc", en: "Import readings" },
  writeReminders: { vi: "Ghi Đôn đốc", en: "Write the reminders" },
  writeReplies: { vi: "Ghi Phiếu tiếp nhận", en: "Write the receipt slips" },
  saveReturns: { vi: "Lưu tệp trả đơn vị (.zip)", en: "Save the files to send back (.zip)" },
  readPaper: { vi: "Đọc văn bản", en: "Read the paper" },
  recordPaper: { vi: "Ghi Đối chiếu", en: "Record on Đối chiếu" },
  proposeFiles: { vi: "Đọc tên tệp trong thư mục", en: "Read the folder's file names" },
  acceptFiles: { vi: "Ghi là đã có", en: "Record as there" },
  check: { vi: "Kiểm tra", en: "Run the check" },
  acceptFinding: { vi: "Chấp nhận cảnh báo", en: "Accept the warning" },
  showCell: { vi: "Đến ô", en: "Go to the cell" },
  showMarks: { vi: "Tô ô có phát hiện", en: "Mark the cells" },
  hideMarks: { vi: "Bỏ tô", en: "Take the marks off" },
  prepareSheets: { vi: "Tạo các trang cần ghi", en: "Make the sheets to fill in" },
  recordDossier: { vi: "Ghi hồ sơ", en: "Record" },
  saveUnits: { vi: "Ghi Đơn vị", en: "Save the unit" },
  saveCouncil: { vi: "Ghi Hội đồng", en: "Save the council" },
  setAttendance: { vi: "Ghi điểm danh", en: "Record attendance" },
  recordMark: { vi: "Ghi điểm", en: "Record the mark" },
  recordVote: { vi: "Ghi số phiếu", en: "Record the votes" },
  wholeListVote: { vi: "Ghi cho cả danh sách", en: "Record for the whole list" },
  recordTask: { vi: "Ghi tiến độ", en: "Record" },
  saveCalendar: { vi: "Lưu lịch (.ics)", en: "Save the calendar (.ics)" },
  writeSubmissions: {
    vi: "Ghi Tình hình nộp, Yêu cầu bổ sung",
    en: "Write who has sent what, and the requests",
  },
  summarise: { vi: "Ghi Bảng tổng hợp", en: "Write the summary table" },
  undo: { vi: "Hoàn tác", en: "Undo" },
} as const satisfies Record<string, Phrase>;

const count = (number: number, vi: string, en: string): Phrase => ({
  vi: `${String(number)} ${vi}`,
  en: `${String(number)} ${en}`,
});

const counted = (number: number, one: Phrase): Phrase => count(number, one.vi, one.en);

/** What an action says when it is done. */
export const doneText = {
  received(counts: {
    readonly received: number;
    readonly known: number;
    readonly refused: number;
    readonly waiting: number;
  }): Phrase {
    const parts = [
      counted(counts.received, { vi: "nguồn đã nhận", en: "received" }),
      counted(counts.known, { vi: "đã nhận từ trước", en: "received before" }),
      counted(counts.refused, { vi: "bị từ chối", en: "refused" }),
      counted(counts.waiting, { vi: "còn chờ quyết định", en: "waiting for a decision" }),
    ].filter((_, at) => [counts.received, counts.known, counts.refused, counts.waiting][at] !== 0);
    const join = (language: "vi" | "en") => parts.map((part) => part[language]).join(", ");
    return parts.length === 0
      ? {
          vi: "Sổ này không có trang nào ngoài các trang của đợt xét để nhận.",
          en: "There is no sheet to receive beside those of the review.",
        }
      : { vi: `Xong: ${join("vi")}.`, en: `Done: ${join("en")}.` };
  },
  checked(findings: number, open: number): Phrase {
    return {
      vi: `Đã kiểm tra: ${String(findings)} phát hiện, trong đó ${String(open)} lỗi và cảnh báo còn mở.`,
      en: `Checked: ${String(findings)} findings, ${String(open)} errors and warnings still open.`,
    };
  },
  accepted: {
    vi: "Đã chấp nhận cảnh báo; giữ đến khi ô hoặc quy định thay đổi.",
    en: "Accepted, until its cells or its rule change.",
  },
  reopened: { vi: "Đã bỏ chấp nhận.", en: "No longer accepted." },
  marksShown: {
    vi: "Đã tô các ô có phát hiện bằng định dạng có điều kiện; bỏ được bất cứ lúc nào.",
    en: "Cells with findings are marked by conditional formats, removable at any time.",
  },
  marksHidden: { vi: "Đã bỏ tô.", en: "The marks are off." },
  prepared(titles: readonly string[]): Phrase {
    return titles.length === 0
      ? { vi: "Các trang đã đủ, không cần tạo thêm.", en: "All sheets are there already." }
      : { vi: `Đã tạo hoặc bổ sung: ${titles.join(", ")}.`, en: `Made: ${titles.join(", ")}.` };
  },
  nothingChanged: {
    vi: "Đã đúng như vậy từ trước, không ghi gì.",
    en: "It stood so already; nothing was written.",
  },
  dossierRecorded: { vi: "Đã ghi vào trang Hồ sơ.", en: "Recorded on sheet Hồ sơ." },
  unitsSaved: { vi: "Đã ghi trang Đơn vị.", en: "Sheet Đơn vị is saved." },
  councilSaved: { vi: "Đã ghi trang Hội đồng.", en: "Sheet Hội đồng is saved." },
  attendanceSaved: { vi: "Đã ghi điểm danh.", en: "Attendance is recorded." },
  markRecorded(candidate: string, member: string): Phrase {
    return {
      vi: `Đã ghi điểm của ${member} cho ${candidate}.`,
      en: `Recorded ${member}'s mark for ${candidate}.`,
    };
  },
  voteRecorded(candidates: number): Phrase {
    return {
      vi: `Đã ghi số phiếu cho ${String(candidates)} đề nghị.`,
      en: `Votes recorded for ${String(candidates)} candidates.`,
    };
  },
  taskRecorded: { vi: "Đã ghi vào trang Tiến độ.", en: "Recorded on sheet Tiến độ." },
  calendarSaved(days: number, without: number): Phrase {
    const left = without === 0 ? "" : ` ${String(without)} việc không có ngày nên không vào lịch.`;
    const leftEn = without === 0 ? "" : ` ${String(without)} tasks have no day and are left out.`;
    return {
      vi: `Đã giao tệp lịch có ${String(days)} việc cho trình duyệt lưu.${left}`,
      en: `A calendar of ${String(days)} tasks was handed to the browser to save.${leftEn}`,
    };
  },
  submissionsWritten(units: number, lacking: number): Phrase {
    return {
      vi: `Đã ghi Tình hình nộp của ${String(units)} đơn vị; ${String(lacking)} đơn vị còn phải bổ sung.`,
      en: `Written for ${String(units)} units; ${String(lacking)} of them lack something.`,
    };
  },
  remindersWritten(units: number): Phrase {
    return units === 0
      ? {
          vi: "Đã ghi Đôn đốc: không đơn vị nào đến lúc phải nhắc.",
          en: "No unit is due a reminder.",
        }
      : {
          vi: `Đã ghi Đôn đốc cho ${String(units)} đơn vị.`,
          en: `Reminders written for ${String(units)} units.`,
        };
  },
  repliesWritten(units: number): Phrase {
    return {
      vi: `Đã ghi Phiếu tiếp nhận cho ${String(units)} đơn vị.`,
      en: `Receipt slips written for ${String(units)} units.`,
    };
  },
  summarised(passed: number, all: number): Phrase {
    return {
      vi: `Đã ghi Bảng tổng hợp: ${String(passed)} / ${String(all)} đề nghị đạt.`,
      en: `The summary table is written: ${String(passed)} of ${String(all)} passed.`,
    };
  },
  undone(action: string): Phrase {
    return { vi: `Đã hoàn tác: ${action}.`, en: `Undone: ${action}.` };
  },
} as const;
