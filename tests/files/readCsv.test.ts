import fc from "fast-check";
import { readCsv } from "../../src/files/readCsv";
import type { FileFault } from "../../src/files/fileFault";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";
import { cellsOf, facetOf } from "./received";

const UTF_8 = new TextEncoder();

async function readBook(bytes: Uint8Array): Promise<ReceivedWorkbook> {
  const result = await readCsv(bytes);
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

async function faultOf(bytes: Uint8Array): Promise<FileFault> {
  const result = await readCsv(bytes);
  if (!result.ok) return result.fault;
  throw new Error("Expected a refusal");
}

/** The rows of the one sheet, null for an empty cell. */
async function rowsOf(text: string): Promise<readonly (readonly unknown[])[]> {
  const { grids } = await readBook(UTF_8.encode(text));
  return grids[0]!.rows.map((cells) => cells.map(({ value }) => value));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return bytes;
}

const LIST = "STT;Họ và tên;Đơn vị\r\n01;Nguyễn Thị Ánh;Tổ Toán\r\n";
const LIST_ROWS = {
  A1: "STT",
  B1: "Họ và tên",
  C1: "Đơn vị",
  A2: "01",
  B2: "Nguyễn Thị Ánh",
  C2: "Tổ Toán",
};

test.each([
  ["UTF-8", UTF_8.encode(LIST)],
  ["UTF-8 with a byte order mark", UTF_8.encode(`\uFEFF${LIST}`)],
  ["UTF-16 with a byte order mark", utf16(`\uFEFF${LIST}`, true)],
  ["big-endian UTF-16 with a byte order mark", utf16(`\uFEFF${LIST}`, false)],
  ["UTF-16 without a mark", utf16(LIST, true)],
  ["big-endian UTF-16 without a mark", utf16(LIST, false)],
])("reads %s", async (_encoding, bytes) => {
  const { format, grids, names, tables, notices } = await readBook(bytes);
  expect(facetOf(grids[0]!, "value")).toEqual(LIST_ROWS);
  expect({ format, names, tables, notices }).toEqual({
    format: "csv",
    names: [],
    tables: [],
    notices: [],
  });
});

test("reads windows-1258 as it stands, combining marks and all, and says that it guessed", async () => {
  // "Nguyễn,Đạt" with ê + U+0303 (0xDE in that code page) and a + U+0323 (0xF2).
  const bytes = Uint8Array.from([
    ...UTF_8.encode("Nguy"),
    0xea,
    0xde,
    ...UTF_8.encode("n,"),
    0xd0,
    0x61,
    0xf2,
    ...UTF_8.encode("t\n1,2\n"),
  ]);
  const { grids, notices } = await readBook(bytes);
  expect(facetOf(grids[0]!, "value")).toEqual({
    A1: "Nguyê\u0303n",
    B1: "Đa\u0323t",
    A2: "1",
    B2: "2",
  });
  expect(notices).toEqual([{ kind: "guessed-encoding", count: 1 }]);
});

test.each<[string, Uint8Array, FileFault]>([
  ["an empty file", new Uint8Array(0), { code: "empty-file" }],
  [
    "bytes that are no text",
    Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 251),
    { code: "not-text" },
  ],
  ["zeros", new Uint8Array(50), { code: "not-text" }],
  [
    "UTF-8 cut within a letter",
    UTF_8.encode("Họ,tên\nNguyễn Thị Ánh,Tổ Toán Lý Hóa Sinh ở").slice(0, -1),
    { code: "damaged", params: { reason: "bad-text" } },
  ],
  [
    "UTF-16 cut within a letter",
    utf16(`\uFEFF${LIST}`, true).slice(0, -1),
    { code: "damaged", params: { reason: "bad-text" } },
  ],
  [
    "a quote that is never closed",
    UTF_8.encode('a,b\nc,"d\ne,f\n'),
    { code: "damaged", params: { reason: "unclosed-quote", sheet: "CSV", row: 2 } },
  ],
])("refuses %s", async (_what, bytes, fault) => {
  expect(await faultOf(bytes)).toEqual(fault);
});

test.each([
  [
    "commas",
    "a,b,c\n1,2,3\n",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  [
    "semicolons, with commas in the cells",
    "TT;Tên;Điểm\n1;Lê An, GV;8,5\n2;Vũ Bé, HT;9,0\n",
    [
      ["TT", "Tên", "Điểm"],
      ["1", "Lê An, GV", "8,5"],
      ["2", "Vũ Bé, HT", "9,0"],
    ],
  ],
  [
    "tabs, with both in the cells",
    "a\tb;b\tc,c\n1\t2;2\t3,3\n",
    [
      ["a", "b;b", "c,c"],
      ["1", "2;2", "3,3"],
    ],
  ],
  [
    "commas, with semicolons in quotes",
    'a,"b;b;b"\nc,"d;d;d"\n',
    [
      ["a", "b;b;b"],
      ["c", "d;d;d"],
    ],
  ],
  [
    "the one that Excel is told",
    "sep=,\n1;2,3\n4;5,6\n7;8;9,0\n",
    [
      ["1;2", "3"],
      ["4;5", "6"],
      ["7;8;9", "0"],
    ],
  ],
  [
    "none, where nothing parts the lines alike",
    'Kính gửi Sở, Phòng\n"Danh sách"\n',
    [["Kính gửi Sở, Phòng"], ['"Danh sách"']],
  ],
  [
    "a title above the list",
    "DANH SÁCH ĐỀ NGHỊ, NĂM HỌC 2025-2026\n\nTT;Tên\n1;An\n",
    [["DANH SÁCH ĐỀ NGHỊ, NĂM HỌC 2025-2026"], [], ["TT", "Tên"], ["1", "An"]],
  ],
])("finds the delimiter: %s", async (_what, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows);
});

