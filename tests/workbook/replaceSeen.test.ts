import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { Look, Workbook } from "../../src/workbook/workbook";
import { addSheet, range, valueOf } from "./contractKit";
import { failAt } from "./failAt";
import { listContent, paperContent } from "./replaceScenarios";

async function standing(): Promise<MemoryWorkbook> {
  const model = new MemoryWorkbook();
  addSheet(model, "Của tôi");
  valueOf(await replaceSheets(memoryPort(model), [listContent(3), paperContent("cũ")]));
  return model;
}

async function lookAt(model: MemoryWorkbook): Promise<Look> {
  const look = await memoryPort(model).apply([], ["Bảng điểm", "Biên bản", "Của tôi"]);
  return valueOf(look)!;
}

const ASKED = [listContent(5), paperContent("mới")];

test("what was just read is not read again", async () => {
  const model = await standing();
  const port = memoryPort(model);
  const calls: string[] = [];
  const counting: Workbook = {
    ...port,
    describe: () => (calls.push("describe"), port.describe()),
    read: (sheets) => (calls.push("read"), port.read(sheets)),
    apply: (changes, look) => (calls.push("apply"), port.apply(changes, look)),
  };
  valueOf(await replaceSheets(counting, ASKED, await lookAt(model)));
  expect(calls).toEqual(["apply", "apply", "apply"]);
  const fresh = await standing();
  valueOf(await replaceSheets(memoryPort(fresh), ASKED));
  expect(model.snapshot()).toEqual(fresh.snapshot());
});

test("a sheet that was not among what was read is read", async () => {
  const model = await standing();
  const seen = valueOf(await memoryPort(model).apply([], ["Biên bản"]));
  const { sheets } = valueOf(await replaceSheets(memoryPort(model), ASKED, seen));
  expect(sheets.map(({ outcome }) => outcome)).toEqual(["rewritten", "rewritten"]);
});

const at = (row: number, column: number) => ({ row, column });
const typed = constantCell("gõ sau");
const LIST = "Bảng điểm";

const meanwhile: readonly (readonly [string, (model: MemoryWorkbook) => unknown, object])[] = [
  [
    "wrote into a cell",
    (model) => model.edit(LIST, at(2, 0), typed),
    { code: "edited-meanwhile", params: { sheet: LIST, cell: "A3" } },
  ],
  [
    "wrote below what was there",
    (model) => model.edit("Biên bản", at(3, 0), typed),
    { code: "host-failure", params: { sheet: "Biên bản", cell: "A4" } },
  ],
  [
    "renamed the sheet",
    (model) => model.renameSheet(LIST, "Điểm"),
    { code: "unknown-sheet", params: { sheet: LIST } },
  ],
  [
    "deleted the table",
    (model) => model.dropTable("BX_TblDiem"),
    { code: "edited-meanwhile", params: { sheet: LIST } },
  ],
  [
    "resized the table",
    (model) => model.setTable("BX_TblDiem", LIST, range("A2:B4")),
    { code: "edited-meanwhile", params: { sheet: LIST } },
  ],
  [
    "deleted the name",
    (model) => model.dropName("BX_BangDiem"),
    { code: "edited-meanwhile", params: { sheet: LIST } },
  ],
  [
    "protected a sheet",
    (model) => (model.sheet("Biên bản")!.isProtected = true),
    { code: "protected-sheet", params: { sheet: "Biên bản" } },
  ],
  [
    "made a sheet of a title to be used",
    (model) => {
      valueOf(model.addSheet("BX_Journal")).setCell(at(0, 0), typed);
    },
    { code: "sheet-exists", params: { sheet: "BX_Journal" } },
  ],
];

test.each(meanwhile)(
  "where a person %s since, nothing is written",
  async (_what, change, cause) => {
    const model = await standing();
    const seen = await lookAt(model);
    change(model);
    const left = model.snapshot();
    expect(await replaceSheets(memoryPort(model), ASKED, seen)).toEqual({
      ok: false,
      fault: { code: "write-failed", cause, restored: true },
    });
    expect(model.snapshot()).toEqual(left);
  },
);

test("where a person wrote far from what is written, both stand", async () => {
  const model = await standing();
  const seen = await lookAt(model);
  valueOf(model.edit("Của tôi", at(2, 0), typed));
  valueOf(await replaceSheets(memoryPort(model), ASKED, seen));
  expect(model.sheet("Của tôi")!.cell(at(2, 0)).value).toBe("gõ sau");
});

test("an earlier broken write is ended first, and what was read before that is not used", async () => {
  const model = await standing();
  const crashed = failAt(memoryPort(model), 9, "dead");
  await replaceSheets(crashed.workbook, ASKED);
  const seen = valueOf(await memoryPort(model).apply([], ["Bảng điểm"]));
  valueOf(await replaceSheets(memoryPort(model), ASKED, seen));
  const fresh = await standing();
  valueOf(await replaceSheets(memoryPort(fresh), ASKED));
  expect(model.snapshot()).toEqual(fresh.snapshot());
});
