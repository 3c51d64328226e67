import { constantCell } from "../../src/domain/grid/grid";
import { acceptDossierFiles, type AcceptedFile } from "../../src/workflow/acceptDossierFiles";
import { undoLast } from "../../src/workflow/undoLast";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf, withoutLog } from "./actionKit";
import { columnOf, faultOf, newModel, over, positionOf, typeInto, valueOf } from "./workflowKit";

const HOA_SEN = "TRƯỜNG THPT HOA SEN";
const REPORT = "THPT Hoa Sen/Báo cáo tổng kết.docx";
const SCAN = "THPT Hoa Sen/Bao cao tong ket (ky).pdf";

function report(path: string): AcceptedFile {
  return { path, item: "bao-cao-tong-ket", unit: "Trường THPT Hoa Sen", nomination: "" };
}

/** The summary of the person whom the cụm introduces. */
function summary(model: MemoryWorkbook, path: string): AcceptedFile {
  const nomination = columnOf(model, "BX_DanhSach", "Mã đề nghị")[3] ?? "";
  return { path, item: "tom-tat-thanh-tich", unit: "", nomination };
}

function line(model: MemoryWorkbook, record: number) {
  const of = (heading: string) => columnOf(model, "BX_HoSo", heading)[record];
  return {
    state: of("Tình trạng"),
    date: of("Ngày nhận"),
    by: of("Người nhận"),
    copies: of("Số bộ"),
    paths: of("Đường dẫn tệp"),
  };
}

const THERE = { state: "có", date: "", by: "", copies: "" };

test("an accepted file is recorded with its path; what its name does not tell stays blank", async () => {
  const model = await preparedModel();
  const accepted = valueOf(await acceptDossierFiles(over(model), [report(REPORT)]));
  expect(accepted.conflicts).toEqual([]);
  expect(line(model, 0)).toEqual({ ...THERE, paths: REPORT });
  expect(logLines(model, 1)).toEqual([
    `Hồ sơ theo thư mục: ${HOA_SEN}: ${columnOf(model, "BX_HoSo", "Thành phần hồ sơ")[0] ?? ""}: có. Tệp: ${REPORT}`,
  ]);
});

test("several files of one paper stand one below the other, each once", async () => {
  const model = await preparedModel();
  valueOf(await acceptDossierFiles(over(model), [report(REPORT), report(SCAN), report(SCAN)]));
  expect(line(model, 0)).toEqual({ ...THERE, paths: `${REPORT}\n${SCAN}` });
  const again = valueOf(await acceptDossierFiles(over(model), [report(SCAN)]));
  expect(again.receipt.cells).toEqual([]);
  expect(line(model, 0).paths).toBe(`${REPORT}\n${SCAN}`);
});

test("a file of a person, and one of a paper that has no line yet", async () => {
  const model = await preparedModel();
  const list = { path: "=x/DS.xlsx", item: "danh-sach", unit: HOA_SEN, nomination: "" };
  valueOf(await acceptDossierFiles(over(model), [summary(model, "Cụm 1/Lực.pdf"), list]));
  expect(line(model, 2)).toEqual({ ...THERE, paths: "Cụm 1/Lực.pdf" });
  expect(recordsOf(model, "BX_HoSo")).toHaveLength(4);
  expect(line(model, 3)).toEqual({ ...THERE, paths: "=x/DS.xlsx" });
  const formulas = model
    .sheet("Hồ sơ")!
    .grid()
    .rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
  expect(formulas).toEqual([]);
});

test.each(["thiếu", "không cần", "chờ bổ sung", "gửi sau"])(
  "a line that says %p stays as it is, and is told",
  async (said) => {
    const model = await preparedModel();
    typeInto(model, { table: "BX_HoSo", heading: "Tình trạng", record: 0 }, said);
    const before = model.snapshot();
    const { receipt, conflicts } = valueOf(await acceptDossierFiles(over(model), [report(REPORT)]));
    expect(conflicts).toEqual([{ ...report(REPORT), said }]);
    expect(receipt.cells).toEqual([]);
    expect(model.snapshot()).toEqual(before);
  },
);

test("a line that says it is there gets the path, and keeps all else", async () => {
  const model = await preparedModel();
  typeInto(model, { table: "BX_HoSo", heading: "Tình trạng", record: 0 }, "CÓ");
  typeInto(model, { table: "BX_HoSo", heading: "Người nhận", record: 0 }, "Vũ Thị Lan");
  typeInto(model, { table: "BX_HoSo", heading: "Số bộ", record: 0 }, 2);
  valueOf(await acceptDossierFiles(over(model), [report(REPORT)]));
  expect(line(model, 0)).toEqual({
    state: "CÓ",
    date: "",
    by: "Vũ Thị Lan",
    copies: "2",
    paths: REPORT,
  });
});

test("what was accepted is undone by its receipt", async () => {
  const model = await preparedModel();
  const before = withoutLog(model);
  const { receipt } = valueOf(
    await acceptDossierFiles(over(model), [report(REPORT), summary(model, "Cụm 1/Lực.pdf")]),
  );
  expect(withoutLog(model)).not.toEqual(before);
  valueOf(await undoLast(over(model), receipt));
  expect(line(model, 0)).toEqual({ ...THERE, state: "", paths: "" });
  expect(line(model, 2)).toEqual({ ...THERE, state: "", paths: "" });
});

test("a sheet that was made before paths were kept says which column it lacks", async () => {
  const model = await preparedModel();
  const { sheet, row, column } = positionOf(model, {
    table: "BX_HoSo",
    heading: "Đường dẫn tệp",
    record: 0,
  });
  model.sheet(sheet)?.setCell({ row: row - 1, column }, constantCell("Cột khác"));
  const before = model.snapshot();
  expect(faultOf(await acceptDossierFiles(over(model), [report(REPORT)]))).toEqual({
    code: "no-column",
    params: { sheet: "Hồ sơ", heading: "Đường dẫn tệp" },
  });
  expect(model.snapshot()).toEqual(before);
});

test("nothing at all is written where one of the files names what is not known", async () => {
  const model = await preparedModel();
  const before = model.snapshot();
  const strange = { ...report(SCAN), item: "x" };
  expect(faultOf(await acceptDossierFiles(over(model), [report(REPORT), strange]))).toEqual({
    code: "unknown-item",
    params: { item: "x" },
  });
  expect(model.snapshot()).toEqual(before);
});

test("before anything was received there is nothing to record on", async () => {
  expect(faultOf(await acceptDossierFiles(over(newModel()), [report(REPORT)]))).toEqual({
    code: "no-register",
  });
});
