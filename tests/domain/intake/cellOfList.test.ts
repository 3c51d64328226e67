import { cellOfList, sourceOfList } from "../../../src/domain/intake/cellOfList";

const LIST = { file: "f.docx", sheet: "Bảng 1" };

test.each([
  ["of its own table", { sheet: "Bảng 1", cell: "A3" }, "A3"],
  ["of the paragraphs", { sheet: "Văn bản", cell: "A3" }, "Văn bản!A3"],
  ["of a part with the mark in its name", { sheet: "Gấp!", cell: "B12" }, "Gấp!!B12"],
])("a list keeps a cell %s, and it is found again", (_what, place, kept) => {
  expect(cellOfList(LIST.sheet, place)).toBe(kept);
  expect(sourceOfList(LIST, kept)).toEqual({ file: "f.docx", ...place });
});
