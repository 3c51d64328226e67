import { cell, paragraphs, row, run, table } from "../makeDocx";
import { relationships } from "../makeXlsx";
import { facetOf } from "../received";
import { readBook, readGrid } from "../receivedDocument";

const paragraph = (...contents: readonly string[]): string => `<w:p>${contents.join("")}</w:p>`;

test("leaves out what a tracked change deletes, reads what it inserts, and tells how many there are", async () => {
  const { grids, notices } = await readBook({
    body: [
      paragraph(
        run("Giấy "),
        `<w:del w:id="1"><w:r><w:delText>cũ</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run("khen")}</w:ins>`,
        `<w:moveFrom w:id="3">${run("đi")}</w:moveFrom>`,
      ),
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run("Trường ")}</w:p>`,
      paragraphs("Hoa Sen"),
      table(
        row(cell("giữ")),
        `<w:tr><w:trPr><w:del w:id="5"/></w:trPr>${cell("bỏ")}</w:tr>`,
        `<w:tr><w:trPr><w:ins w:id="6"/></w:trPr>${cell("thêm")}</w:tr>`,
      ),
    ].join(""),
  });
  expect(facetOf(grids[0]!, "value")).toEqual({
    A1: "Giấy khen",
    A2: "Trường Hoa Sen",
    A3: "giữ",
    A4: "thêm",
  });
  expect(notices).toEqual([{ kind: "tracked-changes", count: 5 }]);
});

test("reads hidden text and hidden rows, and tells of them", async () => {
  const { grids, notices } = await readBook({
    styles: `<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>`,
    body:
      paragraph(
        run("Hiện "),
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t><w:tab/></w:r>`,
        run("ẩn", `<w:rStyle w:val="An"/>`),
        run(" hiện", `<w:vanish w:val="0"/>`),
      ) + table(row(cell("1")), `<w:tr><w:trPr><w:hidden/></w:trPr>${cell("2")}</w:tr>`),
  });
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "Hiện ẩn\tẩn hiện", A2: "1", A3: "2" });
  expect(grids[0]!.hiddenRows).toEqual([2]);
  expect(notices).toEqual([
    { kind: "hidden-text", count: 2 },
    { kind: "hidden-rows", count: 1 },
  ]);
});

