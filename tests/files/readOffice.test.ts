import { strToU8 } from "fflate";
import { readReceived } from "../../src/files/readReceived";
import { convert } from "./convert";
import { facetOf } from "./received";
import { findOffice } from "./recalculate";

const converts = findOffice() ? test : test.skip;

const LIST = strToU8("TT,Ho va ten\n1,Le Van An\n");
const PAGE = strToU8(
  "<html><body><table><tr><td>TT</td><td>Ho va ten</td></tr></table></body></html>",
);

converts.each([
  ["xls", { from: "csv", to: "xls:MS Excel 97" }, "old-excel"],
  ["ods", { from: "csv", to: "ods:calc8" }, "open-document-sheet"],
  ["pdf", { from: "csv", to: "pdf:calc_pdf_Export" }, "pdf"],
  ["html", { from: "csv", to: "html" }, "web-page"],
])("tells a .%s that LibreOffice wrote", async (_kind, conversion, code) => {
  const result = await readReceived(await convert(LIST, conversion), "danh-sach.xlsx");
  expect(result.ok ? result.value.format : result.fault.code).toBe(code);
});

converts(
  "a web page that was refused is read once LibreOffice has saved it as a workbook",
  async () => {
    expect(await readReceived(PAGE, "danh-sach.xls")).toEqual({
      ok: false,
      fault: { code: "web-page" },
    });
    const saved = await convert(PAGE, { from: "html", to: "xlsx:Calc MS Excel 2007 XML" });
    const result = await readReceived(saved, "danh-sach.xls");
    if (!result.ok) throw new Error(result.fault.code);
    expect(facetOf(result.value.grids[0]!, "value")).toEqual({ A1: "TT", B1: "Ho va ten" });
  },
);
