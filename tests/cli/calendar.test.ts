import { calendarFile } from "../../src/cli/calendarFile";
import type { Review } from "../../src/cli/reviewFiles";
import { PLAN_003 } from "../domain/planKit";
import { aTask } from "../domain/report/taskKit";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { printReview } from "../../src/cli/printReview";
import { runCommand, WorkFolder } from "./runCommand";
import { bookOf, cleanBook } from "./smallBooks";

const folder = new WorkFolder();
const run = (...args: string[]) => runCommand(folder.path, ["--plan", "003", ...args]);

afterAll(() => {
  folder.remove();
});

const REVIEW: Review = {
  plan: PLAN_003,
  isOverruled: false,
  recovered: { outcome: "nothing", restored: [], lost: [] },
  folders: [],
  isInput: () => Promise.resolve(false),
  files: [],
  memory: null,
  intakes: new Map(),
  proposals: { repairs: [], units: [] },
  dossier: null,
  returns: null,
  exported: null,
  checked: null,
  outcomes: [],
  timetable: null,
  parameters: { changedParameters: [], parameterFaults: [] },
  isPackAltered: false,
  today: "2022-03-10",
  workbook: new MemoryWorkbook(),
};
const MADE = "2022-03-10T08:30:00.000Z";

test("a plan without a timetable has no calendar", () => {
  expect(calendarFile(REVIEW, MADE)).toEqual({
    ok: false,
    fault: { code: "no-timetable", params: { plan: "003" } },
  });
});

test("tasks that have a day are its entries", () => {
  const timetable = [aTask(), aTask({ id: "viec-2", due: null })];
  const made = calendarFile({ ...REVIEW, timetable }, MADE);
  const text = made.ok ? made.value : "";
  expect(text.match(/^(UID|DTSTART|SUMMARY).*$/gm)).toEqual([
    "UID:003-viec-1@binh-xet",
    "DTSTART;VALUE=DATE:20220314",
    "SUMMARY:Đăng ký thi đua",
  ]);
});

describe("the head of what is printed", () => {
  const line = (review: Review) => printReview(review).slice(0, 3);
  const TITLE = `Kế hoạch 003: ${PLAN_003.title}`;
  const [, REGIME = ""] = line(REVIEW);

  test("says under which regime, and what of it was not read", () => {
    expect(line(REVIEW)).toEqual([
      TITLE,
      expect.stringMatching(
        /^Quyết định ngày \d+\/\d+\/2020 thuộc chế độ A: .*2017 đến 31\/12\/2023\)\.$/,
      ),
      expect.stringContaining("Luật 15/2003/QH11 đã được Luật 39/2013/QH13 sửa đổi"),
    ]);
  });

  test("says that the workbook's session holds, where another plan or day was asked for", () => {
    const [title, kept, regime] = line({ ...REVIEW, isOverruled: true });
    expect([title, regime]).toEqual([TITLE, REGIME]);
    expect(kept).toMatch(/^Sổ của Hội đồng đã mở đợt xét theo kế hoạch 003, quyết định ngày/);
  });

  test("says that the plan kept in the workbook was changed, before anything else of it", () => {
    const [title, altered, regime] = line({ ...REVIEW, isPackAltered: true });
    expect([title, regime]).toEqual([TITLE, REGIME]);
    expect(altered).toMatch(/^CẢNH BÁO: Trang Gói quy định không còn như lúc mở đợt xét/);
  });

  test("names sheets that came back, and those whose kept copy is gone", () => {
    const recovered = { outcome: "restored", restored: ["Hồ sơ"], lost: ["Danh sách"] } as const;
    expect(printReview({ ...REVIEW, recovered }).at(-1)).toBe(
      "Lần ghi trước bị ngắt giữa chừng; đã trả lại nội dung cũ của: Hồ sơ. Bản giữ của Danh sách không còn; hãy xem lại các trang này.",
    );
  });
});

describe("npm run review", () => {
  const LIST = [
    ["TRƯỜNG THCS HOA SEN"],
    ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"],
    ["TT", "Họ và tên, chức vụ, đơn vị công tác", "Tóm tắt thành tích", "Danh hiệu"],
    ["1.", "Bà Trần Thị Mai, Giáo viên", "05 sáng kiến", "Chiến sĩ thi đua cơ sở"],
  ];

  test("writes the calendar of the plan's timetable, and a second run keeps the session's day", async () => {
    folder.put("hoa-sen.xlsx", await bookOf(LIST));
    const first = await run(
      ...["hoa-sen.xlsx", "--plan", "001", "--out", "so.xlsx", "--calendar", "lich/tien-do.ics"],
    );
    expect(first.stderr).toBe("");
    expect(first.stdout).toContain("Đã ghi lịch: lich/tien-do.ics");
    expect(
      folder
        .bytes("lich/tien-do.ics")
        .toString()
        .match(/^BEGIN:VEVENT/gm),
    ).toHaveLength(9);
    const again = await run("so.xlsx", "--plan", "001", "--decided", "2026-11-20");
    expect(again.stdout).toContain("Sổ của Hội đồng đã mở đợt xét theo kế hoạch 001");
    expect(again.stdout).toContain("thuộc chế độ A");
  });

  test("a plan without a timetable is told and gives status 2; the rest is written", async () => {
    folder.put("sach.xlsx", await cleanBook());
    const { status, stderr } = await run("sach.xlsx", "--out", "r.xlsx", "--calendar", "k.ics");
    expect({ status, calendar: folder.has("k.ics"), book: folder.has("r.xlsx") }).toEqual({
      status: 2,
      calendar: false,
      book: true,
    });
    expect(stderr).toContain("không có tiến độ");
  });

  test("the calendar is never written over a file that was given", async () => {
    folder.put("sach.xlsx", await cleanBook());
    const { status, stderr } = await run("sach.xlsx", "--calendar", "sach.xlsx");
    expect(status).toBe(2);
    expect(stderr).toContain("trùng với tệp vào");
  });
});
