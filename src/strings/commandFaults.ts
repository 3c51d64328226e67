import { text, type FaultSentences } from "./faultSentence";

/** Why the command line could not go on, by fault code. */
export const COMMAND_FAULTS: FaultSentences = {
  "unreadable-path": ({ path }) => ({
    vi: `Không mở được tệp “${text(path)}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
    en: `The file “${text(path)}” cannot be opened. Check its path and your rights.`,
  }),
  "second-council-workbook": ({ table }) => ({
    vi: `Tệp này cũng có bảng ${text(table)} của Hội đồng như tệp trước; chỉ đưa vào một sổ của Hội đồng.`,
    en: `This file holds the council's table ${text(table)} as an earlier one does; give one council workbook only.`,
  }),
  "hidden-sheet": ({ sheet }) => ({
    vi: `Trang “${text(sheet)}” đang ẩn trong sổ của Hội đồng nên không đọc. Nếu là danh sách, hãy bỏ ẩn, lưu sổ rồi chạy lại.`,
    en: `Sheet “${text(sheet)}” is hidden in the council workbook, so it is not read. If it is a list, unhide it, save and run again.`,
  }),
  "looks-like-copy": ({ sheet }) => ({
    vi: `Tên trang “${text(sheet)}” giống bản sao một trang của phần mềm nên không đọc. Nếu là danh sách, hãy đổi tên trang, lưu sổ rồi chạy lại.`,
    en: `The name “${text(sheet)}” looks like a copy of one of the program's sheets, so it is not read. If it is a list, rename it, save and run again.`,
  }),
  "no-files": () => ({
    vi: "Chưa có tệp nào. Cách dùng: npm run review -- TỆP.xlsx… [--plan MÃ | --pack GÓI.json] [--decided NĂM-THÁNG-NGÀY] [--received NĂM-THÁNG-NGÀY] [--out RA.xlsx] [--report RA.json] [--calendar RA.ics]",
    en: "No file was given. Usage: npm run review -- FILE.xlsx… [--plan ID | --pack PACK.json] [--decided YYYY-MM-DD] [--received YYYY-MM-DD] [--out OUT.xlsx] [--report OUT.json] [--calendar OUT.ics]",
  }),
  "bad-option": ({ detail }) => ({
    vi: `Tham số không đúng: ${text(detail)}. Cách dùng: npm run review -- TỆP.xlsx… [--plan MÃ | --pack GÓI.json] [--decided NĂM-THÁNG-NGÀY] [--received NĂM-THÁNG-NGÀY] [--out RA.xlsx] [--report RA.json] [--calendar RA.ics]`,
    en: `Wrong option: ${text(detail)}.`,
  }),
  "no-timetable": ({ plan }) => ({
    vi: `Kế hoạch “${text(plan)}” không có tiến độ, nên không có lịch để ghi. Hãy bỏ --calendar.`,
    en: `Plan “${text(plan)}” has no timetable, so there is no calendar to write. Leave --calendar out.`,
  }),
  "output-is-input": ({ path }) => ({
    vi: `Tệp ra “${text(path)}” trùng với tệp vào; tệp nhận được không bao giờ bị ghi đè. Hãy chọn tên khác.`,
    en: `The output “${text(path)}” is one of the inputs; received files are never overwritten. Choose another name.`,
  }),
  "unwritable-path": ({ path }) => ({
    vi: `Không ghi được tệp “${text(path)}”. Hãy kiểm tra thư mục, quyền ghi, hoặc đóng tệp nếu đang mở.`,
    en: `“${text(path)}” cannot be written. Check the folder and your rights, or close the file.`,
  }),
};
