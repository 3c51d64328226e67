import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textCell } from "../../src/domain/report/sheetContent";
import type { Result } from "../../src/domain/result";
import { isOwnTable } from "../../src/domain/sheets/isOwnTable";
import { REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import type { WorkflowContext } from "../../src/workflow/context";
import { editRecords } from "../../src/workflow/editRecords";
import { openReview } from "../../src/workflow/openReview";
import { openSession } from "../../src/workflow/openSession";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { recordDossier } from "../../src/workflow/recordDossier";
import { summarise } from "../../src/workflow/summarise";
import { undoLast } from "../../src/workflow/undoLast";
import { preparedModel } from "./actionKit";
import { votedModel } from "./votedModel";
import {
  asExtra,
  CLUSTER_FILE,
  columnOf,
  faultOf,
  fileOf,
  newModel,
  over,
  SCHOOL_FILE,
  typeInto,
  valueOf,
} from "./workflowKit";

type Action = (context: WorkflowContext) => Promise<Result<unknown, { readonly code: string }>>;

const OTHER_FILE = { ...fileOf("khac.xlsx", "e"), grids: CLUSTER_FILE.grids };
const COPY = "Danh sách (2)";

/** A sheet is copied as Excel does it: the table's name gets a number, the defined name stays behind. */
function copySheet(model: MemoryWorkbook, table: string, copied: string, title = COPY): void {
  const placed = model.tables.find(({ name }) => name === table)!;
  const grid = model.sheet(placed.sheet)!.grid();
  valueOf(model.addGrid({ ...grid, sheet: title }));
  valueOf(model.setTable(copied, title, placed.range));
}

const CORRECTION: Action = (context) =>
  editRecords(context, {
    sheet: REGISTER_SHEET,
    edits: [{ row: 4, field: "name", content: textCell("Bà Mai") }],
    action: "Sửa",
    detail: "Theo đơn vị",
  });

/** Each action, made ready before the sheet is copied: it would write if nothing were copied. */
const ACTIONS: readonly (readonly [string, (model: MemoryWorkbook) => Promise<Action>])[] = [
  [
    "receiving",
    () => Promise.resolve((context) => receive(context, [OTHER_FILE], asExtra(OTHER_FILE))),
  ],
  ["checking", () => Promise.resolve(check)],
  [
    "summarising",
    async (model) => {
      const checked = valueOf(await check(over(model)));
      return (context) => summarise(context, checked);
    },
  ],
  [
    "preparing sheets",
    async (model) => {
      valueOf(await receive(over(model), [OTHER_FILE], asExtra(OTHER_FILE)));
      return prepareSheets;
    },
  ],
  ["correcting the register", () => Promise.resolve(CORRECTION)],
  [
    "giving ids",
    (model) => {
      typeInto(model, { table: "BX_DanhSach", heading: "Mã đề nghị", record: 0 }, null);
      return Promise.resolve(check);
    },
  ],
  [
    "recording a dossier item",
    (model) => {
      const ids = columnOf(model, "BX_DanhSach", "Mã đề nghị");
      return Promise.resolve((context) =>
        recordDossier(context, {
          item: "tom-tat-thanh-tich",
          unit: "",
          nomination: ids[2]!,
          state: "present",
          date: "2020-05-08",
          by: "Lan",
          evidence: "",
        }),
      );
    },
  ],
  [
    "taking an edit back",
    async (model) => {
      const receipt = valueOf(await CORRECTION(over(model)));
      return (context) => undoLast(context, receipt as Parameters<typeof undoLast>[1]);
    },
  ],
  [
    "taking a receiving back",
    async (model) => {
      const { receipt } = valueOf(await receive(over(model), [OTHER_FILE], asExtra(OTHER_FILE)));
      return (context) => undoLast(context, receipt);
    },
  ],
];

test.each(ACTIONS)("%s is refused while the register stands twice", async (_name, ready) => {
  const model = await preparedModel();
  const act = await ready(model);
  copySheet(model, "BX_DanhSach", "BX_DanhSach2");
  const before = model.snapshot();
  expect(faultOf(await act(over(model)))).toEqual({
    code: "write-failed",
    cause: {
      code: "copied-sheet",
      params: { sheet: "Danh sách", copy: COPY, table: "BX_DanhSach" },
    },
    restored: true,
  });
  expect(model.snapshot()).toEqual(before);
  valueOf(model.deleteSheet(COPY));
  valueOf(await act(over(model)));
});

test("opening a session is refused where a copied register is all that is left", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  copySheet(model, "BX_DanhSach", "BX_DanhSach_1");
  for (const title of ["Danh sách", "Đợt xét"]) valueOf(model.deleteSheet(title));
  const cause = { code: "copied-sheet", params: { copy: COPY, table: "BX_DanhSach" } };
  const refused = { code: "write-failed", cause, restored: true };
  expect(faultOf(await openSession(over(model)))).toEqual(refused);
  expect(faultOf(await receive(over(model), [CLUSTER_FILE]))).toEqual(refused);
});

test("a copied mark sheet is not counted, and nothing is written beside it", async () => {
  const model = await votedModel();
  const before = valueOf(await openReview(over(model))).scoring;
  const { name } = model.tables.find((table) => table.name.startsWith("BX_Diem_"))!;
  copySheet(model, name, `${name}3`, "Điểm (2)");
  expect(valueOf(await openReview(over(model))).scoring).toEqual(before);
  expect(faultOf(await check(over(model)))).toMatchObject({
    cause: { code: "copied-sheet", params: { copy: "Điểm (2)", table: name } },
  });
});

test("every table that our sheets name is known as ours, so that it is read and its copy found", () => {
  const folder = join(__dirname, "../../src/domain/sheets");
  const tables = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/\btable: "(BX_\w+)"/g)].map(
      ([, table]) => table ?? "",
    ),
  );
  expect(tables.length).toBeGreaterThan(8);
  expect(tables.filter((table) => !isOwnTable(table))).toEqual([]);
});

test("every action writes sheets through the one place that looks for copies", () => {
  const folder = join(__dirname, "../../src/workflow");
  const writers = readdirSync(folder).filter((name) =>
    /\breplaceSheets\(/.test(readFileSync(join(folder, name), "utf8")),
  );
  expect(writers).toEqual(["writeSheets.ts"]);
});