test.each([
  [
    "quotes, doubled quotes, line ends in a cell",
    '"a ""b"" c","d\r\ne"\r\n"","x"\r\n',
    [
      ['a "b" c', "d\ne"],
      [null, "x"],
    ],
  ],
  [
    "line ends of all kinds",
    "a,b\rc,d\ne,f\r\ng,h",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  ],
  ["rows of uneven length", "a,b,c\n1\n2,3\n", [["a", "b", "c"], ["1"], ["2", "3"]]],
  [
    "spaces as they are",
    "a, b \n c,d\n",
    [
      ["a", " b "],
      [" c", "d"],
    ],
  ],
])("reads %s", async (_what, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows);
});

test("every cell is text as it was typed, whatever it looks like", async () => {
  const texts = [
    "007",
    "=1+1",
    "+84",
    "-An",
    "@x",
    "__proto__",
    "<img src=x onerror=alert(1)>",
    "1e5",
  ];
  const { grids } = await readBook(UTF_8.encode(`${texts.join(",")}\n${texts.join(",")}\n`));
  const cells = texts.map((text) => ({
    value: text,
    type: "text",
    text,
    formula: null,
    numberFormat: "General",
    font: null,
  }));
  expect(Object.values(cellsOf(grids[0]!))).toEqual([...cells, ...cells]);
});

test("a zero that slipped into the text stays in it", async () => {
  const words = "Danh sách đề nghị tặng giấy khen của Giám đốc Sở Giáo dục và Đào tạo năm học này";
  expect(await rowsOf(`a,b\n${words} và các trường,\0x\n`)).toEqual([
    ["a", "b"],
    [`${words} và các trường`, "\0x"],
  ]);
});

test("tells of rows with more cells than the heading row, and of stray quotes", async () => {
  const text =
    'DANH SÁCH\nTT,Tên,Chức vụ,Đơn vị\n1,An,GV,Tổ Toán\n2,Bé,"Tổ "A", B",GV,Tổ Văn\n3,Chi,,,\n';
  const { grids, notices } = await readBook(UTF_8.encode(text));
  expect(facetOf(grids[0]!, "value")).toMatchObject({
    C4: 'Tổ "A',
    D4: ' B"',
    E4: "GV",
    F4: "Tổ Văn",
  });
  expect(notices).toEqual([
    { kind: "ragged-rows", count: 1 },
    { kind: "odd-quotes", count: 1 },
  ]);
});

test("whatever is written with quotes comes back, whatever the delimiter", async () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom('"', ";", ",", "\t", "\n", "a", "ế", " ", "="),
      maxLength: 8,
    }),
    fc.constantFrom("Nguyễn Thị Ánh", "007"),
  );
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  });
  const check = fc.asyncProperty(
    rows,
    fc.constantFrom(";", ",", "\t"),
    async (written, delimiter) => {
      const lines = written.map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
      );
      const { grids, notices } = await readBook(
        UTF_8.encode(`sep=${delimiter}\r\n${lines.join("\r\n")}`),
      );
      const grid = grids[0]!;
      const read = written.map((cells, row) =>
        cells.map((_, column) => {
          const cell = grid.rows[row - grid.origin.row]?.[column - grid.origin.column];
          return cell?.value ?? "";
        }),
      );
      expect(read).toEqual(written);
      expect(notices).toEqual([]);
    },
  );
  await fc.assert(check);
});

test("no letter of a text is lost, however its quotes stand", async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "b", " "), maxLength: 40 });
  const check = fc.asyncProperty(text, async (written) => {
    const letters = written.replace(/[^ab]/g, "");
    const result = await readCsv(UTF_8.encode(`x,y\nz,w\n${written}`));
    if (!result.ok) {
      expect(result.fault).toMatchObject({ code: "damaged", params: { reason: "unclosed-quote" } });
      return;
    }
    const values = result.value.grids[0]!.rows.flatMap((cells) =>
      cells.map(({ value }) => value ?? ""),
    );
    expect(values.join("").replace(/[^ab]/g, "")).toBe(letters);
  });
  await fc.assert(check, { numRuns: 1000 });
});

test("more rows than a sheet has are refused", async () => {
  const bytes = UTF_8.encode("a,b\n".repeat(1_048_577));
  expect(await faultOf(bytes)).toMatchObject({ code: "too-many-cells" });
});
