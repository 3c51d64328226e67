import type { SheetContent } from "../../src/domain/report/sheetContent";
import { makeUnitReturns } from "../../src/workflow/makeUnitReturns";
import { NO_DECISIONS, receive } from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { DECISION, faultOf, fileOf, newModel, over, typeInto, valueOf } from "./workflowKit";

const GOOD = `Tóm tắt thành tích nổi bật: 05 sáng kiến\n${DECISION}`;

/** A school's list, with one person who is the same at every school, and a sheet that holds no list. */
function schoolFile(digit: string, school: string, own: { accountant: string; note: string }) {
  const list = gridOf([
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    [school],
    ["DANH SÁCH"],
    [ROLL_TITLES.III],
    OF_PERSONS,
    ["1.", "Bà Trần Thị Mai, Giáo viên Trường THPT Hoa Sen", GOOD],
    ["2.", `Ông ${own.accountant}, Kế toán`, ""],
    ["Danh sách có 05 cá nhân./."],
  ]);
  return fileOf("=danh-sach.xlsx", digit, list, gridOf([[own.note]], { sheet: "Ghi chú" }));
}

const LOTUS = schoolFile("a", "TRƯỜNG THPT HOA SEN", { accountant: "Lê Văn Sơn", note: "=sen" });
const LILY = schoolFile("b", "TRƯỜNG THPT HOA LAN", { accountant: "Vũ Văn Lực", note: "+lan" });

async function received() {
  const model = newModel();
  valueOf(await receive(over(model), [LOTUS, LILY]));
  return model;
}

/** All texts of the sheets. */
function textsOf(sheets: readonly SheetContent[]): readonly string[] {
  return sheets.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])),
  );
}

/** What stands under the headings of a sheet until the next blank row, as texts. */
function rowsOf(sheet: SheetContent | undefined): readonly (readonly string[])[] {
  const first = sheet!.cells.findIndex(([cell]) => cell?.kind === "text" && cell.text === "TT") + 1;
  const rows = sheet!.cells.slice(first).map((row) => row.map(wordOf));
  const end = rows.findIndex((row) => row.every((text) => text === ""));
  return end < 0 ? rows : rows.slice(0, end);
}

function wordOf(cell: SheetContent["cells"][number][number]): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? String(cell.number) : "";
}

const FORM = "KH Sở GDĐT Hà Nội 2020, mẫu danh sách đính kèm, danh sách III";
const OTHERS = [
  "Người hoặc tập thể này có thể còn được nơi khác đề nghị.",
  "Cho biết có phải được đề nghị ở hai nơi; nếu phải thì giữ đề nghị nào.",
];
const MAI = "Bà Trần Thị Mai, Giáo viên Trường THPT Hoa Sen";

/** The rows of `Nhận xét` after the order, which both schools have but for a name and a note. */
function remarksOf(accountant: string, note: string): readonly (readonly string[])[] {
  return [
    [
      "Thiếu tóm tắt thành tích: ô để trống hoặc còn nguyên chữ của mẫu.",
      ...[`Ông ${accountant}`, "Trang1: C7", "(để trống)", FORM, "Bổ sung.", ""],
    ],
    [
      "Dòng tổng ghi “Danh sách có 05 cá nhân./.” nhưng đếm được 00 tập thể, 02 cá nhân.",
      ...[ROLL_TITLES.III, "Trang1: A8", "Danh sách có 05 cá nhân./.", ""],
      ...["Cho biết danh sách thiếu dòng hay ghi sai tổng.", ""],
    ],
    [
      `Trang không có danh sách nào đọc được, bắt đầu bằng “${note}”.`,
      ...["", "Ghi chú: A1", note, ""],
      "Cho biết nội dung này thuộc danh sách nào, dòng nào; nếu là một đề nghị thì gửi lại danh sách.",
      "",
    ],
  ];
}

test("each file's unit is told what to clear up, as it was received, what is missing, and what was read", async () => {
  const model = await received();
  const before = model.snapshot();
  const made = valueOf(await makeUnitReturns(over(model)));
  expect(model.snapshot()).toEqual(before);
  expect(made.returns.map(({ sheets, ...told }) => [told, sheets.length])).toEqual([
    [
      {
        ...{ file: "=danh-sach.xlsx", sha256: "a".repeat(64), unit: "TRƯỜNG THPT HOA SEN" },
        ...{ name: "Nhận xét - TRƯỜNG THPT HOA SEN - =danh-sach.xlsx", remarks: 3 },
      },
      3,
    ],
    [
      {
        ...{ file: "=danh-sach.xlsx", sha256: "b".repeat(64), unit: "TRƯỜNG THPT HOA LAN" },
        ...{ name: "Nhận xét - TRƯỜNG THPT HOA LAN - =danh-sach.xlsx", remarks: 4 },
      },
      3,
    ],
  ]);
  expect(made).toMatchObject({
    unplaced: { asks: 0, unread: 0 },
    replaced: [],
    withoutUnit: [],
  });
  const [lotus, lily] = made.returns;
  const [remarks, lacking, read] = lotus!.sheets;
  expect(rowsOf(remarks).map(([, ...row]) => row)).toEqual(remarksOf("Lê Văn Sơn", "=sen"));
  expect(rowsOf(lacking).map((row) => row.slice(0, 4))).toEqual([
    ["1", expect.stringMatching(/^Báo cáo tổng kết/) as string, "", "chưa nộp"],
  ]);
  expect(rowsOf(read)).toEqual([
    ["1", ROLL_TITLES.III, "Trang1", "5", "6", "7", "2", "ô A8: Danh sách có 05 cá nhân./."],
    ["", "Cộng", "", "", "", "", "2", ""],
  ]);
  const [own, ...rest] = remarksOf("Vũ Văn Lực", "+lan");
  const [what, todo] = OTHERS;
  expect(rowsOf(lily!.sheets[0]).map(([, ...row]) => row)).toEqual([
    own,
    [what, "Bà Trần Thị Mai", "Trang1: B6", MAI, "", todo, ""],
    ...rest,
  ]);
});

