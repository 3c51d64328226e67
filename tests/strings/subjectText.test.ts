import { subjectText } from "../../src/strings/subjectText";
import { aList, aNomination, LIST_ID, reviewData } from "../domain/checks/reviewKit";

const data = reviewData({
  nominations: [aNomination(), aNomination({ id: "DN-0002", name: "", submittingUnit: null })],
  lists: [aList()],
});

test.each([
  [{ kind: "nomination", id: "DN-0001" }, "Bà Nguyễn Thị Hoa (Trường THPT Hoa Sen)"],
  [{ kind: "nomination", id: "DN-9" }, "DN-9"],
  [{ kind: "unit", id: "Cụm THPT 1" }, "Cụm THPT 1"],
  [{ kind: "list", id: "no-list" }, "no-list"],
  [{ kind: "sheet", id: "Lịch sử" }, "Trang Lịch sử"],
  [{ kind: "sheet", id: "hoa-sen.xlsx/Trang1" }, "Tệp hoa-sen.xlsx, trang Trang1"],
  [{ kind: "sheet", id: "dot-1/hoa-sen.xlsx/Trang1" }, "Tệp dot-1/hoa-sen.xlsx, trang Trang1"],
] as const)("%j reads as a person would say it", (subject, vi) => {
  expect(subjectText(subject, data).vi).toBe(vi);
});

test("a list is told by its unit, title and sheet", () => {
  const { vi } = subjectText({ kind: "list", id: LIST_ID }, data);
  expect(vi).toMatch(/^Trường THPT Hoa Sen: danh sách “.+”, trang Trang1$/);
});

test("a nomination without a name says so", () => {
  const { vi } = subjectText({ kind: "nomination", id: "DN-0002" }, data);
  expect(vi).not.toBe("");
  expect(vi).not.toContain("DN-0002");
});

test("a unit is spelt as on sheet Đơn vị, however its list spells it", () => {
  const spelt = reviewData({
    nominations: [aNomination({ submittingUnit: "TRƯỜNG THPT HOA SEN" })],
    units: [{ name: "Trường THPT Hoa Sen", kind: null, cell: "A5" }],
  });
  expect(subjectText({ kind: "unit", id: "TRƯỜNG THPT HOA SEN" }, spelt).vi).toBe(
    "Trường THPT Hoa Sen",
  );
  expect(subjectText({ kind: "nomination", id: "DN-0001" }, spelt).vi).toBe(
    "Bà Nguyễn Thị Hoa (Trường THPT Hoa Sen)",
  );
});
