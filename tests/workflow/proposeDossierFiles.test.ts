import { acceptDossierFiles } from "../../src/workflow/acceptDossierFiles";
import { proposeDossierFiles } from "../../src/workflow/proposeDossierFiles";
import { preparedModel } from "./actionKit";
import { columnOf, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const REPORT = "Trường THPT Hoa Sen/Báo cáo tổng kết.docx";
const SUMMARY = "Cụm THPT số 1/Tóm tắt thành tích - Đỗ Văn Lực.pdf";

test("files are proposed beside what the sheet says, and nothing is written", async () => {
  const model = await preparedModel();
  const before = model.snapshot();
  const paths = [REPORT, SUMMARY, "Cụm THPT số 1/~$tam.docx"];
  const { files, ignored } = valueOf(await proposeDossierFiles(over(model), paths));
  const open = { because: "named", sure: true, others: [], conflict: null, isRecorded: false };
  expect(files).toEqual([
    {
      ...open,
      path: REPORT,
      item: "bao-cao-tong-ket",
      unit: "TRƯỜNG THPT HOA SEN",
      nomination: null,
    },
    {
      ...open,
      path: SUMMARY,
      item: "tom-tat-thanh-tich",
      unit: "CỤM THPT SỐ 1",
      nomination: columnOf(model, "BX_DanhSach", "Mã đề nghị")[3],
    },
  ]);
  expect(ignored).toEqual(["Cụm THPT số 1/~$tam.docx"]);
  expect(model.snapshot()).toEqual(before);
});

test("a line that says otherwise is shown as a conflict", async () => {
  const model = await preparedModel();
  typeInto(model, { table: "BX_HoSo", heading: "Tình trạng", record: 0 }, "thiếu");
  const { files } = valueOf(await proposeDossierFiles(over(model), [REPORT]));
  expect(files.map(({ conflict, isRecorded }) => ({ conflict, isRecorded }))).toEqual([
    { conflict: "thiếu", isRecorded: false },
  ]);
});

test("a file that was accepted before is told as recorded; another one of the paper is not", async () => {
  const model = await preparedModel();
  const file = { path: REPORT, item: "bao-cao-tong-ket", unit: "Trường THPT Hoa Sen" };
  valueOf(await acceptDossierFiles(over(model), [{ ...file, nomination: "" }]));
  const proposed = async (path: string) =>
    valueOf(await proposeDossierFiles(over(model), [path])).files[0]?.isRecorded;
  expect(await proposed(REPORT)).toBe(true);
  expect(await proposed("Trường THPT Hoa Sen/Báo cáo tổng kết.pdf")).toBe(false);
});

test("before anything was received there is nothing to propose", async () => {
  expect(faultOf(await proposeDossierFiles(over(newModel()), [REPORT]))).toEqual({
    code: "no-register",
  });
});
