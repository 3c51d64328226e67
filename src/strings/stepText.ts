import type { Phrase } from "./language";

export type StepName = "receive" | "check" | "dossier" | "score" | "vote" | "summary";

interface StepWords {
  readonly title: Phrase;
  /** What the step is for, in a sentence. */
  readonly about: Phrase;
  /** The sheets that its primary action writes. */
  readonly writes: Phrase;
}

/** The six steps in words. */
export const STEP_TEXT: Readonly<Record<StepName, StepWords>> = {
  receive: {
    title: { vi: "Nhận danh sách", en: "Receive lists" },
    about: {
      vi: "Đưa danh sách các đơn vị gửi vào sổ Danh sách; bản đã nhận giữ nguyên, không sửa.",
      en: "Take the units' lists into the register; what was received stays as it came.",
    },
    writes: {
      vi: "Danh sách, Tiếp nhận, Bản nhận, Thông tin xét (nếu danh sách có), Cách đọc (nếu có quyết định), Đợt xét, Gói quy định, Nhật ký",
      en: "Danh sách, Tiếp nhận, Bản nhận, Thông tin xét (if the lists say so), Cách đọc (if something was decided), Đợt xét, Gói quy định, Nhật ký",
    },
  },
  check: {
    title: { vi: "Kiểm tra", en: "Check" },
    about: {
      vi: "So từng dòng của sổ với kế hoạch và quy định, nói rõ theo điều nào.",
      en: "Compare each row of the register with the plan and the rules, naming each rule.",
    },
    writes: {
      vi: "Kết quả kiểm tra, Nhật ký, mã của dòng mới trên Danh sách",
      en: "Kết quả kiểm tra, Nhật ký, the ids of new rows on Danh sách",
    },
  },
  dossier: {
    title: { vi: "Hồ sơ", en: "Dossiers" },
    about: {
      vi: "Ghi thành phần hồ sơ nào đã có, còn thiếu hoặc không cần, theo đơn vị và theo đề nghị.",
      en: "Record which dossier items are there, missing or not needed, by unit and nomination.",
    },
    writes: { vi: "Hồ sơ, Nhật ký", en: "Hồ sơ, Nhật ký" },
  },
  score: {
    title: { vi: "Chấm điểm", en: "Scoring" },
    about: {
      vi: "Mỗi ủy viên chấm từng đề nghị; chỉ ghi vào trang điểm của người đó.",
      en: "Each member marks each candidate, on that member's own sheet only.",
    },
    writes: { vi: "Điểm - <ủy viên>, Nhật ký", en: "Điểm - <member>, Nhật ký" },
  },
  vote: {
    title: { vi: "Biểu quyết", en: "Voting" },
    about: {
      vi: "Điểm danh, xác định đủ thành viên dự họp, rồi ghi số phiếu đã đếm.",
      en: "Take attendance, settle the quorum, then record the ballots counted.",
    },
    writes: { vi: "Hội đồng, Kiểm phiếu, Nhật ký", en: "Hội đồng, Kiểm phiếu, Nhật ký" },
  },
  summary: {
    title: { vi: "Tổng hợp", en: "Summary" },
    about: {
      vi: "Kết quả từng đề nghị với lý do, rồi ghi Bảng tổng hợp bằng công thức truy được.",
      en: "Each candidate's outcome and why, then the summary table in traceable formulas.",
    },
    writes: {
      vi: "Kết quả kiểm tra, Tổng hợp điểm, Bảng tổng hợp, Nhật ký, mã của dòng mới trên Danh sách",
      en: "Kết quả kiểm tra, Tổng hợp điểm, Bảng tổng hợp, Nhật ký, the ids of new rows on Danh sách",
    },
  },
};

/** What the buttons beside a step's primary action write. */
export const ALSO_WRITES = {
  units: { vi: "Đơn vị, Nhật ký", en: "Đơn vị, Nhật ký" },
  prepare: {
    vi: "trang chưa có, dòng còn thiếu của Đơn vị, Hội đồng, Hồ sơ, Kiểm phiếu, Điểm - <ủy viên>, và trang mà kế hoạch cần: Thông tin xét, Lịch sử, Sáng kiến, Đăng ký, Ý kiến xét, Tiến độ; dòng đã ghi giữ nguyên",
    en: "sheets not there, rows lacking on Đơn vị, Hội đồng, Hồ sơ, Kiểm phiếu, Điểm - <member>; rows that stand are kept",
  },
  repairs: { vi: "Danh sách, Cách đọc, Nhật ký", en: "Danh sách, Cách đọc, Nhật ký" },
  mergeUnits: {
    vi: "Danh sách, Đơn vị, Hồ sơ, Đăng ký (nơi có tên ấy), Cách đọc, Nhật ký",
    en: "Danh sách, Đơn vị, Hồ sơ, Đăng ký (where the name stands), Cách đọc, Nhật ký",
  },
  memory: { vi: "Cách đọc, Nhật ký", en: "Cách đọc, Nhật ký" },
  reminders: { vi: "Đôn đốc, Nhật ký", en: "Đôn đốc, Nhật ký" },
  replies: { vi: "Phiếu tiếp nhận, Nhật ký", en: "Phiếu tiếp nhận, Nhật ký" },
  papers: { vi: "Đối chiếu, Nhật ký", en: "Đối chiếu, Nhật ký" },
  dossierFiles: { vi: "Hồ sơ, Nhật ký", en: "Hồ sơ, Nhật ký" },
  timetable: { vi: "Tiến độ, Nhật ký", en: "Tiến độ, Nhật ký" },
  submissions: {
    vi: "Tình hình nộp, Yêu cầu bổ sung, Nhật ký",
    en: "Tình hình nộp, Yêu cầu bổ sung, Nhật ký",
  },
  marks: {
    vi: "màu (định dạng có điều kiện) trên Danh sách, không đổi ô nào",
    en: "colours (conditional formats) on Danh sách; no cell is changed",
  },
  accept: { vi: "Kết quả kiểm tra, Nhật ký", en: "Kết quả kiểm tra, Nhật ký" },
} as const satisfies Record<string, Phrase>;
