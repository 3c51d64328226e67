import { doneText } from "../../src/strings/actionText";
import {
  notCheckedOfUnit,
  returnFileName,
  returnsMadeText,
  unreadRemark,
} from "../../src/strings/unitReturnText";

test("a unit is told which checks did not run, without what the reasons tell of the whole session", () => {
  const params = { submissions: 17 };
  expect(
    notCheckedOfUnit([
      { check: "late-submission", reason: "no-received-date", params },
      { check: "late-submission", reason: "no-dossier-date", params: { items: 9 } },
      { check: "left-to-people", reason: "a", params: { text: "Thành tích có thật" } },
    ]),
  ).toEqual(["Hạn nộp: chưa kiểm tra, hoặc chưa kiểm tra hết.", "Người xét: Thành tích có thật."]);
});

test("an unread cell is told with its text", () => {
  expect(unreadRemark({ reason: "error-value", text: "#N/A" })).toEqual({
    what: "Ô báo lỗi, không đọc được: “#N/A”.",
    todo: "Cho biết nội dung này thuộc danh sách nào, dòng nào; nếu là một đề nghị thì gửi lại danh sách.",
  });
});

test("what became of the files is said, with what goes back to nobody", () => {
  expect(returnsMadeText({ files: 2, remarks: 7, unplaced: 0 })).toEqual({
    vi: "Đã làm 2 tệp trả đơn vị, 7 nội dung cần xem lại.",
    en: "2 files to send back, 7 remarks.",
  });
  expect(returnsMadeText({ files: 2, remarks: 7, unplaced: 3 })).toEqual({
    vi: "Đã làm 2 tệp trả đơn vị, 7 nội dung cần xem lại. 3 nội dung chưa rõ gửi kèm tệp nào, xem Kết quả kiểm tra.",
    en: "2 files to send back, 7 remarks. 3 remarks belong to no file for certain: see Kết quả kiểm tra.",
  });
});

test("letters and slips are counted", () => {
  expect([doneText.remindersWritten(0).vi, doneText.remindersWritten(3).vi]).toEqual([
    "Đã ghi Đôn đốc: không đơn vị nào đến lúc phải nhắc.",
    "Đã ghi Đôn đốc cho 3 đơn vị.",
  ]);
  expect(doneText.repliesWritten(2).vi).toBe("Đã ghi Phiếu tiếp nhận cho 2 đơn vị.");
});

test("a file without a usable name is named after its unit alone", () => {
  expect(returnFileName("Trường THPT Hoa Sen", "")).toBe("Nhận xét - Trường THPT Hoa Sen");
});
