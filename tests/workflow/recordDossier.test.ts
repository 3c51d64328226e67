import { check } from "../../src/workflow/check";
import { recordDossier, type DossierRecording } from "../../src/workflow/recordDossier";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf } from "./actionKit";
import { columnOf, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const REPORT =
  "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 05 năm (2015-2020), phương hướng, nhiệm vụ 05 năm (2020-2025)";
const SCHOOL: DossierRecording = {
  item: "bao-cao-tong-ket",
  unit: "Trường THPT Hoa Sen",
  nomination: "",
  state: "present",
  date: "2020-05-08",
  by: "Vũ Thị Lan",
  evidence: "công văn 12",
};
/** Day on the paper, sets, who confirmed it, how it was handed in, paths of its files. */
const UNSAID = ["", "", "", "", ""];

function summaryOf(model: MemoryWorkbook): DossierRecording {
  const nomination = columnOf(model, "BX_DanhSach", "Mã đề nghị")[3] ?? "";
  return { ...SCHOOL, item: "tom-tat-thanh-tich", unit: "", nomination };
}

test("an item on the sheet is recorded in its row; its finding goes", async () => {
  const model = await preparedModel();
  const missing = async () =>
    valueOf(await check(over(model))).findings.filter(
      (finding) => finding.check === "missing-dossier-item",
    ).length;
  expect(await missing()).toBe(3);
  const receipt = valueOf(await recordDossier(over(model), SCHOOL));
  expect(recordsOf(model, "BX_HoSo")[0]).toEqual([
    "TRƯỜNG THPT HOA SEN",
    "",
    "",
    REPORT,
    "có",
    "43959",
    "Vũ Thị Lan",
    "công văn 12",
    ...UNSAID,
  ]);
  expect(receipt.cells.map(({ cell, after }) => [cell, after])).toEqual([
    ["E5", { kind: "text", text: "có" }],
    ["F5", { kind: "number", number: 43959, format: "dd/mm/yyyy" }],
    ["G5", { kind: "text", text: "Vũ Thị Lan" }],
    ["H5", { kind: "text", text: "công văn 12" }],
  ]);
  expect(logLines(model, 1)).toEqual([`Hồ sơ: TRƯỜNG THPT HOA SEN: ${REPORT}: có`]);
  expect(await missing()).toBe(2);
});

test("an item of a nomination is recorded with the candidate", async () => {
  const model = await preparedModel();
  valueOf(await recordDossier(over(model), { ...summaryOf(model), state: "missing", date: null }));
  expect(recordsOf(model, "BX_HoSo")[2]?.slice(0, 6)).toEqual([
    "CỤM THPT SỐ 1",
    summaryOf(model).nomination,
    "Ông Đỗ Văn Lực",
    "Tóm tắt thành tích của tập thể, cá nhân được Cụm giới thiệu",
    "thiếu",
    "",
  ]);
});

test("an item that is not on the sheet gets a row below", async () => {
  const model = await preparedModel();
  const recording = { ...SCHOOL, item: "danh-sach", state: "notNeeded" as const, date: null };
  valueOf(await recordDossier(over(model), recording));
  expect(recordsOf(model, "BX_HoSo")).toHaveLength(4);
  expect(recordsOf(model, "BX_HoSo")[3]).toEqual([
    "TRƯỜNG THPT HOA SEN",
    "",
    "",
    "Danh sách, trích ngang thành tích theo mẫu đính kèm",
    "không cần",
    "",
    "Vũ Thị Lan",
    "công văn 12",
    ...UNSAID,
  ]);
});

test("an item that is awaited again is missing still", async () => {
  const model = await preparedModel();
  valueOf(await recordDossier(over(model), { ...SCHOOL, state: "awaited", date: null }));
  expect(columnOf(model, "BX_HoSo", "Tình trạng")[0]).toBe("chờ bổ sung");
  valueOf(await recordDossier(over(model), { ...SCHOOL, state: "awaited", date: null }));
  expect(columnOf(model, "BX_HoSo", "Tình trạng")[0]).toBe("chờ bổ sung");
  const { findings } = valueOf(await check(over(model)));
  expect(findings.filter((finding) => finding.check === "missing-dossier-item")).toHaveLength(3);
});

test("the sheet is made where it is not there", async () => {
  const model = await preparedModel();
  valueOf(model.dropTable("BX_HoSo"));
  valueOf(model.dropName("BX_HoSo_Trang"));
  valueOf(model.deleteSheet("Hồ sơ"));
  valueOf(await recordDossier(over(model), SCHOOL));
  expect(columnOf(model, "BX_HoSo", "Tình trạng")).toEqual(["có"]);
});

test("a state can be taken back, and blank is said to be blank", async () => {
  const model = await preparedModel();
  valueOf(await recordDossier(over(model), SCHOOL));
  const blank = { ...SCHOOL, state: null, date: null, by: "", evidence: "" };
  valueOf(await recordDossier(over(model), blank));
  expect(recordsOf(model, "BX_HoSo")[0]?.slice(4)).toEqual(["", "", "", "", ...UNSAID]);
  expect(logLines(model, 1)).toEqual([`Hồ sơ: TRƯỜNG THPT HOA SEN: ${REPORT}: chưa ghi nhận`]);
});

test("words that nobody could read stay while nothing else is said", async () => {
  const model = await preparedModel();
  typeInto(model, { table: "BX_HoSo", heading: "Tình trạng", record: 0 }, "gửi sau");
  typeInto(model, { table: "BX_HoSo", heading: "Ngày nhận", record: 0 }, "khoảng tháng 5");
  valueOf(await recordDossier(over(model), { ...SCHOOL, state: null, date: null }));
  expect(recordsOf(model, "BX_HoSo")[0]?.slice(4)).toEqual([
    "gửi sau",
    "khoảng tháng 5",
    "Vũ Thị Lan",
    "công văn 12",
    ...UNSAID,
  ]);
});

describe("is refused, and nothing is written,", () => {
  test.each<[string, Partial<DossierRecording>, object]>([
    ["an item of no plan", { item: "x" }, { code: "unknown-item", params: { item: "x" } }],
    ["a unit unheard of", { unit: "Y" }, { code: "unknown-unit", params: { unit: "Y" } }],
    [
      "a nomination unheard of",
      { item: "tom-tat-thanh-tich", nomination: "DN-1" },
      { code: "unknown-candidate", params: { nomination: "DN-1" } },
    ],
    ["half a date", { date: "2020-05" }, { code: "bad-date", params: { date: "2020-05" } }],
    [
      "a day that is none",
      { date: "2020-02-30" },
      { code: "bad-date", params: { date: "2020-02-30" } },
    ],
  ])("for %s", async (_, part, fault) => {
    const model = await preparedModel();
    const before = model.snapshot();
    expect(faultOf(await recordDossier(over(model), { ...SCHOOL, ...part }))).toEqual(fault);
    expect(model.snapshot()).toEqual(before);
  });

  test("where the item stands twice", async () => {
    const model = await preparedModel();
    const id = columnOf(model, "BX_HoSo", "Mã đề nghị")[1] ?? "";
    typeInto(model, { table: "BX_HoSo", heading: "Mã đề nghị", record: 2 }, id);
    const before = model.snapshot();
    const recording = { ...summaryOf(model), nomination: id };
    expect(faultOf(await recordDossier(over(model), recording))).toEqual({
      code: "listed-twice",
      params: { sheet: "Hồ sơ", row: 7 },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("before anything was received", async () => {
    expect(faultOf(await recordDossier(over(newModel()), SCHOOL))).toEqual({ code: "no-register" });
  });
});
