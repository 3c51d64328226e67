import { printTimetable } from "../../src/cli/printTimetable";
import { dateText } from "../../src/strings/dateText";
import { aTask } from "../domain/report/taskKit";

test.each([[null], [[]]])("nothing is printed of the timetable %p", (timetable) => {
  expect(printTimetable({ timetable, today: "2022-03-10" })).toEqual([]);
});

test("days left and days overdue are told, the most urgent first, and what is done is counted only", () => {
  const timetable = [
    aTask({ task: "Đăng ký thi đua" }),
    aTask({ task: "Nộp hồ sơ", due: "2022-02-28", state: "begun" }),
    aTask({ task: "Họp Hội đồng", due: "2022-03-10" }),
    aTask({ task: "Rút kinh nghiệm", due: null }),
    aTask({ task: "Phát động", due: "2022-01-05", state: "done", finished: "2022-01-05" }),
    aTask({ task: "Sơ kết", due: "2022-03-01" }),
  ];
  expect(printTimetable({ timetable, today: "2022-03-10" })).toEqual([
    "",
    `Tiến độ đến ngày ${dateText("2022-03-10")}: 6 việc: 1 quá hạn, 1 qua hạn chưa ghi tình trạng, 2 chưa đến hạn, 1 không có ngày hạn, 1 xong.`,
    `  - Nộp hồ sơ (hạn ${dateText("2022-02-28")}): quá hạn 10 ngày`,
    `  - Sơ kết (hạn ${dateText("2022-03-01")}): đã qua hạn 9 ngày, chưa ghi tình trạng`,
    `  - Họp Hội đồng (hạn ${dateText("2022-03-10")}): hạn là hôm nay`,
    `  - Đăng ký thi đua (hạn ${dateText("2022-03-14")}): còn 4 ngày`,
    "  - Rút kinh nghiệm: không có ngày hạn",
  ]);
});
