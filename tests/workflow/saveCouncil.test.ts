import { constantCell } from "../../src/domain/grid/grid";
import type { CouncilMember } from "../../src/domain/sheets/councilSheet";
import { openReview } from "../../src/workflow/openReview";
import { saveCouncil, setAttendance } from "../../src/workflow/saveCouncil";
import { logLines, preparedModel, recordsOf } from "./actionKit";
import { faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";
import { NO_NOTES } from "../../src/workflow/writeSheets";

const CHAIR: CouncilMember = {
  name: "Nguyễn Văn Hùng",
  position: "Giám đốc Sở",
  role: "Chủ tịch",
  votes: true,
  present: null,
};
const SECRETARY: CouncilMember = {
  name: "Phạm Thị Hạnh",
  position: "Chuyên viên",
  role: "Thư ký",
  votes: false,
  present: true,
};

test("writes the members, and reads them back the same", async () => {
  const model = newModel();
  const receipt = valueOf(await saveCouncil(over(model), [CHAIR, SECRETARY]));
  expect(recordsOf(model, "BX_HoiDong")).toEqual([
    ["Nguyễn Văn Hùng", "Giám đốc Sở", "Chủ tịch", "có", ""],
    ["Phạm Thị Hạnh", "Chuyên viên", "Thư ký", "không", "có"],
  ]);
  expect(receipt.cells).toHaveLength(9);
  expect(
    receipt.cells.every(({ sheet, before }) => sheet === "Hội đồng" && before.kind === "empty"),
  ).toBe(true);
  expect(valueOf(await openReview(over(model))).council).toEqual([CHAIR, SECRETARY]);
  expect(logLines(model, 1)).toEqual(["Hội đồng: 2 thành viên"]);
});

test("members keep their rows with what people wrote beside them; who is gone is emptied", async () => {
  const model = newModel();
  valueOf(await saveCouncil(over(model), [CHAIR, SECRETARY]));
  model.sheet("Hội đồng")!.setCell({ row: 5, column: 6 }, constantCell("ghi riêng"));
  const heir = { ...CHAIR, name: "Trần Thị Bình", votes: null };
  const receipt = valueOf(await saveCouncil(over(model), [{ ...SECRETARY, present: null }, heir]));
  expect(recordsOf(model, "BX_HoiDong")).toEqual([
    ["Phạm Thị Hạnh", "Chuyên viên", "Thư ký", "không", ""],
    ["Trần Thị Bình", "Giám đốc Sở", "Chủ tịch", "", ""],
  ]);
  expect(receipt.cells.map(({ cell }) => cell)).toEqual([
    "A5",
    "B5",
    "C5",
    "D5",
    "E6",
    "A7",
    "B7",
    "C7",
  ]);
  expect(model.sheet("Hội đồng")!.cell({ row: 5, column: 6 }).value).toBe("ghi riêng");
});

test("saved again as it stands, nothing is written", async () => {
  const model = newModel();
  valueOf(await saveCouncil(over(model), [CHAIR, SECRETARY]));
  typeInto(model, { table: "BX_HoiDong", heading: "Có mặt", record: 0 }, "chưa rõ");
  const before = model.snapshot();
  expect(valueOf(await saveCouncil(over(model), [CHAIR, SECRETARY])).cells).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test.each([
  ["nobody's name", [{ ...CHAIR, name: " " }], { code: "blank-name" }],
  [
    "one name twice",
    [CHAIR, { ...SECRETARY, name: `${CHAIR.name} ` }],
    { code: "member-twice", params: { name: CHAIR.name } },
  ],
])("a council with %s is refused", async (_, members, fault) => {
  const model = newModel();
  const before = model.snapshot();
  expect(faultOf(await saveCouncil(over(model), members))).toEqual(fault);
  expect(model.snapshot()).toEqual(before);
});

test("records who is present, and nobody else's cell changes", async () => {
  const model = newModel();
  valueOf(await saveCouncil(over(model), [CHAIR, SECRETARY]));
  const receipt = valueOf(
    await setAttendance(over(model), [
      { name: CHAIR.name, present: false },
      { name: SECRETARY.name, present: true },
    ]),
  );
  expect(receipt).toEqual({
    action: "Điểm danh",
    cells: [
      {
        sheet: "Hội đồng",
        cell: "E5",
        before: { kind: "empty" },
        after: { kind: "text", text: "vắng" },
      },
    ],
    keys: [{ sheet: "Hội đồng", cell: "A5", text: CHAIR.name }],
    appended: [],
    notes: NO_NOTES,
  });
  expect(logLines(model, 1)).toEqual(["Điểm danh: Ghi 1 có mặt, 1 vắng"]);
});

test("of a stranger nothing is recorded", async () => {
  const model = newModel();
  valueOf(await saveCouncil(over(model), [CHAIR]));
  const before = model.snapshot();
  const attendance = [
    { name: CHAIR.name, present: true },
    { name: "Người Lạ", present: true },
  ];
  expect(faultOf(await setAttendance(over(model), attendance))).toEqual({
    code: "unknown-member",
    params: { member: "Người Lạ" },
  });
  expect(model.snapshot()).toEqual(before);
});

test("without a council there is no attendance", async () => {
  expect(faultOf(await setAttendance(over(newModel()), []))).toEqual({
    code: "no-sheet",
    params: { sheet: "Hội đồng" },
  });
});

test("the council is entered on the blank sheet that was made for it", async () => {
  const model = await preparedModel();
  valueOf(await saveCouncil(over(model), [CHAIR]));
  const table = model.tables.find(({ name }) => name === "BX_HoiDong");
  expect(table?.range).toEqual({ top: 3, left: 0, bottom: 4, right: 4 });
});
