import { text, type FaultSentences } from "./faultSentence";
import type { Phrase } from "./language";
import { PAPER_KIND_TEXT } from "./paperPhrases";
import { STEP_TEXT } from "./stepText";

const megabytes = (bytes: unknown) => String(Math.round(Number(bytes ?? 0) / 1024 / 1024));

const PAPER_KINDS: Readonly<Record<string, Phrase>> = PAPER_KIND_TEXT;

const DAMAGED: Phrase = {
  vi: "Tệp bị hỏng hoặc tải chưa xong, không đọc được trọn vẹn nên không nhận phần nào. Hãy gửi lại tệp gốc.",
  en: "The file is damaged or incomplete; nothing of it was received. Please send the original again.",
};

/** Why a file could not be used, by fault code. */
export const FILE_FAULTS: FaultSentences = {
  "empty-file": () => ({
    vi: "Tệp rỗng. Hãy gửi lại tệp có danh sách.",
    en: "The file is empty. Please send the list again.",
  }),
  "too-large": ({ limit }) =>
    limit === undefined
      ? {
          vi: "Nội dung cần ghi vượt giới hạn của một trang hoặc một lần ghi của Excel. Hãy chia nhỏ: nhận ít tệp hơn mỗi lần.",
          en: "What is to be written is over a limit of Excel. Do it in smaller parts: receive fewer files at a time.",
        }
      : {
          vi: `Tệp quá lớn (giới hạn ${megabytes(limit)} MB). Hãy xóa hình ảnh, định dạng thừa rồi lưu lại.`,
          en: `The file is too large (limit ${megabytes(limit)} MB). Remove pictures and unused formats and save it again.`,
        },
  "not-xlsx": () => ({
    vi: "Tệp không phải bảng tính .xlsx. Hãy mở bằng Excel rồi chọn Lưu thành “Excel Workbook (*.xlsx)”.",
    en: "The file is no .xlsx workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "not-docx": () => ({
    vi: "Tệp không phải văn bản .docx. Hãy mở bằng Word rồi chọn Lưu thành “Word Document (*.docx)”.",
    en: "The file is no .docx document. Open it in Word and save it as “Word Document (*.docx)”.",
  }),
  password: () => ({
    vi: "Tệp có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại.",
    en: "The file has a password and cannot be read. Open it, remove the password (File > Info > Protect) and save it.",
  }),
  "old-excel": () => ({
    vi: "Đây là bảng tính Excel đời cũ (.xls). Hãy mở bằng Excel rồi chọn Lưu thành “Excel Workbook (*.xlsx)”; đổi tên tệp thì không được.",
    en: "This is an old Excel workbook (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”; renaming does not help.",
  }),
  "old-word": () => ({
    vi: "Đây là văn bản Word đời cũ (.doc). Hãy mở bằng Word rồi chọn Lưu thành “Word Document (*.docx)”; đổi tên tệp thì không được.",
    en: "This is an old Word document (.doc). Open it in Word and save it as “Word Document (*.docx)”; renaming does not help.",
  }),
  "old-office": () => ({
    vi: "Đây là tệp Office đời cũ (.xls, .doc, .ppt…). Hãy mở bằng chương trình đã làm ra nó rồi lưu thành .xlsx hoặc .docx.",
    en: "This is an old Office file (.xls, .doc, .ppt…). Open it in its program and save it as .xlsx or .docx.",
  }),
  "binary-workbook": () => ({
    vi: "Đây là bảng tính nhị phân (.xlsb). Hãy mở bằng Excel rồi chọn Lưu thành “Excel Workbook (*.xlsx)”.",
    en: "This is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "open-document-sheet": () => ({
    vi: "Đây là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel rồi lưu thành .xlsx.",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
  }),
  "open-document-text": () => ({
    vi: "Đây là văn bản OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word rồi lưu thành .docx.",
    en: "This is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as .docx.",
  }),
  "open-document": () => ({
    vi: "Đây là tệp OpenDocument không phải bảng tính hay văn bản. Hãy gửi danh sách ở dạng .xlsx hoặc .docx.",
    en: "This is an OpenDocument file, but neither a spreadsheet nor a text. Send the list as .xlsx or .docx.",
  }),
  presentation: () => ({
    vi: "Đây là tệp trình chiếu PowerPoint. Hãy chép bảng sang Excel hoặc Word rồi lưu thành .xlsx hoặc .docx.",
    en: "This is a PowerPoint presentation. Copy the table into Excel or Word and save it as .xlsx or .docx.",
  }),
  pdf: () => ({
    vi: "Đây là tệp PDF, không đọc được thành danh sách. Hãy xin đơn vị tệp gốc Excel (.xlsx) hoặc Word (.docx).",
    en: "This is a PDF; no list can be read from it. Ask the unit for the original Excel (.xlsx) or Word (.docx) file.",
  }),
  rtf: () => ({
    vi: "Đây là tệp RTF, dù tên tệp có thể là .doc. Hãy mở bằng Word rồi chọn Lưu thành “Word Document (*.docx)”.",
    en: "This is an RTF file, even if it is named .doc. Open it in Word and save it as “Word Document (*.docx)”.",
  }),
  "web-page": () => ({
    vi: "Đây là trang web, dù tên tệp có thể là .xls hay .doc. Hãy mở bằng Excel hoặc Word rồi lưu thành .xlsx hoặc .docx.",
    en: "This is a web page, even if it is named .xls or .doc. Open it in Excel or Word and save it as .xlsx or .docx.",
  }),
  "xml-file": () => ({
    vi: "Đây là tệp XML. Hãy mở bằng Excel hoặc Word rồi lưu thành .xlsx hoặc .docx.",
    en: "This is an XML file. Open it in Excel or Word and save it as .xlsx or .docx.",
  }),
  picture: () => ({
    vi: "Đây là ảnh, không đọc được thành danh sách. Hãy xin đơn vị tệp gốc Excel (.xlsx) hoặc Word (.docx).",
    en: "This is a picture; no list can be read from it. Ask the unit for the original Excel (.xlsx) or Word (.docx) file.",
  }),
  archive: () => ({
    vi: "Đây là tệp nén chứa các tệp khác (.zip, .rar, .7z). Hãy giải nén trước rồi chọn từng tệp bên trong.",
    en: "This is an archive of other files (.zip, .rar, .7z). Unpack it first and choose the files inside.",
  }),
  "not-text": () => ({
    vi: "Tên tệp là tệp chữ (.csv, .txt) nhưng nội dung không phải chữ. Hãy mở bằng Excel rồi lưu thành .xlsx.",
    en: "The file is named as text (.csv, .txt), but what it holds is no text. Open it in Excel and save it as .xlsx.",
  }),
  "unknown-file": () => ({
    vi: "Tệp không phải bảng tính .xlsx, văn bản .docx hay tệp .csv. Hãy mở bằng chương trình đã làm ra nó rồi lưu thành .xlsx.",
    en: "The file is no .xlsx workbook, .docx document or .csv file. Open it in its program and save it as .xlsx.",
  }),
  "nothing-pasted": () => ({
    vi: "Chưa dán được gì: hãy chép bảng trong Word hoặc Excel trước rồi dán lại.",
    en: "Nothing was pasted: copy the table in Word or Excel first and paste it again.",
  }),
  damaged: ({ reason, row }) =>
    reason === "unclosed-quote"
      ? {
          vi: `Từ dòng ${String(row)} có dấu ngoặc kép mở mà không đóng, nên không biết ô kết thúc ở đâu. Hãy mở tệp bằng Excel, sửa rồi lưu thành .xlsx.`,
          en: `From row ${String(row)} a quotation mark is opened and never closed, so that cells cannot be told apart. Open the file in Excel, mend it and save it as .xlsx.`,
        }
      : DAMAGED,
  "zip-bomb": () => ({
    vi: "Tệp nén bất thường (giải nén ra quá lớn) nên không mở. Hãy mở bằng Excel hoặc Word và lưu lại thành tệp mới.",
    en: "The file unpacks to an abnormal size and was not opened. Save it anew from Excel or Word.",
  }),
  "too-many-cells": () => ({
    vi: "Trang tính có quá nhiều ô hoặc ô nằm quá xa nhau. Hãy xóa các ô thừa ngoài danh sách rồi lưu lại.",
    en: "A sheet has too many cells, or cells too far apart. Remove what is outside the list.",
  }),
  "text-too-long": ({ sheet, cell, limit }) => ({
    vi: `Nội dung đọc từ dòng của ô ${String(cell)}, trang ${String(sheet)} dài hơn ${String(limit)} ký tự, một ô của Excel không chứa hết nên không nhận phần nào của tệp. Hãy đề nghị đơn vị chia nội dung ra rồi gửi lại.`,
    en: `What the row of cell ${String(cell)} on sheet ${String(sheet)} says is longer than ${String(limit)} characters, more than a cell can hold; nothing of the file was received. Ask the unit to divide it and send it again.`,
  }),
  "no-list": () => ({
    vi: "Không tìm thấy danh sách nào: cần một dòng tiêu đề có cột tên người hoặc tập thể (ví dụ “Họ và tên”) và ít nhất một cột khác.",
    en: "No list was found: a heading row with the candidate's name and at least one other column is needed.",
  }),
  "paper-without-list": ({ paper }) => {
    const kind = PAPER_KINDS[text(paper)] ?? PAPER_KIND_TEXT.other;
    return {
      vi: `Không tìm thấy danh sách đề nghị nào; theo tiêu đề, đây là ${kind.vi}. Tệp không vào sổ Danh sách: ghi số lượng, họ tên mà văn bản nêu ở phần “Đối chiếu số lượng, tên giữa các văn bản” của bước 1 (${STEP_TEXT.receive.title.vi}) trong ngăn Bình Xét, hoặc thẳng vào trang Đối chiếu. Nếu trong tệp có danh sách, hãy đề nghị đơn vị gửi riêng, có dòng tiêu đề cột.`,
      en: `No list of nominations was found; by its title the file is a ${kind.en}. It does not go into the register: record the numbers and names that it states in “Numbers and names between papers” of step 1 (${STEP_TEXT.receive.title.en}) in the Bình Xét pane, or straight on sheet Đối chiếu. Where it does hold a list, ask the unit to send that by itself, with a row of headings.`,
    };
  },
  "no-nominations": () => ({
    vi: "Có dòng tiêu đề nhưng không có dòng đề nghị nào bên dưới. Hãy kiểm tra lại tệp với đơn vị.",
    en: "There is a heading row with no nomination below it. Please ask the unit.",
  }),
};
