import { calendarTasks } from "../../../src/domain/report/calendarTasks";
import { hashText } from "../../../src/domain/text/hashText";
import { aTask } from "./taskKit";

test("tasks that have a day are days of the calendar, each with an id of its own", () => {
  const bare = { group: "", guidedBy: "", doneBy: "", dueText: "" };
  expect(
    calendarTasks("001", [
      aTask({ note: "gọi trước" }),
      aTask({ id: "viec-2", due: null }),
      aTask({ ...bare, id: "", task: "Họp thêm" }),
      aTask({ ...bare, due: "2022-04-01" }),
    ]),
  ).toEqual([
    {
      id: "001-viec-1",
      date: "2022-03-14",
      title: "Đăng ký thi đua",
      description:
        "Thời hạn theo kế hoạch: trước 15/3\nThực hiện: Các trường\nHướng dẫn: Phòng GDĐT\nGhi chú: gọi trước",
    },
    {
      id: `001-${hashText("Họp thêm")}`,
      date: "2022-03-14",
      title: "Họp thêm",
      description: "",
    },
    { id: "001-viec-1-2", date: "2022-04-01", title: "Đăng ký thi đua", description: "" },
  ]);
});
