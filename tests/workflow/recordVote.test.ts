import { check } from "../../src/workflow/check";
import { recordVote, wholeListVote } from "../../src/workflow/recordVote";
import { saveCouncil } from "../../src/workflow/saveCouncil";
import { summarise } from "../../src/workflow/summarise";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { logLines, preparedModel, recordsOf } from "./actionKit";
import { columnOf, faultOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const TALLY = {
  members: 9,
  present: 8,
  agree: 7,
  disagree: 1,
  blank: 0,
  invalid: 0,
  notReturned: 0,
};
const OTHER = { ...TALLY, agree: 5, disagree: 2, invalid: 1 };

/** The two whom the cụm introduces. */
function candidatesOf(model: MemoryWorkbook): readonly string[] {
  return columnOf(model, "BX_DanhSach", "Mã đề nghị").slice(2, 4);
}

function councilOf(size: number) {
  return Array.from({ length: size }, (_, at) => ({
    name: `Ủy viên ${String(at + 1)}`,
    position: "",
    role: "Ủy viên",
    votes: true,
    present: null,
  }));
}

test("one vote for many candidates", async () => {
  const model = await preparedModel();
  const nominations = candidatesOf(model);
  const receipt = valueOf(await recordVote(over(model), { nominations, tally: TALLY }));
  expect(recordsOf(model, "BX_KiemPhieu")).toEqual([
    [nominations[0], "Trường THPT Mai Vàng", "CỤM THPT SỐ 1", "9", "8", "7", "1", "0", "0", "0"],
    [nominations[1], "Ông Đỗ Văn Lực", "CỤM THPT SỐ 1", "9", "8", "7", "1", "0", "0", "0"],
  ]);
  expect(receipt.cells.map(({ cell }) => cell).slice(0, 7)).toEqual([
    "D5",
    "E5",
    "F5",
    "G5",
    "H5",
    "I5",
    "J5",
  ]);
  expect(receipt.cells[0]).toEqual({
    sheet: "Kiểm phiếu",
    cell: "D5",
    before: { kind: "empty" },
    after: { kind: "number", number: 9 },
  });
  expect(receipt.keys).toEqual([
    { sheet: "Kiểm phiếu", cell: "A5", text: nominations[0] },
    { sheet: "Kiểm phiếu", cell: "A6", text: nominations[1] },
  ]);
  expect(logLines(model, 1)).toEqual([
    `Kiểm phiếu: Thành viên 9, có mặt 8, đồng ý 7, không đồng ý 1, trắng 0, không hợp lệ 0, không thu về 0. 2 đề nghị: Trường THPT Mai Vàng (${nominations[0] ?? ""}); Ông Đỗ Văn Lực (${nominations[1] ?? ""})`,
  ]);
});

test("a candidate without a row gets one, on a sheet made where there is none", async () => {
  const model = await preparedModel();
  const [first = "", second = ""] = candidatesOf(model);
  valueOf(model.dropTable("BX_KiemPhieu"));
  valueOf(model.dropName("BX_KiemPhieu_Trang"));
  valueOf(model.deleteSheet("Kiểm phiếu"));
  valueOf(await recordVote(over(model), { nominations: [second], tally: OTHER }));
  valueOf(await recordVote(over(model), { nominations: [first], tally: TALLY }));
  expect(columnOf(model, "BX_KiemPhieu", "Mã đề nghị")).toEqual([second, first]);
  expect(columnOf(model, "BX_KiemPhieu", "Đồng ý")).toEqual(["5", "7"]);
});

test("a vote on a whole list, with one who was voted on apart", async () => {
  const model = await preparedModel();
  const nominations = candidatesOf(model);
  const [first = "", second = ""] = nominations;
  const exceptions = [{ nomination: first, tally: OTHER }];
  valueOf(await wholeListVote(over(model), { nominations, exceptions, tally: TALLY }));
  expect(columnOf(model, "BX_KiemPhieu", "Mã đề nghị")).toEqual([first, second]);
  expect(columnOf(model, "BX_KiemPhieu", "Đồng ý")).toEqual(["5", "7"]);
  expect(columnOf(model, "BX_KiemPhieu", "Không hợp lệ")).toEqual(["1", "0"]);
  expect(logLines(model, 2)).toEqual([
    expect.stringContaining(`đồng ý 7,`),
    expect.stringContaining(`đồng ý 5,`),
  ]);
});

test("a failing quorum is recorded and decided so", async () => {
  const model = await preparedModel();
  const [first = ""] = candidatesOf(model);
  const tally = { ...TALLY, present: 3, agree: 3, disagree: 0 };
  valueOf(await recordVote(over(model), { nominations: [first], tally }));
  const { outcomes } = valueOf(await summarise(over(model), valueOf(await check(over(model)))));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["no-quorum", "not-voted"]);
});

