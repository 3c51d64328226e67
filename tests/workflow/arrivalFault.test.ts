import { arrivalFault } from "../../src/workflow/arrivalFault";
import { receive } from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS } from "../domain/intake/headings";
import { receive as readSheets } from "../domain/intake/intakeKit";
import { columnOf, fileOf, newModel, over, SCHOOL_FILE, valueOf } from "./workflowKit";

const LIMIT = 32_767;
const PERSON = ["1", "Bà Vũ Thị Lan", "Dạy giỏi"];

function listWith(summary: string) {
  return gridOf([["TRƯỜNG THPT MAI VÀNG"], OF_PERSONS, PERSON, ["2", "Ông Lê Văn Tám", summary]]);
}

const TOO_LONG = {
  code: "text-too-long",
  params: { sheet: "Trang1", cell: "B4", limit: LIMIT },
};

test.each([
  ["a list that can be received", listWith("x".repeat(LIMIT)), null],
  ["a text longer than a cell can hold", listWith("x".repeat(LIMIT + 1)), TOO_LONG],
  [
    "cells that only together are too long",
    gridOf([
      ["TT", "Họ và tên", "Ghi chú", "Điện thoại"],
      ["1", "Bà Vũ Thị Lan", "x".repeat(LIMIT), "y"],
    ]),
    { ...TOO_LONG, params: { ...TOO_LONG.params, cell: "B2" } },
  ],
  [
    "such a text outside the list",
    gridOf([OF_PERSONS, PERSON, ["Nơi nhận:"], ["7", "x".repeat(LIMIT + 1)]]),
    TOO_LONG,
  ],
  [
    "such a totals line",
    gridOf([OF_PERSONS, PERSON, [`Danh sách có 01 cá nhân${" ".repeat(LIMIT)}./.`]]),
    { ...TOO_LONG, params: { ...TOO_LONG.params, cell: "A3" } },
  ],
  ["a sheet without a list", gridOf([["Kính gửi Sở"]]), { code: "no-list" }],
  ["a list without rows", gridOf([OF_PERSONS]), { code: "no-nominations" }],
])("%s", (_what, grid, fault) => {
  expect(arrivalFault(readSheets(grid))).toEqual(fault);
});

test("one file that cannot be received keeps none of the others back", async () => {
  const model = newModel();
  const long = fileOf("dai.xlsx", "7", listWith("x".repeat(LIMIT + 1)));
  const { files } = valueOf(await receive(over(model), [long, SCHOOL_FILE]));
  expect(files.map(({ file, outcome, refused }) => [file, outcome, refused])).toEqual([
    ["dai.xlsx", "refused", TOO_LONG],
    ["thpt-hoa-sen.xlsx", "received", null],
  ]);
  expect(columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể")).toEqual([
    "Bà Trần Thị Mai",
    "Ông Lê Văn Sơn",
  ]);
});

test.each([
  ["a letter", gridOf([["TRƯỜNG THPT HOA SEN"], ["TỜ TRÌNH"], ["Kính gửi Sở"]]), "letter"],
  ["minutes", gridOf([["TRƯỜNG THPT HOA SEN"], ["BIÊN BẢN"], ["họp xét"]]), "minutes"],
  ["a report", gridOf([["BÁO CÁO"], ["thành tích"]]), "report"],
  ["what calls itself a list", gridOf([["DANH SÁCH"], ["đang cập nhật"]]), null],
  ["what has no title", gridOf([["Kính gửi Sở"]]), null],
])("of %s without a list the refusal says what it is", async (_what, grid, paper) => {
  const model = newModel();
  const before = model.snapshot();
  const { files } = valueOf(await receive(over(model), [fileOf("van-ban.docx", "7", grid)]));
  const refused = paper ? { code: "paper-without-list", params: { paper } } : { code: "no-list" };
  expect(files).toMatchObject([{ outcome: "refused", refused }]);
  expect(model.snapshot()).toEqual(before);
});
