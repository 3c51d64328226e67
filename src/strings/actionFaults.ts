import { text, type FaultSentences } from "./faultSentence";
import { uncountedMarkPhrase, uncountedVotePhrase } from "./uncountedPhrases";

/** Why an action was refused, by fault code; nothing was written. */
export const ACTION_FAULTS: FaultSentences = {
  "unknown-nomination": ({ nomination }) => ({
    vi: `Sổ Danh sách không có mã đề nghị “${text(nomination)}”; chưa ghi gì. Hãy đọc lại sổ.`,
    en: `The register has no nomination “${text(nomination)}”; nothing was written. Read the workbook again.`,
  }),
  "not-merged": ({ unit }) => ({
    vi: `Trang Cách đọc không ghi việc gộp đơn vị “${text(unit)}”; chưa ghi gì.`,
    en: `Sheet Cách đọc does not say that unit “${text(unit)}” was merged; nothing was written.`,
  }),
  "not-a-memory": () => ({
    vi: "Tệp này không phải tệp cách đọc do Bình Xét lưu, hoặc đã hỏng; chưa nhập gì.",
    en: "This is no file of remembered readings made by Bình Xét, or it is damaged; nothing was taken.",
  }),
  "newer-memory": ({ version }) => ({
    vi: `Tệp cách đọc do bản phần mềm mới hơn lưu (dạng ${text(version)}); chưa nhập gì. Hãy cập nhật phần mềm.`,
    en: `A newer program made this file of readings (form ${text(version)}); nothing was taken. Update the program.`,
  }),
  "may-be-newer-version": ({ file, common, count }) => ({
    vi: `Có ${text(common)} trên ${text(count)} đề nghị đã có trong tệp “${text(file)}” của cùng đơn vị: có thể là bản gửi lại. Chưa ghi gì. Hãy chọn “bản thay thế” hoặc “danh sách thêm”; nếu tệp kia cũng đang chờ, nhận tệp kia trước.`,
    en: `${text(common)} of ${text(count)} nominations stand in file “${text(file)}” of the same unit already: this may be a newer version. Nothing was written. Choose “takes its place” or “a further list”; where the other file waits too, receive that one first.`,
  }),
  "replaced-by-other": ({ file, earlier }) => ({
    vi: `Danh sách trước, tệp “${text(earlier)}”, vừa được tệp “${text(file)}” thay trong cùng lần nhận này. Tệp này chưa ghi gì: hãy nhận lại riêng, phần mềm sẽ so với “${text(file)}”.`,
    en: `The earlier list, file “${text(earlier)}”, has just been replaced by “${text(file)}” in this same receiving. Nothing of this file was written: receive it once more by itself, to be compared with “${text(file)}”.`,
  }),
  "same-id-twice": ({ sheet, row, id }) =>
    text(id) === ""
      ? {
          vi: `Trang “${text(sheet)}”, dòng ${text(row)} và một dòng phía trên chưa có mã đề nghị nên không rõ dòng nào được gửi lại. Chưa ghi gì. Hãy bấm Kiểm tra để các dòng có mã, rồi nhận lại tệp.`,
          en: `On sheet “${text(sheet)}”, row ${text(row)} and a row above it have no id yet, so it is not clear which was sent again. Nothing was written. Run the check, which gives them ids, and receive the file again.`,
        }
      : {
          vi: `Trang “${text(sheet)}”, dòng ${text(row)} trùng mã đề nghị ${text(id)} với một dòng phía trên nên không rõ dòng nào được gửi lại. Chưa ghi gì. Nếu là dòng sao chép thừa, hãy xóa dòng; nếu là người khác, hãy xóa mã ở dòng ấy, bấm Kiểm tra để có mã mới, rồi nhận lại tệp.`,
          en: `On sheet “${text(sheet)}”, row ${text(row)} has the id ${text(id)} of a row above it, so it is not clear which was sent again. Nothing was written. Remove the row if it is a copy too many; if it is somebody else, clear its id, run the check, which gives a new one, and receive the file again.`,
        },
  "file-gone": () => ({
    vi: "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển, xóa, hoặc đang được ghi sau khi chọn. Hãy chọn lại tệp.",
    en: "The file could not be read: it may have been moved, deleted or written to since it was chosen. Choose it again.",
  }),
  "no-register": () => ({
    vi: "Chưa nhận danh sách nào nên chưa có sổ Danh sách. Hãy tiếp nhận danh sách trước.",
    en: "No list has been received, so there is no register yet. Receive a list first.",
  }),
  "register-gone": ({ sheet, table }) => ({
    vi: `Bảng ${text(table)} của sổ ${text(sheet)} không còn: có thể đã bị xóa hoặc chuyển thành vùng ô thường. Chưa ghi gì và không nhận thêm, để khỏi có hai sổ. Hãy hoàn tác trong Excel (Ctrl+Z), hoặc lấy lại sổ từ bản đã lưu. Nếu muốn làm lại từ đầu, hãy dùng một sổ mới.`,
    en: `Table ${text(table)} of the register ${text(sheet)} is gone: deleted, or converted to a range. Nothing was written nor received, so that there are not two registers. Undo it in Excel (Ctrl+Z), or go back to a saved copy. To begin anew, use a new workbook.`,
  }),
  "other-plan": ({ plan, chosen }) => ({
    vi: `Đợt xét trong sổ này theo kế hoạch “${text(plan)}”, không phải “${text(chosen)}”. Mỗi đợt xét dùng một sổ: hãy mở sổ khác.`,
    en: `The session in this workbook follows plan “${text(plan)}”, not “${text(chosen)}”. Each session has a workbook of its own.`,
  }),
  "no-sheet": ({ sheet }) => ({
    vi: `Chưa có trang “${text(sheet)}”. Bấm “Tạo các trang cần ghi” rồi làm lại.`,
    en: `There is no sheet “${text(sheet)}” yet. Press “Make the sheets to fill in”, then try again.`,
  }),
  "no-column": ({ sheet, heading }) => ({
    vi: `Trang “${text(sheet)}” không còn cột “${text(heading)}” nên không ghi gì. Hãy thêm lại cột với đúng tiêu đề đó.`,
    en: `Sheet “${text(sheet)}” has no column “${text(heading)}” any more; nothing was written. Add it with that heading.`,
  }),
  "no-record": ({ sheet, row }) => ({
    vi: `Dòng ${text(row)} của trang “${text(sheet)}” nằm ngoài bảng nên không ghi gì. Hãy đọc lại sổ.`,
    en: `Row ${text(row)} of sheet “${text(sheet)}” is outside the table; nothing was written. Read the workbook again.`,
  }),
  "locked-field": ({ sheet, heading }) => ({
    vi: `Cột “${text(heading)}” của trang “${text(sheet)}” không sửa từ đây: nội dung đã nhận và phần do phần mềm ghi được giữ nguyên.`,
    en: `Column “${text(heading)}” of sheet “${text(sheet)}” is not edited here: what was received and what the software writes stays.`,
  }),
  "changed-since": ({ sheet, cell }) => ({
    vi: `Ô ${text(cell)} ở trang “${text(sheet)}” đã được sửa hoặc chuyển chỗ sau đó, nên không ghi gì.`,
    en: `Cell ${text(cell)} on “${text(sheet)}” was changed or moved since; nothing was written.`,
  }),
  "used-since": ({ sheet }) => ({
    vi: `Trang “${text(sheet)}” đã có dòng của đề nghị vừa nhận, nên không bỏ lần nhận này; chưa ghi gì. Hãy xóa các dòng ấy trước.`,
    en: `Sheet “${text(sheet)}” names a nomination of this receiving, so it is not taken back; nothing was written. Delete those rows first.`,
  }),
  "unknown-cell": ({ cell }) => ({
    vi: `“${text(cell)}” không phải địa chỉ một ô.`,
    en: `“${text(cell)}” is no address of a cell.`,
  }),
  "listed-twice": ({ sheet, row }) => ({
    vi: `Dòng ${text(row)} của trang “${text(sheet)}” trùng với một dòng phía trên, không rõ phải ghi vào dòng nào. Hãy xóa một trong hai dòng.`,
    en: `Row ${text(row)} of sheet “${text(sheet)}” repeats a row above it, so it is not clear which is meant. Remove one of them.`,
  }),
  "errors-cannot-be-accepted": () => ({
    vi: "Lỗi không chấp nhận được, phải sửa tại sổ Danh sách.",
    en: "An error cannot be accepted; correct it in the register.",
  }),
  "empty-reason": () => ({
    vi: "Lý do chỉ có khoảng trắng. Hãy ghi lý do.",
    en: "The reason is blank. Give a reason.",
  }),
  "unknown-finding": () => ({
    vi: "Phát hiện này không còn, hoặc chưa có trên trang Kết quả kiểm tra. Hãy chạy Kiểm tra lại.",
    en: "This finding does not stand any more, or not yet on the findings sheet. Run the check again.",
  }),
  "bad-date": ({ date }) => ({
    vi: `“${text(date)}” không phải một ngày trọn vẹn. Hãy ghi đủ ngày, tháng, năm.`,
    en: `“${text(date)}” is no whole date. Give day, month and year.`,
  }),
  "granted-past": ({ date, today }) => ({
    vi: `Hạn mới ${text(date)} đã qua (hôm nay là ${text(today)}). Hãy ghi một ngày từ hôm nay trở đi.`,
    en: `The new last day ${text(date)} is past (today is ${text(today)}). Give today or a later day.`,
  }),
  "unknown-item": ({ item }) => ({
    vi: `Kế hoạch không có thành phần hồ sơ “${text(item)}”.`,
    en: `The plan has no dossier item “${text(item)}”.`,
  }),
  "bad-count": ({ heading, count }) => ({
    vi: `${text(heading)}: “${text(count)}” không phải số đếm. Hãy ghi số nguyên, hoặc để trống nếu văn bản không ghi.`,
    en: `${text(heading)}: “${text(count)}” is no count. Give a whole number, or leave it blank where the paper says none.`,
  }),
  "unknown-unit": ({ unit }) => ({
    vi: `Không có đơn vị “${text(unit)}” trên trang Đơn vị và trong các danh sách đã nhận.`,
    en: `There is no unit “${text(unit)}” on sheet Đơn vị, nor among the lists received.`,
  }),
  "blank-unit": () => ({
    vi: "Chưa ghi tên đơn vị.",
    en: "A unit has no name.",
  }),
  "unit-twice": ({ unit }) => ({
    vi: `Đơn vị “${text(unit)}” được nêu hai lần; chưa ghi gì.`,
    en: `The unit “${text(unit)}” is named twice; nothing was written.`,
  }),
  "unknown-kind": ({ kind }) => ({
    vi: `Kế hoạch không có loại đơn vị “${text(kind)}”.`,
    en: `The plan has no kind of unit “${text(kind)}”.`,
  }),
  "unknown-candidate": ({ nomination }) => ({
    vi: `Mã đề nghị “${text(nomination)}” không có trong danh sách được xét (hoặc bị nêu hai lần). Hãy đọc lại sổ.`,
    en: `“${text(nomination)}” is not among the candidates (or is named twice). Read the workbook again.`,
  }),
  "unknown-member": ({ member }) => ({
    vi: `“${text(member)}” không có tên trên trang Hội đồng hoặc không có quyền biểu quyết.`,
    en: `“${text(member)}” is not on sheet Hội đồng, or has no vote.`,
  }),
  "blank-name": () => ({
    vi: "Có thành viên chưa ghi họ tên.",
    en: "A member has no name.",
  }),
  "member-twice": ({ name }) => ({
    vi: `Thành viên “${text(name)}” được ghi hai lần. Nếu là hai người trùng tên, hãy ghi thêm chức vụ vào sau tên.`,
    en: `Member “${text(name)}” is listed twice. If two people share the name, add the post after it.`,
  }),
  "no-rubric": () => ({
    vi: "Kế hoạch này không có thang điểm nên không chấm điểm.",
    en: "This plan has no rubric, so nothing is marked.",
  }),
  "bad-points": (params, plan) => {
    const why = uncountedMarkPhrase(params, plan);
    return { vi: `${why.vi} Chưa ghi gì.`, en: `${why.en} Nothing was written.` };
  },
  "impossible-tally": (params) => {
    const why = uncountedVotePhrase(params);
    return { vi: `${why.vi} Chưa ghi gì.`, en: `${why.en} Nothing was written.` };
  },
  "nothing-chosen": () => ({
    vi: "Chưa chọn đề nghị nào.",
    en: "No candidate is chosen.",
  }),
};
