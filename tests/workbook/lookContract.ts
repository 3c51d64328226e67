import { constantCell } from "../../src/domain/grid/grid";
import { textCell } from "../../src/domain/report/sheetContent";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { addSheet, faultOf, range, valueOf } from "./contractKit";
import type { OpenModel } from "./marksContract";

const A1 = { row: 0, column: 0 };

/** What `apply` shows of sheets when it is asked to look at them. */
export function describeLooking(makeModel: () => MemoryWorkbook, open: OpenModel): void {
  function opened() {
    const model = makeModel();
    const sheet = addSheet(model, "Danh sách");
    valueOf(sheet.write(A1, [[constantCell("Họ tên")], [constantCell("Lê Thị Ba")]]));
    addSheet(model, "Trống");
    return { model, workbook: open(model) };
  }

  test("shows the workbook and the sheets as they stand after the changes", async () => {
    const { workbook } = opened();
    const look = valueOf(
      await workbook.apply(
        [
          { do: "addSheet", sheet: "Mới", visibility: "hidden" },
          { do: "write", sheet: "Mới", at: A1, rows: [[textCell("Mã")], [textCell("1")]] },
          { do: "setTable", name: "BX_T", sheet: "Mới", range: range("A1:A2") },
          { do: "setName", name: "BX_N", sheet: "Danh sách", range: range("A1:B2") },
          { do: "clear", sheet: "Danh sách", range: range("A2") },
        ],
        ["Mới", "danh sách", "Trống"],
      ),
    );
    expect(look).toEqual({
      description: valueOf(await workbook.describe()),
      grids: valueOf(await workbook.read(["Mới", "Danh sách", "Trống"])),
    });
    expect(look?.description).toEqual({
      sheets: [
        { name: "Danh sách", visibility: "visible", protected: false, used: range("A1") },
        { name: "Trống", visibility: "visible", protected: false, used: null },
        { name: "Mới", visibility: "hidden", protected: false, used: range("A1:A2") },
      ],
      names: [{ name: "BX_N", sheet: "Danh sách", range: range("A1:B2") }],
      tables: [{ name: "BX_T", sheet: "Mới", range: range("A1:A2") }],
      readOnly: false,
    });
  });

  test("looks without a change, again and again", async () => {
    const { model, workbook } = opened();
    const texts = async () => {
      const look = valueOf(await workbook.apply([], ["Danh sách"]));
      return look?.grids[0]?.rows.map((row) => row[0]?.value);
    };
    expect(await texts()).toEqual(["Họ tên", "Lê Thị Ba"]);
    valueOf(model.renameSheet("Trống", "Khác"));
    model.sheet("Danh sách")!.setCell({ row: 2, column: 0 }, constantCell("Vũ Thị Năm"));
    await workbook.describe();
    expect(await texts()).toEqual(["Họ tên", "Lê Thị Ba", "Vũ Thị Năm"]);
  });

  test("shows nothing unasked, nor of a sheet that is not there; the changes are done", async () => {
    const { model, workbook } = opened();
    const write = (text: string) =>
      ({ do: "write", sheet: "Trống", at: A1, rows: [[textCell(text)]] }) as const;
    expect(await workbook.apply([write("một")])).toEqual({ ok: true, value: null });
    expect(await workbook.apply([write("hai")], ["Không có"])).toEqual({ ok: true, value: null });
    expect(model.sheet("Trống")!.cell(A1).value).toBe("hai");
  });

  test("a refused change is refused, whatever there is to look at", async () => {
    const { workbook } = opened();
    const refused = await workbook.apply([{ do: "deleteSheet", sheet: "Không có" }], ["Trống"]);
    expect(faultOf(refused)).toMatchObject({ code: "unknown-sheet" });
  });
}
