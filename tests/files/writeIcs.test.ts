import { writeIcs, type CalendarEntry } from "../../src/files/writeIcs";

const MADE = "2022-03-10T08:30:00.000Z";
const ENTRY: CalendarEntry = {
  id: "001-viec-1",
  date: "2022-03-14",
  title: "Đăng ký thi đua; các trường, phòng",
  description: "Thời hạn: trước 15/3\nThực hiện: các trường",
};

/** The lines as RFC 5545, 3.1, reads them: ended by CR LF, long ones folded. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "");
}

test("each entry is a whole day, with its texts escaped", () => {
  expect(linesOf(writeIcs("Tiến độ", [ENTRY], MADE))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//binh-xet//tien-do//VI",
    "METHOD:PUBLISH",
    "NAME:Tiến độ",
    "X-WR-CALNAME:Tiến độ",
    "BEGIN:VEVENT",
    "UID:001-viec-1@binh-xet",
    "SEQUENCE:0",
    "DTSTAMP:20220310T083000Z",
    "DTSTART;VALUE=DATE:20220314",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
    "SUMMARY:Đăng ký thi đua\\; các trường\\, phòng",
    "DESCRIPTION:Thời hạn: trước 15/3\\nThực hiện: các trường",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("no line is longer than 75 octets, and no letter is cut in two", () => {
  const title = "Tổng kết phong trào thi đua năm học của các đơn vị trường học trực thuộc Sở";
  const text = writeIcs("Tiến độ", [{ ...ENTRY, title }], MADE);
  const physical = text.split("\r\n").map((line) => Buffer.from(line));
  expect(physical.every((line) => line.length <= 75)).toBe(true);
  expect(linesOf(text)).toContain(`SUMMARY:${title}`);
});

test("the same entries make the same file, whatever the machine's time zone is", () => {
  const zone = process.env["TZ"];
  const files = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"].map((name) => {
    process.env["TZ"] = name;
    return writeIcs("Tiến độ", [ENTRY], MADE);
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(new Set(files).size).toBe(1);
  expect(files[0]).toContain("DTSTART;VALUE=DATE:20220314");
});

test("a calendar without entries is a calendar still", () => {
  expect(linesOf(writeIcs("Tiến độ", [], MADE))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//binh-xet//tien-do//VI",
    "METHOD:PUBLISH",
    "NAME:Tiến độ",
    "X-WR-CALNAME:Tiến độ",
    "END:VCALENDAR",
  ]);
});
