import { constantCell, EMPTY_CELL, type CellValue } from "../../../src/domain/grid/grid";
import { Calculation } from "../../../src/workbench/calculation/Calculation";
import { ChangedCells } from "../../../src/workbench/calculation/ChangedCells";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";

const SHEET = "Danh sách";

/** A table of two rows in A1:A3, and formulas with values in column C. */
function bookWith(formulas: readonly (readonly [string, CellValue])[]) {
  const model = new MemoryWorkbook();
  const added = model.addSheet(SHEET);
  if (!added.ok) throw new Error(added.fault.code);
  const sheet = added.value;
  ["Điểm", 7, 8].forEach((value, row) => {
    sheet.setCell({ row, column: 0 }, constantCell(value));
  });
  model.setTable("BX_Diem", SHEET, { top: 0, left: 0, bottom: 2, right: 0 });
  formulas.forEach(([formula, value], row) => {
    sheet.setCell({ row, column: 2 }, { ...constantCell(value), formula });
  });
  const calculation = new Calculation(model);
  const at = (row: number) => ({ row, column: 2 });
  return {
    model,
    sheet,
    calculation,
    values: () => formulas.map((_, row) => sheet.cell(at(row)).value),
    result: (row: number, value: CellValue) => {
      const type = String(value).startsWith("#") ? ({ type: "error" } as const) : {};
      const { formula } = sheet.cell(at(row));
      return { sheet, at: at(row), cell: { ...constantCell(value), ...type, formula } };
    },
  };
}

function changedCell(row: number, column: number): ChangedCells {
  const changed = new ChangedCells();
  changed.add(SHEET, { row, column });
  return changed;
}

test("values whose grounds have changed go, others stay", () => {
  const { calculation, sheet, values } = bookWith([
    ["=SUM(BX_Diem[Điểm])", 15],
    ["=C1/2", 7.5],
    ["=COUNT(E1:E9)", 3],
  ]);
  expect([...calculation.outdate(changedCell(1, 0))]).toEqual([sheet]);
  expect(values()).toEqual([null, null, 3]);
  expect(sheet.cell({ row: 0, column: 2 })).toEqual({
    ...EMPTY_CELL,
    formula: "=SUM(BX_Diem[Điểm])",
  });
});

test("a table that grows is told to the component after the next renewal", () => {
  const { calculation, model } = bookWith([]);
  const told = () => calculation.view(SHEET, "=SUM(bx_diem[điểm],BX_Diem)").text;
  expect(told()).toBe("=SUM('Danh sách'!$A$2:$A$3,'Danh sách'!$A$2:$A$3)");
  model.setTable("BX_Diem", SHEET, { top: 0, left: 0, bottom: 3, right: 0 });
  calculation.renew();
  expect(told()).toBe("=SUM('Danh sách'!$A$2:$A$4,'Danh sách'!$A$2:$A$4)");
  model.dropTable("BX_Diem");
  calculation.renew();
  expect(told()).toBe("=SUM(bx_diem[điểm],BX_Diem)");
});

test("a result that Excel might not give does not come in, nor what rests on it", () => {
  const { calculation, result } = bookWith([
    ['=PROPER("nguyễn")', null],
    ['=IF(C1="","trống",1)', null],
    ["=SUM(A2:A3)", null],
  ]);
  const sum = result(2, 15);
  expect(calculation.sound([result(1, 1), result(0, "NguyỄN"), sum])).toEqual([sum]);
  expect(calculation.sound([result(1, 1)])).toEqual([]);
  calculation.restart();
  expect(calculation.sound([result(1, 1)])).toEqual([result(1, 1)]);
});

test.each([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#NAME?", false],
  ["#VALUE!", false],
  ["#REF!", false],
])("the error %s comes in: %s", (error, comesIn) => {
  const { calculation, result } = bookWith([["=SUM(A1:A3)", null]]);
  const results = [result(0, error)];
  expect(calculation.sound(results)).toEqual(comesIn ? results : []);
});

test("a cell that is put right makes what rests on it right", () => {
  const { calculation, result } = bookWith([
    ["=A1+1", null],
    ["=IFERROR(C1,0)", null],
  ]);
  expect(calculation.sound([result(0, "#VALUE!"), result(1, 0)])).toEqual([]);
  const results = [result(1, 8), result(0, 8)];
  expect(calculation.sound(results)).toEqual(results);
});
