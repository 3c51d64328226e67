import fc from "fast-check";
import { textForExcel } from "../../src/excel/textForExcel";
import { readCellInput } from "../../src/workbench/host/cellInput";

describe("what Excel makes of a written value", () => {
  test.each([
    [null, { kind: "keep" }],
    ["", { kind: "empty" }],
    [5, { kind: "value", value: 5 }],
    [false, { kind: "value", value: false }],
    ["Lê Thị Ba", { kind: "value", value: "Lê Thị Ba" }],
    ["'0123", { kind: "value", value: "0123" }],
    ["''", { kind: "value", value: "'" }],
    ["=SUM(A1:A2)", { kind: "formula", formula: "=SUM(A1:A2)" }],
    ["=", { kind: "value", value: "=" }],
    ["+84 901", { kind: "formula", formula: "=+84 901" }],
    ["-Petrov", { kind: "formula", formula: "=-Petrov" }],
    ["@SUM(A1)", { kind: "formula", formula: "=SUM(A1)" }],
    ["-5", { kind: "value", value: -5 }],
    ["+5", { kind: "value", value: 5 }],
    ["0123", { kind: "value", value: 123 }],
    [" 1,234.5 ", { kind: "value", value: 1234.5 }],
    ["(5)", { kind: "value", value: -5 }],
    ["1e3", { kind: "value", value: 1000 }],
    ["50%", { kind: "value", value: 0.5, format: "0%" }],
    ["true", { kind: "value", value: true }],
    ["#n/a", { kind: "error", error: "#N/A" }],
    ["1/2/2020", { kind: "value", value: 43_832, format: "m/d/yyyy" }],
    ["2026-05-19", { kind: "value", value: 46_161, format: "m/d/yyyy" }],
    ["1/2", { kind: "value", value: 46_024, format: "d-mmm" }],
    ["19/8/2025", { kind: "value", value: "19/8/2025" }],
    ["12:30", { kind: "value", value: 0.520_833_333_333_333_4, format: "h:mm" }],
    ["1 1/2", { kind: "value", value: 1.5, format: "# ?/?" }],
  ])("%j", (given, made) => {
    expect(readCellInput(given, "General")).toEqual(made);
  });

  test("in a cell that has the text format, text", () => {
    expect(readCellInput("=1+2", "@")).toEqual({ kind: "value", value: "=1+2" });
    expect(readCellInput(7, "@")).toEqual({ kind: "value", value: "7" });
  });
});

test("any text that goes through textForExcel stays that text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
      const made = readCellInput(textForExcel(text), "General");
      expect(made).toEqual({ kind: "value", value: text });
    }),
  );
});
