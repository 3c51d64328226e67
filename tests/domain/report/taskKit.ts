import type { TimetableEntry } from "../../../src/domain/sheets/timetableSheet";

/** A task of the timetable of which nobody has said how far it has come. */
export function aTask(changes: Partial<TimetableEntry> = {}): TimetableEntry {
  return {
    id: "viec-1",
    group: "Quý I",
    task: "Đăng ký thi đua",
    guidedBy: "Phòng GDĐT",
    doneBy: "Các trường",
    dueText: "trước 15/3",
    due: "2022-03-14",
    state: null,
    finished: null,
    note: "",
    row: 4,
    cell: "H5",
    ...changes,
  };
}