test("nothing of one unit stands in what goes back to another, whatever their files are named", async () => {
  const model = await received();
  const { returns } = valueOf(await makeUnitReturns(over(model)));
  const [lotus, lily] = returns.map(({ sheets }) => textsOf(sheets).join("\n"));
  const ofLotus = ["HOA SEN (", "Lê Văn Sơn", "=sen", "a".repeat(64), "DN-"];
  const ofLily = ["HOA LAN", "Vũ Văn Lực", "+lan", "b".repeat(64), "DN-"];
  expect(ofLotus.filter((text) => lotus!.includes(text))).toEqual(ofLotus.slice(0, 4));
  expect(ofLily.filter((text) => lotus!.includes(text))).toEqual([]);
  expect(ofLily.filter((text) => lily!.includes(text))).toEqual(ofLily.slice(0, 4));
  expect(ofLotus.filter((text) => lily!.includes(text))).toEqual([]);
});

test("a text that people corrected in the register is not passed off as received", async () => {
  const model = await received();
  const heading = "Tóm tắt thành tích";
  typeInto(model, { table: "BX_DanhSach", heading, record: 1 }, "Đạt danh hiệu theo");
  const { returns } = valueOf(await makeUnitReturns(over(model)));
  const [first] = rowsOf(returns[0]!.sheets[0]);
  expect(first!.slice(2, 5)).toEqual(["Ông Lê Văn Sơn", "Trang1: C7", "(để trống)"]);
});

test("a row that somebody gave to another unit goes back in no file, and is counted", async () => {
  const model = await received();
  const heading = "Đơn vị trình";
  typeInto(model, { table: "BX_DanhSach", heading, record: 1 }, "TRƯỜNG THPT HOA LAN");
  const { returns, unplaced } = valueOf(await makeUnitReturns(over(model)));
  expect(unplaced).toEqual({ asks: 1, unread: 0 });
  const texts = returns.flatMap(({ sheets }) => textsOf(sheets));
  expect(texts.filter((text) => text.includes("Lê Văn Sơn"))).toEqual([]);
});

test("of a list that came again only the newest file goes back, with what its rows lack still", async () => {
  const model = await received();
  const again = schoolFile("c", "TRƯỜNG THPT HOA SEN", { accountant: "Lê Văn Sơn", note: "=mới" });
  const decision = { mode: "replace" as const, takes: [] };
  const decisions = { ...NO_DECISIONS, files: new Map([[again.sha256, decision]]) };
  const newer = { ...again, file: "bản 2.xlsx", channel: "E-mail" };
  valueOf(await receive(over(model), [newer], decisions));
  const { returns, ...left } = valueOf(await makeUnitReturns(over(model)));
  expect(left).toEqual({
    unplaced: { asks: 0, unread: 0 },
    replaced: ["=danh-sach.xlsx"],
    withoutUnit: [],
  });
  expect(returns.map(({ file, unit }) => [file, unit])).toEqual([
    ["=danh-sach.xlsx", "TRƯỜNG THPT HOA LAN"],
    ["bản 2.xlsx", "TRƯỜNG THPT HOA SEN"],
  ]);
  const { sheets } = returns[1]!;
  expect(textsOf(sheets)).toContain("Ngày nhận: 10/05/2020. Kênh nhận: E-mail. Bản thứ: 2");
  expect(rowsOf(sheets[0]).map(([, ...row]) => row)).toEqual(remarksOf("Lê Văn Sơn", "=mới"));
});

test("lists of a unit that nobody can tell go back to nobody, and their file is named", async () => {
  const model = newModel();
  valueOf(
    await receive(over(model), [schoolFile("c", "", { accountant: "Lê Văn Sơn", note: "x" })]),
  );
  const made = valueOf(await makeUnitReturns(over(model)));
  expect(made).toEqual({
    returns: [],
    unplaced: { asks: expect.any(Number) as number, unread: 1 },
    replaced: [],
    withoutUnit: ["=danh-sach.xlsx"],
  });
});

test("before anything was received nothing goes back", async () => {
  expect(faultOf(await makeUnitReturns(over(newModel())))).toEqual({ code: "no-register" });
});
