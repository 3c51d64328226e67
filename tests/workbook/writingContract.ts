import fc from "fast-check";
import { constantCell, EMPTY_CELL } from "../../src/domain/grid/grid";
import {
  dateCell,
  EMPTY,
  formulaCell,
  numberCell,
  textCell,
  type CellContent,
} from "../../src/domain/report/sheetContent";
import type { Change } from "../../src/workbook/change";
import {
  addSheet,
  cellOf,
  essence,
  range,
  readOne,
  valueOf,
  type MakeWorkbook,
} from "./contractKit";

const A1 = { row: 0, column: 0 };

export function describeWriting(makeWorkbook: MakeWorkbook): void {
  const contents: readonly CellContent[] = [
    ...["=1+2", "+84 901", "-5", "@tên", "'nháy", "0123", "1/2", "TRUE", "#N/A"].map(textCell),
    ...["2026-05-19", "=", " hai  dấu cách ", "dòng 1\ndòng 2", "Đ".repeat(300)].map(textCell),
    numberCell(0),
    numberCell(-1.5, "0.00"),
    numberCell(123_456_789.125),
    dateCell(46_150),
    { kind: "boolean", boolean: false },
    formulaCell("=SUM(B1:B3)", 0),
    formulaCell('=IF(B1="=","đạt","")', ""),
  ];

  test.each(contents.map((content) => [JSON.stringify(content).slice(0, 60), content] as const))(
    "%s and reads it back the same",
    async (_shown, content) => {
      const workbook = await makeWorkbook((model) => addSheet(model, "A"));
      valueOf(await workbook.apply([{ do: "write", sheet: "A", at: A1, rows: [[content]] }]));
      const cell = cellOf(await readOne(workbook, "A"), "A1");
      expect(essence(cell)).toEqual(essenceOfContent(content));
      if ("format" in content) expect(cell.numberFormat).toBe(content.format);
    },
  );

  test("any text as text", async () => {
    const texts = fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const workbook = await makeWorkbook((model) => addSheet(model, "A"));
        const rows = column.map((text) => [textCell(text)]);
        valueOf(await workbook.apply([{ do: "write", sheet: "A", at: A1, rows }]));
        const grid = await readOne(workbook, "A");
        expect(grid.rows.map(([cell]) => essence(cell!))).toEqual(
          column.map((value) => ({ value, type: "text", formula: null })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("a rectangle in its place, with empty cells over what stood there", async () => {
    const workbook = await makeWorkbook((model) => {
      const sheet = addSheet(model, "A");
      sheet.write(A1, [
        [constantCell(1), constantCell(2)],
        [constantCell(3), constantCell(4)],
      ]);
    });
    const rows = [
      [EMPTY, textCell("x")],
      [numberCell(8), EMPTY],
    ];
    valueOf(await workbook.apply([{ do: "write", sheet: "A", at: { row: 1, column: 0 }, rows }]));
    const grid = await readOne(workbook, "A");
    const values = ["A1", "B1", "A2", "B2", "A3", "B3"].map((at) => cellOf(grid, at).value);
    expect(values).toEqual([1, 2, null, "x", 8, null]);
  });

  test("the number format anew: a number without one is General", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").setCell(A1, { ...constantCell(46_000), numberFormat: "dd/mm/yyyy" });
    });
    valueOf(await workbook.apply([{ do: "write", sheet: "A", at: A1, rows: [[numberCell(5)]] }]));
    const cell = cellOf(await readOne(workbook, "A"), "A1");
    expect([cell.value, cell.numberFormat]).toEqual([5, "General"]);
  });

  test("a number over a text, and a text over a number", async () => {
    const workbook = await makeWorkbook((model) => addSheet(model, "A"));
    const write = (...row: CellContent[]): Change => ({
      do: "write",
      sheet: "A",
      at: A1,
      rows: [row],
    });
    valueOf(await workbook.apply([write(textCell("012"), numberCell(12))]));
    valueOf(await workbook.apply([write(numberCell(12), textCell("012"))]));
    const grid = await readOne(workbook, "A");
    expect([cellOf(grid, "A1"), cellOf(grid, "B1")].map(({ value }) => value)).toEqual([12, "012"]);
  });

  test("a font without touching what stands in the cell", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").setCell(A1, { ...constantCell(7), numberFormat: "0.0" });
    });
    const style = { font: "Times New Roman", size: 13, bold: true, color: "C00000", borders: true };
    valueOf(await workbook.apply([{ do: "style", sheet: "A", range: range("A1:B2"), style }]));
    const { value, numberFormat, font } = cellOf(await readOne(workbook, "A"), "A1");
    expect({ value, numberFormat, font }).toEqual({
      value: 7,
      numberFormat: "0.0",
      font: "Times New Roman",
    });
  });

  test("merges, widths, frozen rows and page without a refusal", async () => {
    const workbook = await makeWorkbook((model) => {
      addSheet(model, "A").setCell(A1, constantCell("x"));
    });
    const marginsMm = { top: 20, bottom: 20, left: 30, right: 15 };
    const setup = { orientation: "landscape", marginsMm, fitToWidth: true } as const;
    valueOf(
      await workbook.apply([
        { do: "merge", sheet: "A", range: range("A1:C1") },
        { do: "widths", sheet: "A", widths: [5, 20.5] },
        { do: "freezeRows", sheet: "A", rows: 3 },
        { do: "freezeRows", sheet: "A", rows: 0 },
        { do: "page", sheet: "A", setup: { ...setup, repeatRows: { first: 2, last: 3 } } },
        { do: "page", sheet: "A", setup },
        { do: "page", sheet: "A", setup: { ...setup, printColumns: { first: 1, last: 27 } } },
        { do: "page", sheet: "A", setup: { ...setup, pageBreaks: [4, 9], pageNumbers: true } },
      ]),
    );
    expect((await readOne(workbook, "A")).merges).toEqual([range("A1:C1")]);
  });
}

function essenceOfContent(content: CellContent): unknown {
  switch (content.kind) {
    case "text":
      return { value: content.text, type: "text", formula: null };
    case "number":
      return { value: content.number, type: "number", formula: null };
    case "boolean":
      return { value: content.boolean, type: "boolean", formula: null };
    case "formula":
      return { formula: content.formula };
    case "empty":
      return essence(EMPTY_CELL);
  }
}