test("reads struck-out letters, and tells in how many cells and paragraphs they stand", async () => {
  const off = `<w:strike w:val="0"/><w:dstrike w:val="false"/>`;
  const { grids, notices } = await readBook({
    styles: `<w:style w:type="character" w:styleId="Gach"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Bo"><w:basedOn w:val="Goc"/></w:style>
      <w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:dstrike/></w:rPr></w:style>`,
    body:
      table(
        row(cell("1"), `<w:tc>${paragraph(run("Lê Văn ", "<w:strike/>"), run("Sơn"))}</w:tc>`),
        row(cell("2"), `<w:tc>${paragraph(run("Vũ Thị Lan", `<w:rStyle w:val="Gach"/>`))}</w:tc>`),
        row(
          cell("3"),
          `<w:tc>${paragraph(run("Đỗ Văn Lực", `<w:rStyle w:val="Gach"/>${off}`))}</w:tc>`,
        ),
        row(cell("4"), `<w:tc>${paragraph(run("Hà Thu", off), run(" ", "<w:strike/>"))}</w:tc>`),
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph(run("bỏ", "<w:strike/>"))}</w:tc></w:tr>`,
      ) + `<w:p><w:pPr><w:pStyle w:val="Bo"/></w:pPr>${run("Tổng cộng: 4 người")}</w:p>`,
  });
  expect(facetOf(grids[0]!, "value")).toMatchObject({ B1: "Lê Văn Sơn", B2: "Vũ Thị Lan" });
  expect(notices).toEqual([
    { kind: "struck-text", count: 3 },
    { kind: "tracked-changes", count: 1 },
  ]);
});

describe("the font of a cell is that of its first letters", () => {
  const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Times New Roman")}</w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr/></w:style>
    <w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Goc"/></w:style>
    <w:style w:type="paragraph" w:styleId="Goc"><w:basedOn w:val="Cu"/><w:rPr>${fonts(".VnTime")}</w:rPr></w:style>
    <w:style w:type="character" w:styleId="Chu"><w:rPr>${fonts(".VnTimeH")}</w:rPr></w:style>`;

  test.each([
    ["its own", run("NguyÔn", fonts(".VnArial")), ".VnArial"],
    ["its character style's", run("NguyÔn", `<w:rStyle w:val="Chu"/>`), ".VnTimeH"],
    ["the document's default", run("Nguyễn"), "Times New Roman"],
    ["that of hAnsi alone", run("x", `<w:rFonts w:hAnsi=".VnTime"/>`), ".VnTime"],
    ["none for a theme's font", run("x", `<w:rFonts w:asciiTheme="minorHAnsi"/>`), null],
    ["not that of spaces before", run(" ", fonts("Arial")) + run("x", fonts(".VnTime")), ".VnTime"],
    [
      "not that which a change replaced",
      run("x", `${fonts("Arial")}<w:rPrChange><w:rPr>${fonts(".VnTime")}</w:rPr></w:rPrChange>`),
      "Arial",
    ],
  ])("%s", async (_what, contents, font) => {
    const grid = await readGrid({ styles, body: paragraph(contents) });
    expect(facetOf(grid, "font")).toEqual({ A1: font });
  });

  test("its paragraph style's, or that which the style rests on, even in a circle", async () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Cu"/></w:pPr>${run("NguyÔn")}</w:p>`;
    expect(facetOf(await readGrid({ styles, body }), "font")).toEqual({ A1: ".VnTime" });
  });
});

test("a field is read by its result, and one that never ends swallows no other paragraph", async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const grid = await readGrid({
    body:
      paragraph(
        field("begin"),
        `<w:r><w:instrText>MERGEFIELD Ten</w:instrText></w:r>`,
        run("mã"),
        field("separate"),
        run("Lê Thị Bình"),
        field("end"),
        `<w:fldSimple w:instr="PAGE">${run(" 5")}</w:fldSimple>`,
      ) +
      paragraph(field("begin"), run("mã dở")) +
      paragraphs("vẫn đọc"),
  });
  expect(facetOf(grid, "value")).toEqual({ A1: "Lê Thị Bình 5", A2: "vẫn đọc" });
});

test("tells of everything that it did not read or follow", async () => {
  const box = `<w:txbxContent>${paragraphs("trong hộp")}</w:txbxContent>`;
  const { grids, notices } = await readBook({
    body: [
      paragraph(
        run("Thấy"),
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        `<w:r><w:drawing><a:t>ảnh</a:t></w:drawing><w:object>${paragraphs("vật")}</w:object></w:r>`,
        `<w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r>`,
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="MS Gothic" w:char="2612"/></w:r>`,
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        `<w:r><mc:AlternateContent><mc:Choice><w16se:symEx w16se:char="1F3C5"/></mc:Choice><mc:Fallback>${run("?")}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      `<w:altChunk r:id="rId7"/>`,
    ].join(""),
    links: [
      ["rId2", "header", "header1.xml"],
      ["rId3", "footer", "footer1.xml"],
    ],
    outside: [
      ["hyperlink", "mailto:truong@example.vn"],
      ["image", "http://example.vn/a/%C4%91en.png"],
    ],
    parts: {
      "word/header1.xml": `<w:hdr><w:p>${run("Kèm theo Tờ trình")}</w:p></w:hdr>`,
      "word/footer1.xml": `<w:ftr><w:p>${run("2")}</w:p></w:ftr>`,
      "word/vbaProject.bin": "macro",
      "word/embeddings/oleObject1.bin": "object",
      "word/settings.xml": "<w:settings/>",
      "word/_rels/settings.xml.rels": relationships([
        ["rId1", "attachedTemplate", "file:///C:/Mau/bao%20cao.dotm"],
      ]).replace("/></", ` TargetMode="External"/></`),
    },
  });
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: "Thấy\uF0FE☒🏅" });
  expect(notices).toEqual([
    { kind: "picture", count: 1 },
    { kind: "text-box", count: 1 },
    { kind: "footnote", count: 2 },
    { kind: "review-comment", count: 1 },
    { kind: "symbol", count: 1 },
    { kind: "form-field", count: 1 },
    { kind: "inserted-file", count: 1 },
    { kind: "header-footer", count: 1 },
    { kind: "external-link", count: 2, names: ["đen.png", "bao cao.dotm"] },
    { kind: "hyperlink", count: 1 },
    { kind: "embedded-object", count: 1 },
    { kind: "macro", count: 1 },
  ]);
});

