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

const meanwhile: readonly (readonly [string, (model: MemoryWorkbook) => unknown])[] = [
  [
    "wrote into a row that was to stay",
    (model) => {
      model.sheet("Bảng điểm")!.setCell({ row: 2, column: 0 }, constantCell("sửa"));
    },
  ],
  [
    "wrote below",
    (model) => {
      model.sheet("Biên bản")!.setCell({ row: 30, column: 0 }, constantCell("thêm"));
    },
  ],
  ["renamed the sheet", (model) => model.renameSheet("Bảng điểm", "Điểm")],
  ["deleted the table", (model) => model.dropTable("BX_TblDiem")],
  ["resized the table", (model) => model.setTable("BX_TblDiem", "Bảng điểm", range("A2:B4"))],
  ["deleted the name", (model) => model.dropName("BX_BangDiem")],
  ["made a sheet of a title to be used", (model) => model.addSheet("BX_Journal")],
  ["protected a sheet", (model) => (model.sheet("Biên bản")!.isProtected = true)],
];

test.each(meanwhile)(
  "where a person %s since, all is written or all stands as the person left it",
  async (_what, change) => {
    const model = await standing();
    const seen = await lookAt(model);
    change(model);
    const left = model.snapshot();
    const written = await replaceSheets(memoryPort(model), ASKED, seen);
    if (written.ok) {
      const rows = ASKED.map(({ id }) => model.names.find(({ name }) => name === id)!.range);
      expect(rows.map(({ bottom }) => bottom)).toEqual([8, 2]);
    } else {
      expect(written.fault).toMatchObject({ code: "write-failed", restored: true });
      expect(model.snapshot()).toEqual(left);
    }
  },
);

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
