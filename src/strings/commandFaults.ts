import { text, type FaultSentences } from "./faultSentence";
import type { Phrase } from "./language";

const SEE_HELP: Phrase = {
  vi: "Cách dùng: npm run review -- TỆP hoặc THƯ MỤC… --plan MÃ; mọi tham số: npm run review -- --help",
  en: "Usage: npm run review -- FILE or FOLDER… --plan ID; all options: npm run review -- --help",
};

/** What the command can do; `plans` are the plans that come with the program, one a line. */
export function commandUsage(plans: string): Phrase {
  return {
    vi: `Cách dùng: npm run review -- TỆP hoặc THƯ MỤC… --plan MÃ [tham số khác]

  TỆP…                  danh sách nhận được (.xlsx, .xlsm, .docx, .csv), và sổ của Hội đồng nếu đã có; chỉ đọc
  THƯ MỤC…              mọi tệp trong thư mục và thư mục con; bỏ qua tệp tạm, tệp ẩn, liên kết
  --plan MÃ             xét theo kế hoạch nào (xem dưới); sổ của Hội đồng đã mở đợt xét thì không cần
  --pack GÓI.json       gói quy định của cơ quan, thay cho --plan
  --decided NGÀY        ngày dự kiến ra quyết định, để biết áp dụng luật nào; không ghi là ngày của kế hoạch
  --received NGÀY       ngày nhận danh sách; không ghi thì không kiểm tra hạn nộp
  --channel KÊNH        nhận qua đâu: E-mail, Bản giấy, Zalo…
  --replace             tệp có thể là bản gửi lại: thay danh sách cũ; không ghi thì chưa nhận, chỉ báo
  --extra               tệp có thể là bản gửi lại: là danh sách thêm, giữ cả hai
  --memory NHỚ.json     cách đọc đã nhớ từ sổ khác: nghĩa của cột, tên đơn vị, cách viết danh hiệu, chữ đã sửa
  --dossier THƯ MỤC     đề xuất tệp nào là thành phần hồ sơ nào, theo tên tệp; chưa ghi gì
  --accept-dossier      ghi các tệp khớp chắc chắn vào trang Hồ sơ
  --out RA.xlsx         ghi sổ của Hội đồng, và báo cáo RA.json bên cạnh
  --report RA.json      ghi báo cáo dạng dữ liệu vào tệp này
  --calendar RA.ics     ghi tiến độ của kế hoạch thành lịch
  --memory-out RA.json  ghi cách đọc đã nhớ, dùng cho năm sau
  --returns THƯ MỤC     ghi tệp nhận xét trả từng đơn vị
  --help                in trang này

NGÀY ghi 2026-11-20 hoặc 20/11/2026.

Các kế hoạch:
${plans}

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 có tệp không dùng được, lệnh chưa đúng, hoặc gói quy định trong sổ đã bị sửa.`,
    en: `Usage: npm run review -- FILE or FOLDER… --plan ID [other options]

  FILE…                 received lists (.xlsx, .xlsm, .docx, .csv), and the council's workbook where there is one; only read
  FOLDER…               all files in it and below; temporary and hidden files and links are passed over
  --plan ID             the plan, see below; a council workbook with a session needs none
  --pack PACK.json      an office's own pack instead of --plan
  --decided DAY         expected day of the decisions, which chooses the law; else the plan's own
  --received DAY        day on which the lists came; without it deadlines are not checked
  --channel CHANNEL     how they came: E-mail, Bản giấy, Zalo…
  --replace             files that may be newer versions take the earlier lists' place; else they are told and not written
  --extra               files that may be newer versions are further lists; both are kept
  --memory KEPT.json    what was decided about reading in another workbook: columns, units, awards, repairs
  --dossier FOLDER      propose which papers of the dossiers its files are, by their names; nothing is recorded
  --accept-dossier      record on Hồ sơ what is matched for sure
  --out OUT.xlsx        write the council's workbook, and the report OUT.json beside it
  --report OUT.json     write the report, the run as data, to this file
  --calendar OUT.ics    write the plan's timetable as a calendar
  --memory-out OUT.json write what was decided about reading, for the next year
  --returns FOLDER      write a workbook of remarks to send back to each unit
  --help                print this

A DAY is 2026-11-20 or 20/11/2026.

Plans:
${plans}

Exit status: 0 no error found; 1 errors found; 2 a file could not be used, the command is wrong, or the workbook's rule pack was changed.`,
  };
}

/** Why the command line could not go on, by fault code. */
export const COMMAND_FAULTS: FaultSentences = {
  "too-many-paths": ({ folder, most }) => ({
    vi: `Thư mục “${text(folder)}” có quá ${text(most)} tệp: hãy chọn đúng thư mục hồ sơ.`,
    en: `Folder “${text(folder)}” has more than ${text(most)} files: choose the dossiers' own folder.`,
  }),
  "folder-unreadable": ({ folder, reason }) => ({
    vi: `Không đọc được thư mục “${text(folder)}” (${text(reason)}).`,
    en: `Folder “${text(folder)}” cannot be read (${text(reason)}).`,
  }),
  "unreadable-path": ({ path }) => ({
    vi: `Không mở được tệp “${text(path)}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
    en: `The file “${text(path)}” cannot be opened. Check its path and your rights.`,
  }),
  "reader-crashed": ({ detail }) => ({
    vi: `Bộ đọc của phần mềm dừng giữa chừng ở tệp này (${text(detail)}); các tệp khác không ảnh hưởng. Hãy mở tệp bằng Excel hoặc Word, lưu lại rồi thử lại; nếu vẫn vậy, báo người phát triển.`,
    en: `The program's reader broke off on this file (${text(detail)}); other files are not affected. Open it in Excel or Word, save it and try again; if it stays so, tell the developers.`,
  }),
  "empty-folder": ({ folder }) => ({
    vi: `Thư mục “${text(folder)}” không có tệp nào để đọc.`,
    en: `Folder “${text(folder)}” has no file to read.`,
  }),
  "output-in-folder": ({ path, folder }) => ({
    vi: `“${text(path)}” nằm trong thư mục nhận được “${text(folder)}”: lần sau sẽ bị đọc như tệp đơn vị gửi. Hãy ghi ra chỗ khác.`,
    en: `“${text(path)}” lies in the received folder “${text(folder)}”: the next run would read it as sent by a unit. Write it elsewhere.`,
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
    vi: `Chưa có tệp nào. ${SEE_HELP.vi}`,
    en: `No file was given. ${SEE_HELP.en}`,
  }),
  "bad-option": ({ detail }) => ({
    vi: `Tham số không đúng: ${text(detail)}. ${SEE_HELP.vi}`,
    en: `Wrong option: ${text(detail)}. ${SEE_HELP.en}`,
  }),
  "no-plan": ({ known, refused }) => ({
    vi: `Chưa rõ xét theo kế hoạch nào. Hãy thêm --plan MÃ hoặc --pack GÓI.json; chỉ sổ của Hội đồng đã mở đợt xét là không cần.\n${text(known)}${text(refused)}`,
    en: `No plan was named. Add --plan ID or --pack PACK.json; only a council workbook with a session needs none.\n${text(known)}${text(refused)}`,
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
