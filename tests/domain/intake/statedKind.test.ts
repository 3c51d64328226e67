import { statedKind } from "../../../src/domain/intake/statedKind";

test.each([
  ["Phân loại đối tượng: Tập thể", "collective"],
  ["Ghi chú: x; PHÂN LOẠI ĐỐI TƯỢNG:  cá nhân ; Lĩnh vực: y", "individual"],
  ["Phân loại đối tượng: Hộ gia đình", null],
  ["Phân loại cán bộ: Cá nhân", null],
  ["Ghi chú: thuộc Phân loại đối tượng: Tập thể", null],
  ["", null],
])("of %j it is %s", (other, kind) => {
  expect(statedKind(other)).toBe(kind);
});
