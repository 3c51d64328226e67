import { receive } from "../../src/workflow/receive";
import { writeReminders } from "../../src/workflow/writeReminders";
import { writeReplies } from "../../src/workflow/writeReplies";
import { NO_NOTES } from "../../src/workflow/writeSheets";
import { logLines, preparedModel, textAt } from "./actionKit";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS } from "../domain/intake/headings";
import { faultOf, fileOf, newModel, over, valueOf } from "./workflowKit";

const UNITS = ["TRƯỜNG THPT HOA SEN", "CỤM THPT SỐ 1"];

function on(day: string, model: Parameters<typeof over>[0]) {
  return { ...over(model), now: () => `${day}T08:00:00+07:00` };
}

test("writes the letters to whoever owes something past the deadline, and logs it", async () => {
  const model = await preparedModel();
  const written = valueOf(await writeReminders(on("2020-05-21", model), "2020-05-21"));
  expect(written).toEqual({ units: UNITS, notes: NO_NOTES });
  expect(textAt(model, "Đôn đốc", "A6")).toContain("Kính gửi: TRƯỜNG THPT HOA SEN");
  expect(logLines(model, 1)).toEqual(["Đôn đốc: 2 đơn vị: TRƯỜNG THPT HOA SEN; CỤM THPT SỐ 1"]);
});

test("written again before it is time, no letter stands any more", async () => {
  const model = await preparedModel();
  valueOf(await writeReminders(on("2020-05-21", model), null));
  expect(valueOf(await writeReminders(on("2020-05-11", model), null)).units).toEqual([]);
  expect(textAt(model, "Đôn đốc", "A7")).toBe("(Không đơn vị nào đến lúc phải đôn đốc)");
  expect(model.sheets.filter(({ name }) => name.startsWith("Đôn đốc"))).toHaveLength(1);
});

test("files of a unit that nobody could tell are named for the office, beside the letters", async () => {
  const model = await preparedModel();
  const unnamed = gridOf([["DANH SÁCH"], OF_PERSONS, ["1", "Bà Vũ Thị Lan, Giáo viên", "x"]]);
  valueOf(await receive(over(model), [fileOf("khong-ten.xlsx", "7", unnamed)]));
  valueOf(await writeReminders(on("2020-05-21", model), null));
  const sheet = model.sheets.find(({ name }) => name === "Đôn đốc")!;
  const texts = sheet.grid().rows.flatMap((row) => row.map(({ text }) => text));
  const told = texts.filter((text) => text.includes("khong-ten.xlsx"));
  expect(told).toEqual([
    expect.stringContaining("Tệp đã nhận mà chưa rõ của đơn vị nào: khong-ten.xlsx."),
  ]);
  expect(texts.indexOf(told[0]!)).toBeGreaterThan(
    texts.indexOf("Phần của cơ quan, không gửi đơn vị"),
  );
});

test.each([
  ["2020-05-20", { code: "granted-past", params: { date: "2020-05-20", today: "2020-05-21" } }],
  ["2020-02-30", { code: "bad-date", params: { date: "2020-02-30" } }],
])("a last day that cannot be granted, %s, writes nothing", async (granted, fault) => {
  const model = await preparedModel();
  const before = model.snapshot();
  expect(faultOf(await writeReminders(on("2020-05-21", model), granted))).toEqual(fault);
  expect(model.snapshot()).toEqual(before);
});

test("writes a slip for each unit that has sent something, and logs it", async () => {
  const model = await preparedModel();
  expect(valueOf(await writeReplies(over(model)))).toEqual({ units: UNITS, notes: NO_NOTES });
  expect(textAt(model, "Phiếu tiếp nhận", "A8")).toContain("Đơn vị gửi: TRƯỜNG THPT HOA SEN");
  expect(textAt(model, "Phiếu tiếp nhận", "F11")).toBe("thpt-hoa-sen.xlsx, bản thứ 1");
  expect(logLines(model, 1)).toEqual([
    "Phiếu tiếp nhận: 2 đơn vị: TRƯỜNG THPT HOA SEN; CỤM THPT SỐ 1",
  ]);
});

test("before anything was received there is nothing to write", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await writeReminders(over(model), null))).toEqual({ code: "no-register" });
  expect(faultOf(await writeReplies(over(model)))).toEqual({ code: "no-register" });
  expect(model.snapshot()).toEqual(before);
});
