import type { Phrase } from "./language";

/** The first run's short tour, one bar a page. */
export const TOUR_PAGES: readonly Phrase[] = [
  {
    vi: "Sáu bước trên cùng là cả đợt xét. Mỗi bước nói rõ nó sẽ ghi vào trang nào; chưa bấm thì chưa ghi gì.",
    en: "The six steps on top are the whole review. Each says which sheets it writes; nothing is written before you press.",
  },
  {
    vi: "Bắt đầu ở Nhận danh sách: các trang đơn vị gửi được đọc vào sổ Danh sách, bản gốc giữ nguyên.",
    en: "Begin with Receive lists: the units' sheets are read into the register, the originals stay as they are.",
  },
  {
    vi: "Ở Kiểm tra, mỗi phát hiện nói điều gì, ở đâu, theo quy định nào; bấm “Đến ô” để sửa ngay tại sổ Danh sách.",
    en: "In Check each finding says what, where and under which rule; go to the cell and correct the register.",
  },
  {
    vi: "Việc vừa làm (nhận danh sách, đơn vị, chấp nhận, hồ sơ, điểm, phiếu, điểm danh) có nút Hoàn tác; kiểm tra và ghi bảng thì không. Không dữ liệu nào rời khỏi máy này.",
    en: "What was just done (receiving, units, acceptances, dossier, marks, votes, attendance) can be undone; checking and papers cannot. No data leave this machine.",
  },
];

export const tourText = {
  title: { vi: "Làm quen", en: "Short tour" },
  next: { vi: "Tiếp", en: "Next" },
  finish: { vi: "Đã hiểu", en: "Got it" },
  skip: { vi: "Bỏ qua", en: "Skip" },
} as const satisfies Record<string, Phrase>;

export function pageText(page: number): Phrase {
  const place = `${String(page + 1)}/${String(TOUR_PAGES.length)}`;
  return { vi: place, en: place };
}
