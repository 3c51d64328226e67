import type { TimetableRow } from "../../../src/domain/regulation/quota";
import {
  readTimetable,
  TIMETABLE_SHEET,
  timetableRecord,
} from "../../../src/domain/sheets/timetableSheet";
import { LAW } from "../checks/evidenceKit";
import { putRecords, rearranged, typed } from "./sheetKit";

const TEXTS = {
  id: "viec-1",
  group: "Quý I",
  task: "Đăng ký thi đua",
  guidedBy: "Văn phòng Sở",
  doneBy: "Các trường",
  dueText: "trước 15/3",
  due: "2022-03-14",
};
const TASK: TimetableRow = { ...TEXTS, basis: LAW };

test("a row of the plan comes back, with nothing said of how far it has come", async () => {
  const { grid, range } = await putRecords(TIMETABLE_SHEET, [
    timetableRecord(TASK),
    timetableRecord({ ...TASK, id: "viec-2", due: null }),
  ]);
  const unsaid = { state: null, finished: null, note: "" };
  expect(readTimetable(grid, range)).toEqual({
    sheet: "Tiến độ",
    records: [
      { ...TEXTS, ...unsaid, row: 4, cell: "H5" },
      { ...TEXTS, ...unsaid, id: "viec-2", due: null, row: 5, cell: "H6" },
    ],
  });
});

test.each([
  ["chưa làm", "notBegun"],
  ["Đang làm", "begun"],
  ["XONG", "done"],
  ["gần xong", null],
])("the state %p is read as %p", async (value, state) => {
  const table = typed(
    await putRecords(TIMETABLE_SHEET, [timetableRecord(TASK)]),
    { heading: "Tình trạng", record: 0, value },
    { heading: "Ngày xong", record: 0, value: "10/3/2022" },
  );
  for (const { grid, range } of [table, rearranged(table)]) {
    expect(readTimetable(grid, range).records[0]).toMatchObject({ state, finished: "2022-03-10" });
  }
});
