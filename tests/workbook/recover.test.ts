import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { recover } from "../../src/workbook/recover";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { range, valueOf } from "./contractKit";
import { failAt } from "./failAt";
import { listContent, openScenario, paperContent } from "./replaceScenarios";

const A1 = { row: 0, column: 0 };
const scenario = { name: "rewrite", standing: [listContent(3), paperContent("cũ")], asked: [] };

/** A workbook whose list was being rewritten, and a new sheet made, when everything stopped. */
async function crashed(): Promise<MemoryWorkbook> {
  const model = await openScenario(scenario);
  const asked = [listContent(5), { ...paperContent("mới"), id: "BX_Moi", title: "Mới" }];
  const breaking = failAt(memoryPort(model), 15, "dead");
  await replaceSheets(breaking.workbook, asked);
  expect(model.sheet("Mới")).not.toBeNull();
  expect(model.sheet("BX_Restore")?.visibility).toBe("hidden");
  return model;
}

describe("recover", () => {
  test("does nothing where no write was broken off", async () => {
    const model = await openScenario(scenario);
    const before = model.snapshot();
    expect(valueOf(await recover(memoryPort(model)))).toEqual({
      outcome: "nothing",
      restored: [],
      lost: [],
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("puts the former contents back and says which", async () => {
    const model = await crashed();
    expect(valueOf(await recover(memoryPort(model)))).toEqual({
      outcome: "restored",
      restored: ["Bảng điểm"],
      lost: [],
    });
    expect(model.snapshot()).toEqual((await openScenario(scenario)).snapshot());
  });

  test("finds the sheet that was renamed meanwhile", async () => {
    const model = await crashed();
    valueOf(model.renameSheet("Bảng điểm", "Điểm"));
    expect(valueOf(await recover(memoryPort(model))).restored).toEqual(["Điểm"]);
    expect(model.sheet("Điểm")!.cell({ row: 2, column: 0 }).value).toBe("Nguyễn Thị Một");
  });

  test("makes the sheet anew that was deleted meanwhile: its copy is the only one left", async () => {
    const model = await crashed();
    valueOf(model.deleteSheet("Bảng điểm"));
    expect(valueOf(await recover(memoryPort(model))).restored).toEqual(["Bảng điểm"]);
    const { names, tables } = await openScenario(scenario);
    expect(model.tables).toEqual(tables);
    expect(model.names).toEqual(
      expect.arrayContaining(names.filter(({ name }) => name !== "OCuaToi")),
    );
  });

  test("says which sheet is lost where its copy was deleted, and leaves it as it stands", async () => {
    const model = await crashed();
    valueOf(model.deleteSheet("BX_Restore"));
    const left = model.sheet("Bảng điểm")!.snapshot();
    expect(valueOf(await recover(memoryPort(model)))).toEqual({
      outcome: "restored",
      restored: [],
      lost: ["Bảng điểm"],
    });
    expect(model.sheet("Bảng điểm")!.snapshot()).toEqual(left);
    expect(model.sheets.map(({ name }) => name)).toEqual([
      "Của tôi",
      "BX_Journal",
      "Bảng điểm",
      "Biên bản",
    ]);
  });

  test("spares a sheet that someone has made under the title of one the write was to make", async () => {
    const model = await crashed();
    valueOf(model.deleteSheet("Mới"));
    valueOf(model.addSheet("Mới")).setCell(A1, constantCell("của người khác"));
    valueOf(await recover(memoryPort(model)));
    expect(model.sheet("Mới")!.cell(A1).value).toBe("của người khác");
  });

  test("keeps journal and copies, and refuses, where a copy cannot be put back faithfully", async () => {
    const model = await crashed();
    const port = memoryPort(model);
    const short = {
      ...port,
      apply: (changes: Parameters<typeof port.apply>[0]) =>
        port.apply(
          changes.map((change) =>
            change.do === "copyCells" ? { ...change, range: range("A1:G3") } : change,
          ),
        ),
    };
    expect(await recover(short)).toEqual({
      ok: false,
      fault: { code: "host-failure", params: { sheet: "Bảng điểm", cell: "A4" } },
    });
    expect(model.sheet("BX_Restore")).not.toBeNull();
    valueOf(await recover(port));
    expect(model.snapshot()).toEqual((await openScenario(scenario)).snapshot());
  });

  test.each([
    ["its state", { row: 0, column: 1 }, "x"],
    ["a range", { row: 2, column: 4 }, "A0"],
  ])("refuses a journal damaged in %s, and touches nothing", async (_what, at, text) => {
    const model = await crashed();
    const journal = model.names.find(({ name }) => name === "BX_Journal")!;
    model.sheet(journal.sheet)!.setCell(at, constantCell(text));
    const before = model.snapshot();
    expect(await recover(memoryPort(model))).toEqual({
      ok: false,
      fault: {
        code: "host-failure",
        hostCode: "InvalidOperation",
        params: { sheet: "BX_Journal (2)" },
      },
    });
    expect(model.snapshot()).toEqual(before);
  });

  test("takes away empty visible sheets that an Excel has left that died making them", async () => {
    const model = await openScenario(scenario);
    const before = model.snapshot();
    for (const name of ["BX_Journal (2)", "BX_Restore", "BX_Restore (12)"]) {
      valueOf(model.addSheet(name));
    }
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("cleaned");
    expect(model.snapshot()).toEqual(before);
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("nothing");
  });

  test("takes them away beside a broken write, too", async () => {
    const model = await crashed();
    valueOf(model.addSheet("BX_Journal (7)"));
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("restored");
    expect(model.snapshot()).toEqual((await openScenario(scenario)).snapshot());
  });

  test.each<[string, (model: MemoryWorkbook) => unknown]>([
    [
      "a cell",
      (model) => {
        model.sheet("BX_Restore")!.setCell(A1, constantCell("x"));
      },
    ],
    [
      "a name",
      (model) => {
        valueOf(model.setName("CuaToi", "BX_Restore", range("A1")));
      },
    ],
    [
      "another title",
      (model) => {
        valueOf(model.renameSheet("BX_Restore", "BX_Restore cũ"));
      },
    ],
    ["protection", (model) => (model.sheet("BX_Restore")!.isProtected = true)],
  ])("leaves a sheet of such a title alone that has %s", async (_what, alter) => {
    const model = await openScenario(scenario);
    valueOf(model.addSheet("BX_Restore"));
    alter(model);
    const before = model.snapshot();
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("nothing");
    expect(model.snapshot()).toEqual(before);
  });

  test("leaves the only visible sheet, whatever its title", async () => {
    const model = new MemoryWorkbook();
    valueOf(model.addSheet("BX_Restore"));
    valueOf(model.addSheet("Ẩn", "hidden"));
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("nothing");
    expect(model.sheets).toHaveLength(2);
  });

  test("leaves a person's hidden sheet alone that is called like the journal", async () => {
    const model = await openScenario(scenario);
    valueOf(model.addSheet("BX_Journal cũ", "hidden")).setCell(A1, constantCell("ghi chép"));
    const before = model.snapshot();
    expect(valueOf(await recover(memoryPort(model))).outcome).toBe("nothing");
    expect(model.snapshot()).toEqual(before);
  });
});
