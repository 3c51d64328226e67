import { recordDossier } from "../../src/workflow/recordDossier";
import { writeSubmissions } from "../../src/workflow/writeSubmissions";
import { NO_NOTES } from "../../src/workflow/writeSheets";
import { logLines, preparedModel, textAt } from "./actionKit";
import { faultOf, newModel, over, valueOf } from "./workflowKit";

const REPORT = {
  item: "bao-cao-tong-ket",
  unit: "Trường THPT Hoa Sen",
  nomination: "",
  state: "present",
  date: "2020-05-08",
  by: "Vũ Thị Lan",
  evidence: "",
} as const;

test("writes who has handed in what, and the requests, and logs it", async () => {
  const model = await preparedModel();
  const written = valueOf(await writeSubmissions(over(model)));
  expect(written.notes).toEqual(NO_NOTES);
  expect(written.units.map(({ unit, standing, counts }) => [unit, standing, counts])).toEqual([
    [
      "TRƯỜNG THPT HOA SEN",
      "missing",
      { notSubmitted: 1, missing: 0, faulty: 0, awaited: 0, complete: 1, notNeeded: 0 },
    ],
    [
      "CỤM THPT SỐ 1",
      "missing",
      { notSubmitted: 2, missing: 0, faulty: 0, awaited: 0, complete: 1, notNeeded: 0 },
    ],
  ]);
  expect(textAt(model, "Tình hình nộp", "B8")).toBe("TRƯỜNG THPT HOA SEN");
  expect(textAt(model, "Yêu cầu bổ sung", "A7")).toContain("Kính gửi: TRƯỜNG THPT HOA SEN");
  expect(textAt(model, "Yêu cầu bổ sung", "A9")).toBe("Hồ sơ: cần bổ sung 1 thành phần");
  expect(logLines(model, 1)).toEqual(["Tình hình nộp: 2 đơn vị, 2 đơn vị còn phải bổ sung"]);
});

test("written again after a paper has come, only what the list itself lacks is asked for", async () => {
  const model = await preparedModel();
  valueOf(await writeSubmissions(over(model)));
  valueOf(await recordDossier(over(model), REPORT));
  const { lacking } = valueOf(await writeSubmissions(over(model)));
  expect(lacking).toBe(2);
  expect(textAt(model, "Tình hình nộp", "D8")).toBe("đủ");
  expect(["F10", "G10", "K10"].map((cell) => textAt(model, "Tình hình nộp", cell))).toEqual([
    "đủ, chưa rõ hình thức nộp",
    "43959",
    "trước ngày 20/05/2020",
  ]);
  expect(
    ["A7", "A9", "B10", "C10", "D10", "F10"].map((cell) => textAt(model, "Yêu cầu bổ sung", cell)),
  ).toEqual([
    "Kính gửi: TRƯỜNG THPT HOA SEN (Đơn vị trường học)",
    "Danh sách, thông tin đã gửi: cần làm rõ 1 nội dung",
    "Thiếu tóm tắt thành tích: ô để trống hoặc còn nguyên chữ của mẫu.",
    "Ông Lê Văn Sơn",
    "ô C7, trang Trang1, tệp thpt-hoa-sen.xlsx",
    "Bổ sung.",
  ]);
  expect(model.sheets.filter(({ name }) => name.startsWith("Tình hình nộp"))).toHaveLength(1);
});

test("before anything was received there is nothing to write", async () => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await writeSubmissions(over(model)))).toEqual({ code: "no-register" });
  expect(model.snapshot()).toEqual(before);
});