describe("a table that only holds others in place", () => {
  const list = table(row(cell("TT"), cell("Họ và tên")), row(cell("1"), cell("Lê Văn Sơn")));
  const holding = (...contents: readonly string[]): string => `<w:tc>${contents.join("")}</w:tc>`;

  test("is read as if it were not there, in reading order", async () => {
    const { grids, notices } = await readBook({
      body: table(
        row(cell("TRƯỜNG THCS HOA MAI"), cell("CỘNG HÒA\nĐộc lập")),
        row(holding(paragraphs("DANH SÁCH"), list, paragraphs("Danh sách có 01 cá nhân"))),
        row(cell(""), cell("HIỆU TRƯỞNG")),
      ),
    });
    const [grid] = grids;
    expect(grid!.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["TRƯỜNG THCS HOA MAI"],
      ["CỘNG HÒA"],
      ["Độc lập"],
      ["DANH SÁCH"],
      ["TT", "Họ và tên"],
      ["1", "Lê Văn Sơn"],
      ["Danh sách có 01 cá nhân"],
      ["HIỆU TRƯỞNG"],
    ]);
    expect(grid!.blocks).toEqual([
      { name: "Bảng 1", range: { top: 4, left: 0, bottom: 5, right: 1 } },
    ]);
    expect(notices).toEqual([{ kind: "inner-table", count: 1 }]);
  });

  test("may hold several; what stands in a cell of those stays text of the cell", async () => {
    const inCell = table(
      row(cell("TT"), cell("Tên")),
      row(cell("1"), holding(table(row(cell("a"))), paragraphs(""))),
    );
    const { grids, notices } = await readBook({
      body: table(row(cell("đầu"))) + table(row(holding(list)), row(holding(inCell))) + list,
    });
    expect(grids[0]!.blocks!.map(({ name, range }) => [name, range.top, range.bottom])).toEqual([
      ["Bảng 1", 0, 0],
      ["Bảng 2", 1, 2],
      ["Bảng 3", 3, 4],
      ["Bảng 4", 5, 6],
    ]);
    expect(facetOf(grids[0]!, "value")).toMatchObject({ A2: "TT", B5: "a", B7: "Lê Văn Sơn" });
    expect(notices).toEqual([
      { kind: "inner-table", count: 2 },
      { kind: "nested-table", count: 1 },
    ]);
  });

  test.each([
    ["something is written beside it", table(row(cell("1"), holding(list)))],
    ["it is as wide as a list", table(row(cell("1"), cell("2"), cell("3")), row(holding(list)))],
    ["it holds but one row", table(row(holding(table(row(cell("a"), cell("b"))))))],
    ["it holds but one column", table(row(holding(table(row(cell("a")), row(cell("b"))))))],
    [
      "a row of it is deleted",
      table(row(holding(list)), `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("x")}</w:tr>`),
    ],
  ])("is none where %s", async (_why, body) => {
    const { grids, notices } = await readBook({ body });
    expect(grids[0]!.blocks).toHaveLength(1);
    expect(notices).toContainEqual({ kind: "nested-table", count: 1 });
  });
});
