import { compared, earlier, MAI, SON, type Person } from "./versionRows";

const OWN = "Chủ nhiệm lớp 9A nhiều năm, bồi dưỡng đội tuyển học sinh giỏi môn Hóa học";

test.each<[string, Person]>([
  ["birth and post", { ...SON, birth: "12/3/1980" }],
  ["a summary that says what nobody else did", { ...SON, summary: OWN }],
])("another name in the same place, with the same %s, as a change", (_what, son) => {
  const wed = { ...son, name: "Hoàng Thu Cúc" };
  expect(compared([earlier("1", son)], wed)).toMatchObject([{ kind: "changed", id: "1" }]);
});

test.each<[string, Person, Person]>([
  ["at the same post", SON, { ...SON, name: "Hoàng Thu Cúc" }],
  [
    "with a summary that fits anybody",
    { ...SON, summary: "Hoàn thành xuất sắc nhiệm vụ" },
    { ...SON, name: "Hoàng Thu Cúc", summary: "Hoàn thành xuất sắc nhiệm vụ" },
  ],
  [
    "with a name that is near, at another post",
    SON,
    { ...SON, name: "Lê Văn Son", post: "Bảo vệ" },
  ],
  [
    "with a name that is near, born on another day",
    { ...SON, birth: "12/3/1980" },
    { ...SON, name: "Lê Văn Son", birth: "05/9/1991" },
  ],
])("somebody else %s as a row that is new, and one that is gone", (_what, before, after) => {
  expect(compared([earlier("1", before)], after)).toEqual([
    { kind: "added", arrived: 0 },
    { kind: "removed", id: "1" },
  ]);
});

test("two rows with the same long summary by their names alone", () => {
  const shared = { ...MAI, at: "C20", summary: OWN };
  const wed = { ...SON, name: "Hoàng Thu Cúc", summary: OWN };
  const before = [earlier("1", { ...SON, summary: OWN }), earlier("2", shared)];
  expect(compared(before, wed, shared).map(({ kind }) => kind)).toEqual([
    "added",
    "same",
    "removed",
  ]);
});
