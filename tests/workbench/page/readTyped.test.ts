import fc from "fast-check";
import { constantCell } from "../../../src/domain/grid/grid";
import { fromSerial } from "../../../src/domain/text/calendarDate";
import { readTyped } from "../../../src/workbench/page/readTyped";

test.each([
  ["8,5", "General", { ...constantCell(8.5), numberFormat: "General" }],
  ["-0,25", "0.00", { ...constantCell(-0.25), numberFormat: "0.00" }],
  ["31/12/2024", "General", { ...constantCell(45657), numberFormat: "dd/mm/yyyy" }],
  ["1-3-2020", "General", { ...constantCell(43891), numberFormat: "dd/mm/yyyy" }],
  ["31/12/2024", "yyyy-mm-dd", { ...constantCell(45657), numberFormat: "yyyy-mm-dd" }],
  ["31/02/2024", "General", { ...constantCell("31/02/2024"), numberFormat: "General" }],
  ["12/31/2024", "General", { ...constantCell("12/31/2024"), numberFormat: "General" }],
])("reads %s in a cell with the format %s as Excel in Vietnamese does", (text, format, cell) => {
  expect(readTyped(text, format)).toEqual(cell);
});

test.each(["", "8.5", "1.234,5", "8,", ",5", "8,5%", "123/QĐ-UBND", "12/2024", "=8,5", "2024"])(
  "leaves %j to the spreadsheet component",
  (text) => {
    expect(readTyped(text, "General")).toBeNull();
  },
);

test("leaves all that is typed into a text cell", () => {
  expect([readTyped("8,5", "@"), readTyped("31/12/2024", "@")]).toEqual([null, null]);
});

test("each day of the calendar becomes its serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
      const date = fromSerial(serial, 1900);
      if (!date.ok) throw new Error(date.fault.code);
      const { day, month, year } = date.value;
      expect(readTyped(`${String(day)}/${String(month)}/${String(year)}`, "General")?.value).toBe(
        serial,
      );
    }),
  );
});
