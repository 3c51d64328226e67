import { JSDOM } from "jsdom";
import { rangeAddress } from "../../src/domain/grid/address";
import type { FileFault } from "../../src/files/fileFault";
import type { HtmlNode } from "../../src/files/pasted/htmlNode";
import { readPasted } from "../../src/files/readPasted";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";
import { facetOf } from "./received";

const { DOMParser } = new JSDOM("").window;

function parseHtml(html: string): HtmlNode {
  return new DOMParser().parseFromString(html, "text/html");
}

function read(html: string, text = ""): ReceivedWorkbook {
  const result = readPasted({ html, text }, parseHtml);
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

function faultOf(html: string, text: string): FileFault {
  const result = readPasted({ html, text }, parseHtml);
  if (!result.ok) return result.fault;
  throw new Error("Expected a refusal");
}

/** As Word puts it on the clipboard. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style>p.MsoNormal {font-family:"Times New Roman";}</style></head><body lang=VI><!--StartFragment-->
<p class=MsoNormal align=center><b>DANH SÁCH<br>
đề nghị   khen
thưởng</b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoNormalTable border=1><thead><tr>
 <td rowspan=2><p class=MsoNormal>TT<o:p></o:p></p></td><td colspan=2><p>Họ và tên</p></td></tr>
 <tr><td><p>Nam</p></td><td><p>Nữ</p></td></tr></thead>
 <tr style='mso-yfti-irow:2'><td><p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]></p></td>
  <td><p class=MsoNormal>Lê Văn An,</p><p>GV</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>
</table><p class=MsoNormal>Danh sách có 01 người./.</p><!--EndFragment--></body></html>`;

test("reads what Word puts on the clipboard, paragraphs above and below included", () => {
  const { format, grids, names, tables, notices } = read(FROM_WORD, "TT\tHọ và tên");
  const grid = grids[0]!;
  expect(grid.sheet).toBe("Đã dán");
  expect(facetOf(grid, "value")).toEqual({
    A1: "DANH SÁCH\nđề nghị khen thưởng",
    A2: "TT",
    B2: "Họ và tên",
    B3: "Nam",
    C3: "Nữ",
    B4: "Lê Văn An,\nGV",
    A5: "Danh sách có 01 người./.",
  });
  expect(grid.merges.map(rangeAddress)).toEqual(["A2:A3", "B2:C2"]);
  expect(grid.blocks!.map(({ name, range }) => [name, rangeAddress(range)])).toEqual([
    ["Bảng 1", "A2:C4"],
  ]);
  expect({ format, names, tables, notices }).toEqual({
    format: "pasted",
    names: [],
    tables: [],
    notices: [],
  });
});

test("reads what Excel puts on the clipboard: text as shown, fonts of classes, hidden rows", () => {
  const { grids, notices } = read(
    `<html><head><style><!-- .xl65 {mso-number-format:"\\@"; font-family:.VnTime, sans-serif;} td {font-family:Calibri} --></style></head>
    <body><table><col width=64><tr><td class=xl65>NguyÔn</td><td align=right>007</td></tr>
    <tr style='display:none'><td>=1+1</td><td style='font-family:"Arial"'>8,50</td></tr></table></body></html>`,
  );
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "NguyÔn", B1: "007", A2: "=1+1", B2: "8,50" });
  expect(facetOf(grids[0]!, "formula")).toEqual({ A1: null, B1: null, A2: null, B2: null });
  expect(facetOf(grids[0]!, "font")).toEqual({ A1: ".VnTime", B1: null, A2: null, B2: "Arial" });
  expect(grids[0]!.hiddenRows).toEqual([1]);
  expect(notices).toEqual([{ kind: "hidden-rows", count: 1 }]);
});

test("tells of what it read differently or not at all, and runs nothing", () => {
  const { grids, notices } = read(
    `<table><caption>Biểu 1</caption><tr><td>a <table><tr><td>b</td></tr></table></td>
     <td><del>bỏ</del><ins>thêm</ins> <span style="display:none">ẩn</span></td>
     <td>&lt;img src=x onerror=alert(1)&gt;<img src="http://example.vn/x.png" onerror="globalThis.ran = true"><script>globalThis.ran = true</script></td></tr></table>`,
  );
  expect(facetOf(grids[0]!, "value")).toEqual({
    A1: "Biểu 1",
    A2: "a\nb",
    B2: "thêm ẩn",
    C2: "<img src=x onerror=alert(1)>",
  });
  expect(notices).toEqual([
    { kind: "nested-table", count: 1 },
    { kind: "tracked-changes", count: 1 },
    { kind: "hidden-text", count: 1 },
    { kind: "picture", count: 1 },
  ]);
  expect(globalThis).not.toHaveProperty("ran");
});

test("reads struck-out letters, and tells in how many cells and paragraphs they stand", () => {
  const { grids, notices } = read(
    `<p><s>Tổng cộng: 4 người</s></p><table><tr><td>1</td><td><strike><b>Lê Văn Sơn</b></strike></td></tr>
    <tr><td>2</td><td style="text-decoration: line-through red">Vũ Thị Lan</td></tr>
    <tr><td>3</td><td><span style="text-decoration:underline">Đỗ Văn Lực</span><s> </s></td></tr></table>`,
  );
  expect(facetOf(grids[0]!, "value")).toMatchObject({ B2: "Lê Văn Sơn", B3: "Vũ Thị Lan" });
  expect(notices).toEqual([{ kind: "struck-text", count: 3 }]);
});

test("places cells beside those that reach down from rows above", () => {
  const { grids } = read(
    `<table><tr><td rowspan=3>a</td><td>b</td><td rowspan=2>c</td></tr><tr><td>d</td></tr><tr><td colspan=2>e</td></tr></table>`,
  );
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "a", B1: "b", C1: "c", B2: "d", B3: "e" });
  expect(grids[0]!.merges.map(rangeAddress)).toEqual(["A1:A3", "C1:C2", "B3:C3"]);
});

test.each([
  ["0", "A1"],
  ["-1", "A1"],
  ["x", "A1"],
  ["99999999", "A1:A2"],
])("a rowspan of %s reaches no further than its table", (rowspan, address) => {
  const { grids } = read(
    `<table><tr><td rowspan="${rowspan}">a</td><td>b</td></tr><tr><td>c</td></tr></table><p>cuối</p>`,
  );
  expect(grids[0]!.merges.map(rangeAddress)).toEqual(address === "A1" ? [] : [address]);
  expect(facetOf(grids[0]!, "value")).toMatchObject({ A1: "a", B1: "b", A3: "cuối" });
});

test.each([
  ["no HTML", ""],
  ["HTML without a table", "<p>TT Họ và tên</p>"],
])("with %s reads the text, its cells parted by tabs", (_what, html) => {
  const { grids, notices } = read(
    html,
    'TT\tHọ và tên\r\n01\t"Lê ""Văn""\nAn"\r\n2\tVũ; Bé, GV\tthừa\r\n',
  );
  expect(facetOf(grids[0]!, "value")).toEqual({
    A1: "TT",
    B1: "Họ và tên",
    A2: "01",
    B2: 'Lê "Văn"\nAn',
    A3: "2",
    B3: "Vũ; Bé, GV",
    C3: "thừa",
  });
  expect(grids[0]!.sheet).toBe("Đã dán");
  expect(notices).toEqual([{ kind: "ragged-rows", count: 1 }]);
});

test("refuses nothing, what is too large, and a page made to fill the stack", () => {
  expect(faultOf(" ", "\n ")).toEqual({ code: "nothing-pasted" });
  const limit = 50 * 1024 * 1024;
  expect(faultOf("", "x".repeat(limit + 1))).toEqual({
    code: "too-large",
    params: { limit, size: limit + 1 },
  });
  let deep: HtmlNode = { nodeType: 3, nodeName: "#text", nodeValue: "x", childNodes: [] };
  for (let depth = 0; depth < 100_000; depth += 1) {
    deep = { nodeType: 1, nodeName: "SPAN", nodeValue: null, childNodes: [deep] };
  }
  expect(readPasted({ html: "<p>", text: "" }, () => deep)).toEqual({
    ok: false,
    fault: { code: "damaged", params: { reason: "bad-xml" } },
  });
});
