import type { FaultSentences } from "./faultSentence";

const megabytes = (bytes: unknown) => String(Math.round(Number(bytes ?? 0) / 1024 / 1024));

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
  "old-format-or-password": () => ({
    vi: "Tệp ở dạng .xls cũ hoặc có mật khẩu. Hãy bỏ mật khẩu và lưu thành “Excel Workbook (*.xlsx)”.",
    en: "The file is an old .xls or has a password. Remove the password and save it as “Excel Workbook (*.xlsx)”.",
  }),
  "docx-not-xlsx": () => ({
    vi: "Đây là tệp Word. Hiện chỉ nhận bảng tính .xlsx: hãy chép bảng sang Excel và lưu thành .xlsx.",
    en: "This is a Word file. Only .xlsx workbooks are received: copy the table into Excel and save it.",
  }),
  damaged: () => ({
    vi: "Tệp bị hỏng hoặc tải chưa xong, không đọc được trọn vẹn nên không nhận phần nào. Hãy gửi lại tệp gốc.",
    en: "The file is damaged or incomplete; nothing of it was received. Please send the original again.",
  }),
  "zip-bomb": () => ({
    vi: "Tệp nén bất thường (giải nén ra quá lớn) nên không mở. Hãy mở bằng Excel và lưu lại thành tệp mới.",
    en: "The file unpacks to an abnormal size and was not opened. Save it anew from Excel.",
  }),
  "too-many-cells": () => ({
    vi: "Trang tính có quá nhiều ô hoặc ô nằm quá xa nhau. Hãy xóa các ô thừa ngoài danh sách rồi lưu lại.",
    en: "A sheet has too many cells, or cells too far apart. Remove what is outside the list.",
  }),
  "no-list": () => ({
    vi: "Không tìm thấy danh sách nào: cần một dòng tiêu đề có cột tên người hoặc tập thể (ví dụ “Họ và tên”) và ít nhất một cột khác.",
    en: "No list was found: a heading row with the candidate's name and at least one other column is needed.",
  }),
  "no-nominations": () => ({
    vi: "Có dòng tiêu đề nhưng không có dòng đề nghị nào bên dưới. Hãy kiểm tra lại tệp với đơn vị.",
    en: "There is a heading row with no nomination below it. Please ask the unit.",
  }),
};
