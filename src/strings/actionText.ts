import type { Phrase } from "./language";

/** What the button of each action says. */
export const ACTION_TEXT = {
  open: { vi: "Đọc lại sổ", en: "Read the workbook again" },
  receiveSheets: { vi: "Nhận từ các trang của sổ này", en: "Receive from this workbook's sheets" },
  receiveFiles: { vi: "Nhận từ tệp đã chọn", en: "Receive the chosen files" },
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
  received(received: number, known: number, refused: number): Phrase {
    const parts = [
      counted(received, { vi: "nguồn đã nhận", en: "received" }),
      counted(known, { vi: "đã nhận từ trước", en: "received before" }),
      counted(refused, { vi: "bị từ chối", en: "refused" }),
    ].filter((_, at) => [received, known, refused][at] !== 0);
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
