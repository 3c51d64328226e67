import { proposePaper } from "../../src/workflow/proposePaper";
import { recordPaper } from "../../src/workflow/recordPaper";
import { letterHead, paperGrid, paragraph } from "../domain/reconcile/paperGrid";
import { preparedModel, recordsOf } from "./actionKit";
import { faultOf, newModel, over, valueOf } from "./workflowKit";

const SENTENCE = "Nhà trường đề nghị khen thưởng 02 cá nhân:";
const GRID = paperGrid(
  letterHead("Số: 12/TTr-THPTHS", "Hà Nội, ngày 05 tháng 5 năm 2020"),
  "TỜ TRÌNH",
  SENTENCE,
  "1. Bà Trần Thị Mai, Giáo viên",
);
const PAPER = {
  unit: "TRƯỜNG THPT HOA SEN",
  kind: "letter" as const,
  reference: "12/TTr-THPTHS ngày 05/5/2020",
  counts: { collectives: null, individuals: 2, total: null, present: null, summoned: null },
  names: ["Trần Thị Mai"],
  file: "to-trinh.docx",
  place: paragraph(4),
  note: "",
};

test("a received letter is proposed as a line, which can be recorded as it is", async () => {
  const model = await preparedModel();
  const before = model.snapshot();
  const { paper, units } = valueOf(
    await proposePaper(over(model), { file: "to-trinh.docx", grid: GRID }),
  );
  expect({ paper, units }).toEqual({ paper: PAPER, units: [] });
  expect(model.snapshot()).toEqual(before);
  valueOf(await recordPaper(over(model), PAPER));
  expect(recordsOf(model, "BX_DoiChieu")).toHaveLength(1);
});

test.each<[string, readonly string[]]>([
  ["THPT Hoa Sen, cụm THPT số 1/to-trinh.docx", ["TRƯỜNG THPT HOA SEN", "CỤM THPT SỐ 1"]],
  ["to-trinh.docx", []],
  ["THPT Hoa Sen 2/to-trinh.docx", ["TRƯỜNG THPT HOA SEN"]],
])("where it is not certain which unit it is of, it is asked: %s", async (file, units) => {
  const model = await preparedModel();
  const proposed = valueOf(await proposePaper(over(model), { file, grid: paperGrid("TỜ TRÌNH") }));
  expect({ unit: proposed.paper.unit, units: proposed.units }).toEqual({ unit: "", units });
});

test("a paper that says nothing is proposed with nothing", async () => {
  const model = await preparedModel();
  const file = "Trường THPT Hoa Sen/scan.docx";
  const { paper } = valueOf(await proposePaper(over(model), { file, grid: paperGrid("…") }));
  expect(paper).toEqual({
    ...PAPER,
    kind: null,
    reference: "",
    counts: { ...PAPER.counts, individuals: null },
    names: [],
    file,
    place: "",
  });
});

test("before anything was received nobody knows the units", async () => {
  expect(faultOf(await proposePaper(over(newModel()), { file: "a.docx", grid: GRID }))).toEqual({
    code: "no-register",
  });
});
