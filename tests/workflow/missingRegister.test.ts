import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { receiveFromWorkbook } from "../../src/workflow/receiveFromWorkbook";
import { undoLast } from "../../src/workflow/undoLast";
import { writeSubmissions } from "../../src/workflow/writeSubmissions";
import type { WorkflowContext } from "../../src/workflow/context";
import type { Result } from "../../src/domain/result";
import { preparedModel } from "./actionKit";
import {
  CLUSTER_FILE,
  columnOf,
  faultOf,
  fileOf,
  newModel,
  over,
  SCHOOL_FILE,
  valueOf,
} from "./workflowKit";

type Action = (context: WorkflowContext) => Promise<Result<unknown, { readonly code: string }>>;

const GONE = { code: "register-gone", params: { sheet: "Danh sách", table: "BX_DanhSach" } };
const LATER = { ...fileOf("bo-sung.xlsx", "e"), grids: CLUSTER_FILE.grids };

const ACTIONS: readonly (readonly [string, Action])[] = [
  ["checking", check],
  ["preparing sheets", prepareSheets],
  ["writing who has handed in what", writeSubmissions],
  ["receiving a file", (context) => receive(context, [LATER])],
  ["receiving one that had been received", (context) => receive(context, [SCHOOL_FILE])],
  [
    "receiving the workbook's sheets",
    (context) => receiveFromWorkbook(context, { file: "so.xlsx", received: null }),
  ],
];

/** A person has converted the register to a range of plain cells, or deleted it. */
const LOSSES: readonly (readonly [string, (model: MemoryWorkbook) => MemoryWorkbook])[] = [
  [
    "its table is gone",
    (model) => {
      const snapshot = model.snapshot();
      const tables = snapshot.tables.filter(({ name }) => name !== "BX_DanhSach");
      return MemoryWorkbook.fromSnapshot({ ...snapshot, tables });
    },
  ],
  [
    "its sheet is gone",
    (model) => {
      valueOf(model.deleteSheet("Danh sách"));
      return model;
    },
  ],
];

describe.each(LOSSES)("the register was there, and %s", (_loss, lose) => {
  test.each(ACTIONS)("%s is refused, and nothing is written", async (_name, act) => {
    const model = lose(await preparedModel());
    const before = model.snapshot();
    expect(faultOf(await act(over(model)))).toEqual(GONE);
    expect(model.snapshot()).toEqual(before);
  });
});

test.each(["Tiếp nhận", "Kết quả kiểm tra"])("%s alone tells that there was one", async (kept) => {
  const model = await preparedModel();
  const others = ["Danh sách", "Tiếp nhận", "Kết quả kiểm tra"].filter((title) => title !== kept);
  for (const title of others) valueOf(model.deleteSheet(title));
  expect(faultOf(await check(over(model)))).toEqual(GONE);
  expect(faultOf(await receive(over(model), [LATER]))).toEqual(GONE);
});

test("a copy that is left alone is named", async () => {
  const model = await preparedModel();
  const placed = model.tables.find(({ name }) => name === "BX_DanhSach")!;
  valueOf(model.addGrid({ ...model.sheet("Danh sách")!.grid(), sheet: "Danh sách (2)" }));
  valueOf(model.setTable("BX_DanhSach2", "Danh sách (2)", placed.range));
  valueOf(model.deleteSheet("Danh sách"));
  expect(faultOf(await check(over(model)))).toEqual({
    code: "copied-sheet",
    params: { copy: "Danh sách (2)", table: "BX_DanhSach" },
  });
});

describe("no register was lost where", () => {
  test("people have their sheets already, and nothing was received", async () => {
    const model = await preparedModel();
    const own = ["Danh sách", "Tiếp nhận", "Kết quả kiểm tra"];
    for (const title of own) valueOf(model.deleteSheet(title));
    expect(faultOf(await check(over(model)))).toEqual({ code: "no-register" });
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")).toHaveLength(2);
  });

  test("the only receiving was taken back", async () => {
    const model = newModel();
    const { receipt } = valueOf(await receive(over(model), [SCHOOL_FILE]));
    valueOf(await undoLast(over(model), receipt));
    valueOf(await receive(over(model), [SCHOOL_FILE]));
    expect(columnOf(model, "BX_DanhSach", "Mã đề nghị")).toHaveLength(2);
  });
});
