import { cellAt } from "../../src/domain/grid/grid";
import { contentCell } from "../../src/workbook/contentCell";
import { isJournal, journalCells, readJournal, type Journal } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { range, valueOf } from "./contractKit";

const journal: Journal = {
  state: "kept",
  made: [{ id: "BX_Moi", title: "=Mới" }],
  kept: [
    {
      id: "BX_A",
      title: "Danh sách",
      restore: "BX_Restore",
      range: range("A1:F900"),
      idRange: range("A1"),
      tables: [
        { name: "T", range: range("A2:B9") },
        { name: "U", range: range("D2:E9") },
      ],
    },
    {
      id: "BX_B",
      title: "Biên bản",
      restore: "BX_Restore (2)",
      range: range("A1"),
      idRange: range("A1"),
      tables: [],
    },
  ],
};

describe("a journal", () => {
  test("comes back from its sheet as it was written", () => {
    const sheet = valueOf(new MemoryWorkbook().addSheet("BX_Journal"));
    const rows = journalCells(journal).map((row) => row.map(contentCell));
    valueOf(sheet.write({ row: 0, column: 0 }, rows));
    expect(isJournal(sheet.grid())).toBe(true);
    expect(readJournal(sheet.grid())).toEqual(journal);
    expect(cellAt(sheet.grid(), { row: 1, column: 2 }).formula).toBeNull();
  });

  test("that was not yet written keeps nothing", () => {
    const sheet = valueOf(new MemoryWorkbook().addSheet("BX_Journal"));
    expect(isJournal(sheet.grid())).toBe(true);
    expect(readJournal(sheet.grid())).toEqual({ state: "keeping", kept: [], made: [] });
  });
});
