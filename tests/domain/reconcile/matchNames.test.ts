import fc from "fast-check";
import { matchNames } from "../../../src/domain/reconcile/matchNames";

function matched(written: readonly string[], registered: readonly string[]) {
  return matchNames(
    written,
    registered.map((name) => ({ name, item: name })),
  );
}

test("each name is the same, near, or on one side only", () => {
  expect(
    matched(
      ["Bà Trần Thị Mai, Giáo viên", "Lê Văn Tỉnh", "Đỗ Văn Lực", "Đặn g Thị Hà"],
      ["Ông Lê Văn Tình", "TRẦN THỊ MAI", "Phạm Thị Lụa", "Đặng Thị Hà"],
    ),
  ).toEqual({
    same: ["TRẦN THỊ MAI"],
    near: [
      { written: "Lê Văn Tỉnh", registered: "Ông Lê Văn Tình", difference: "tone" },
      { written: "Đặn g Thị Hà", registered: "Đặng Thị Hà", difference: "typing" },
    ],
    onlyWritten: ["Đỗ Văn Lực"],
    onlyRegistered: ["Phạm Thị Lụa"],
  });
});

test("the nearest counts, and several where they are equally near", () => {
  const near = (written: string, ...registered: readonly string[]) =>
    matched([written], registered).near.map((pair) => pair.registered);
  expect(near("Lê Thị Hoa", "Lê Thị Hòa", "Lê Thị Hoan")).toEqual(["Lê Thị Hòa"]);
  expect(near("Lê Thị Hoa", "Lê Thị Hòa", "Lê Thị Hóa")).toEqual(["Lê Thị Hòa", "Lê Thị Hóa"]);
});

test("a name that stands on both sides is nobody else's near name", () => {
  expect(matched(["Lê Thị Hoa", "Lê Thị Hòa"], ["Lê Thị Hòa"])).toEqual({
    same: ["Lê Thị Hòa"],
    near: [],
    onlyWritten: ["Lê Thị Hoa"],
    onlyRegistered: [],
  });
});

const names = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("Nguyễn", "Trần", "Lê"),
      fc.constantFrom("Thị", "Văn", "Minh"),
      fc.constantFrom("Hoa", "Hòa", "Tình", "Tỉnh", "An", "Ân", "Khánh"),
    )
    .map((parts) => parts.join(" ")),
);

test("no name of either side is lost, and none of the register is told twice", () => {
  fc.assert(
    fc.property(names, names, (written, registered) => {
      const { same, near, onlyWritten, onlyRegistered } = matched(written, registered);
      const inRegister = [...same, ...near.map((pair) => pair.registered), ...onlyRegistered];
      expect([...new Set(inRegister)].sort()).toEqual([...registered].sort());
      const inPaper = [...same, ...near.map((pair) => pair.written), ...onlyWritten];
      expect([...new Set(inPaper)].sort()).toEqual([...written].sort());
      expect(same.filter((name) => onlyRegistered.includes(name))).toEqual([]);
    }),
  );
});