describe("is refused, and nothing is written,", () => {
  test.each([
    [
      "ballots that do not add up",
      { ...TALLY, agree: 9 },
      {
        fault: "parts-do-not-add-up",
        present: 8,
        sum: 10,
        agree: 9,
        disagree: 1,
        blank: 0,
        invalid: 0,
        notReturned: 0,
      },
    ],
    [
      "more present than members",
      { ...TALLY, members: 7 },
      { fault: "present-over-members", present: 8, members: 7 },
    ],
    [
      "half a ballot",
      { ...TALLY, agree: 6.5 },
      { fault: "not-an-integer", part: "agree", value: 6.5 },
    ],
  ])("for %s", async (_, tally, params) => {
    const model = await preparedModel();
    const before = model.snapshot();
    const nominations = candidatesOf(model);
    const fault = { code: "impossible-tally", params };
    expect(faultOf(await recordVote(over(model), { nominations, tally }))).toEqual(fault);
    const exceptions = nominations.slice(0, 1).map((nomination) => ({ nomination, tally }));
    const list = { nominations, exceptions, tally: TALLY };
    expect(faultOf(await wholeListVote(over(model), list))).toEqual(fault);
    expect(model.snapshot()).toEqual(before);
  });

  test("for another number of members than the council has", async () => {
    const model = await preparedModel();
    valueOf(await saveCouncil(over(model), councilOf(11)));
    const before = model.snapshot();
    const vote = { nominations: candidatesOf(model), tally: TALLY };
    expect(faultOf(await recordVote(over(model), vote))).toEqual({
      code: "impossible-tally",
      params: { fault: "members-differ", members: 9, council: 11 },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("for somebody who is not introduced to the council", async () => {
    const model = await preparedModel();
    const before = model.snapshot();
    const [decorated = ""] = columnOf(model, "BX_DanhSach", "Mã đề nghị");
    const fault = { code: "unknown-candidate", params: { nomination: decorated } };
    const vote = { nominations: [...candidatesOf(model), decorated], tally: TALLY };
    expect(faultOf(await recordVote(over(model), vote))).toEqual(fault);
    const exceptions = [{ nomination: decorated, tally: OTHER }];
    const list = { nominations: candidatesOf(model), exceptions, tally: TALLY };
    expect(faultOf(await wholeListVote(over(model), list))).toEqual(fault);
    expect(model.snapshot()).toEqual(before);
  });

  test("for nobody, and before anything was received", async () => {
    const model = newModel();
    const before = model.snapshot();
    expect(faultOf(await recordVote(over(model), { nominations: [], tally: TALLY }))).toEqual({
      code: "nothing-chosen",
    });
    const vote = { nominations: ["DN-ZDT4EP9A"], tally: TALLY };
    expect(faultOf(await recordVote(over(model), vote))).toEqual({
      code: "unknown-candidate",
      params: { nomination: "DN-ZDT4EP9A" },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("where a candidate stands twice", async () => {
    const model = await preparedModel();
    const [first = ""] = candidatesOf(model);
    typeInto(model, { table: "BX_KiemPhieu", heading: "Mã đề nghị", record: 1 }, first);
    const before = model.snapshot();
    expect(faultOf(await recordVote(over(model), { nominations: [first], tally: TALLY }))).toEqual({
      code: "listed-twice",
      params: { sheet: "Kiểm phiếu", row: 6 },
    });
    expect(model.snapshot()).toEqual(before);
  });
});
