import type { Fault } from "../domain/result";
import { ACTION_FAULTS } from "./actionFaults";
import type { Language, Phrase } from "./language";

type Write = (params: NonNullable<Fault["params"]>) => Phrase;

const megabytes = (bytes: unknown) => String(Math.round(Number(bytes ?? 0) / 1024 / 1024));

const FAULTS: Readonly<Record<string, Write>> = {
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
  "unreadable-path": ({ path }) => ({
    vi: `Không mở được tệp “${String(path ?? "")}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
    en: `The file “${String(path ?? "")}” cannot be opened. Check its path and your rights.`,
  }),
  "second-council-workbook": ({ table }) => ({
    vi: `Tệp này cũng có bảng ${String(table ?? "")} của Hội đồng như tệp trước; chỉ đưa vào một sổ của Hội đồng.`,
    en: `This file holds the council's table ${String(table ?? "")} as an earlier one does; give one council workbook only.`,
  }),
  "no-files": () => ({
    vi: "Chưa có tệp nào. Cách dùng: npm run review -- TỆP.xlsx… [--plan MÃ] [--received NĂM-THÁNG-NGÀY] [--out RA.xlsx] [--report RA.json]",
    en: "No file was given. Usage: npm run review -- FILE.xlsx… [--plan ID] [--received YYYY-MM-DD] [--out OUT.xlsx] [--report OUT.json]",
  }),
  "bad-option": ({ detail }) => ({
    vi: `Tham số không đúng: ${String(detail ?? "")}. Cách dùng: npm run review -- TỆP.xlsx… [--plan MÃ] [--received NĂM-THÁNG-NGÀY] [--out RA.xlsx] [--report RA.json]`,
    en: `Wrong option: ${String(detail ?? "")}.`,
  }),
  "unknown-plan": ({ plan, known }) => ({
    vi: `Không có kế hoạch “${String(plan ?? "")}”. Các kế hoạch có sẵn: ${String(known ?? "")}.`,
    en: `There is no plan “${String(plan ?? "")}”. Known plans: ${String(known ?? "")}.`,
  }),
  "output-is-input": ({ path }) => ({
    vi: `Tệp ra “${String(path ?? "")}” trùng với tệp vào; tệp nhận được không bao giờ bị ghi đè. Hãy chọn tên khác.`,
    en: `The output “${String(path ?? "")}” is one of the inputs; received files are never overwritten. Choose another name.`,
  }),
  "unwritable-path": ({ path }) => ({
    vi: `Không ghi được tệp “${String(path ?? "")}”. Hãy kiểm tra thư mục, quyền ghi, hoặc đóng tệp nếu đang mở.`,
    en: `“${String(path ?? "")}” cannot be written. Check the folder and your rights, or close the file.`,
  }),
  "no-register": () => ({
    vi: "Chưa nhận danh sách nào nên chưa có sổ Danh sách. Hãy tiếp nhận danh sách trước.",
    en: "No list has been received, so there is no register yet. Receive a list first.",
  }),
  "no-room-below": ({ sheet, row }) => ({
    vi: `Trang “${String(sheet ?? "")}” có nội dung ở dòng ${String(row ?? "")} ngay dưới bảng, không còn chỗ ghi thêm. Hãy chuyển nội dung đó đi nơi khác.`,
    en: `Sheet “${String(sheet ?? "")}” has something in row ${String(row ?? "")} right under the table. Move it away.`,
  }),
  "protected-sheet": ({ sheet }) => ({
    vi: `Trang “${String(sheet ?? "")}” đang được bảo vệ nên không ghi gì. Hãy bỏ bảo vệ trang rồi làm lại.`,
    en: `Sheet “${String(sheet ?? "")}” is protected; nothing was written. Unprotect it and try again.`,
  }),
  "sheet-exists": ({ sheet }) => ({
    vi: `Đã có trang tên “${String(sheet ?? "")}”. Hãy đổi tên trang ấy rồi làm lại.`,
    en: `There is a sheet named “${String(sheet ?? "")}” already. Rename it and try again.`,
  }),
  "bad-sheet-name": ({ sheet }) => ({
    vi: `Excel không cho đặt tên trang “${String(sheet ?? "")}” (dài quá 31 chữ hoặc có ký tự : \\ / ? * [ ]).`,
    en: `Excel does not allow the sheet name “${String(sheet ?? "")}” (over 31 characters, or one of : \\ / ? * [ ]).`,
  }),
  "shape-mismatch": ({ sheet }) => ({
    vi: `Phần mềm định ghi một vùng không đúng hình dạng vào trang “${String(sheet ?? "")}”: đây là lỗi của phần mềm, hãy báo người phát triển.`,
    en: `The program meant to write an ill-shaped range to sheet “${String(sheet ?? "")}”: a fault of ours, please tell the developers.`,
  }),
  "write-failed": () => ({
    vi: "Ghi vào sổ không thành. Hãy làm lại; nếu vẫn lỗi, lưu sổ, đóng rồi mở lại.",
    en: "The workbook could not be written. Try again; else save, close and reopen it.",
  }),
  "no-record": ({ sheet }) => ({
    vi: `Không còn dòng cần sửa ở trang “${String(sheet ?? "")}”: có thể vừa bị xóa. Hãy đọc lại sổ rồi làm lại.`,
    en: `The row to change is no longer on sheet “${String(sheet ?? "")}”. Read the workbook again, then retry.`,
  }),
  "no-column": ({ sheet, heading }) => ({
    vi: `Trang “${String(sheet ?? "")}” không còn cột “${String(heading ?? "")}”. Hãy ghi lại tiêu đề cột ấy.`,
    en: `Sheet “${String(sheet ?? "")}” has no column “${String(heading ?? "")}” any more. Put its heading back.`,
  }),
  "no-rubric": () => ({
    vi: "Kế hoạch này không có thang điểm nên không chấm điểm.",
    en: "This plan has no rubric, so nothing is marked.",
  }),
  "other-plan": ({ plan, chosen }) => ({
    vi: `Đợt xét trong sổ này theo kế hoạch “${String(plan ?? "")}”, không phải “${String(chosen ?? "")}”. Mỗi đợt xét dùng một sổ: hãy mở sổ khác.`,
    en: `The session in this workbook follows plan “${String(plan ?? "")}”, not “${String(chosen ?? "")}”. Each session has a workbook of its own.`,
  }),
  ...ACTION_FAULTS,
};

/** A fault in words: what is wrong and what to do. Of a code nobody foresaw nothing is claimed. */
export function faultText(fault: Fault, language: Language): string {
  const phrase = FAULTS[fault.code]?.(fault.params ?? {});
  if (phrase) return phrase[language];
  return language === "vi"
    ? `Không thực hiện được (mã lỗi ${fault.code}).`
    : `It could not be done (code ${fault.code}).`;
}
