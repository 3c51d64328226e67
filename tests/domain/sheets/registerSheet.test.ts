import fc from "fast-check";
import { cellAddress } from "../../../src/domain/grid/address";
import type { Nomination } from "../../../src/domain/intake/nomination";
import type { StandingTable } from "../../../src/domain/sheets/appendRecords";
import {
  readRegister,
  registerRecord,
  REGISTER_SHEET,
} from "../../../src/domain/sheets/registerSheet";
import { PLAN, putRecords, rearranged, typed } from "./sheetKit";

const NOMINATION: Nomination = {
  id: "DN-7K3QX2M9",
  list: "ab12ab12ab12/Trang1/5/III",
  submittingUnit: "Trường THPT Hoa Sen",
  listForm: "III",
  award: "CSTD_TQ",
  kind: "individual",
  name: "Bà Trần Thị Mai",
  birth: "",
  post: "Giáo viên",
  summary: "- 05 sáng kiến\n- QĐ số 1/QĐ-CTN",
  other: "Điện thoại: 0912",
  received: "2020-05-10",
  original: "Bà Trần Thị Mai, Giáo viên",
  source: { file: "a.xlsx", sha256: "0f".repeat(32), sheet: "Trang1", cell: "B7" },
};
const BARE: Nomination = {
  ...NOMINATION,
  id: "DN-00000000",
  submittingUnit: null,
  listForm: null,
  award: null,
  kind: "unknown",
  name: "",
  post: "",
  summary: "",
  other: "",
  received: null,
  original: "",
};

function placed(nominations: readonly Nomination[]): Promise<StandingTable> {
  return putRecords(
    REGISTER_SHEET,
    nominations.map((nomination) => registerRecord(PLAN, nomination)),
  );
}

function nominationsOf({ grid, range }: StandingTable): readonly Nomination[] {
  return readRegister(PLAN, grid, range).nominations.map(({ registerRow, ...nomination }) => {
    expect(registerRow).toBeGreaterThan(range.top);
    return nomination;
  });
}

const FIELDS = REGISTER_SHEET.columns.map(({ field }) => field);

test("comes back as it was written, with the place of each row and column", async () => {
  const { grid, range } = await placed([NOMINATION, BARE]);
  expect(readRegister(PLAN, grid, range)).toEqual({
    sheet: "Danh sách",
    columns: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    nominations: [
      { ...NOMINATION, registerRow: 4 },
      { ...BARE, registerRow: 5 },
    ],
    withdrawn: [],
  });
});

test("is read by its headings, wherever people moved its columns", async () => {
  const moved = rearranged(await placed([NOMINATION, BARE]));
  expect(nominationsOf(moved)).toEqual([NOMINATION, BARE]);
  const { columns, nominations } = readRegister(PLAN, moved.grid, moved.range);
  expect(cellAddress({ row: nominations[0]!.registerRow, column: columns.id! })).toBe("V7");
});

test("misses a column that somebody deleted, and nothing else", async () => {
  const heading = { heading: "Tóm tắt thành tích", record: -1, value: "Ghi chú riêng" };
  const table = typed(await placed([NOMINATION]), heading);
  const { columns, nominations } = readRegister(PLAN, table.grid, table.range);
  expect(columns.summary).toBeUndefined();
  expect(nominations).toEqual([{ ...NOMINATION, summary: "", registerRow: 4 }]);
});

test.each([
  ["Danh sách", "iii. danh hiệu chiến sỹ thi đua toàn quốc", { listForm: "III" }],
  ["Danh sách", "Danh sách khác", { listForm: null }],
  ["Danh hiệu hoặc hình thức", "CSTĐ toàn quốc", { award: "CSTD_TQ" }],
  ["Danh hiệu hoặc hình thức", "Lao động tiên tiến", { award: null }],
  ["Đối tượng", "TẬP THỂ", { kind: "collective" }],
  ["Đối tượng", "cá nhân ", { kind: "individual" }],
  ["Đối tượng", "Nhóm", { kind: "unknown" }],
  ["Ngày nhận", 43970, { received: "2020-05-19" }],
  ["Ngày nhận", "19/5/2020", { received: "2020-05-19" }],
  ["Ngày nhận", "tháng 5", { received: null }],
  ["Đơn vị trình", "  ", { submittingUnit: null }],
])("what a person writes into %s (%p) is read as %p", async (heading, value, changes) => {
  const table = typed(await placed([NOMINATION]), { heading, record: 0, value });
  expect(nominationsOf(table)).toEqual([{ ...NOMINATION, ...changes }]);
});

test.each(["Đã rút", "đã  rút ", "da rut"])(
  "a row marked %p is withdrawn, with its place and id",
  async (value) => {
    const mark = { heading: "Tình trạng", record: 0, value };
    const { grid, range } = typed(await placed([NOMINATION, BARE]), mark);
    const { nominations, withdrawn } = readRegister(PLAN, grid, range);
    expect(nominations).toEqual([{ ...BARE, registerRow: 5 }]);
    expect(withdrawn).toEqual([{ ...NOMINATION, registerRow: 4 }]);
  },
);

test("another word in its column withdraws nothing", async () => {
  const mark = { heading: "Tình trạng", record: 0, value: "Chờ xác minh" };
  expect(nominationsOf(typed(await placed([NOMINATION]), mark))).toEqual([NOMINATION]);
});

test("blank rows are no nominations, rows without an id are", async () => {
  const table = typed(
    await placed([NOMINATION, BARE]),
    ...["Mã đề nghị", "Tệp nguồn", "Trang nguồn", "Ô nguồn", "SHA-256", "Mã danh sách"].map(
      (heading) => ({ heading, record: 1, value: null }),
    ),
  );
  expect(nominationsOf(table)).toEqual([NOMINATION]);
  const named = typed(table, {
    heading: "Họ tên hoặc tên tập thể",
    record: 1,
    value: "Lê Văn Sơn",
  });
  expect(nominationsOf(named).map(({ id, name }) => [id, name])).toEqual([
    [NOMINATION.id, NOMINATION.name],
    ["", "Lê Văn Sơn"],
  ]);
});

/** Anything that may stand in a received cell, with formula signs and line feeds in plenty. */
const received = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "'", "\n", "\t", " ", "#N/A", "TRUE", "12"),
      fc.string(),
    )
    .map((parts) => parts.join("")),
);

const OPEN_FIELDS = ["name", "post", "summary", "other", "original", "submittingUnit"] as const;

/**
 * The register reads text without outer blanks, as intake did when it came in; all inner characters stay. So
 * a text of blanks alone reads as nothing.
 */
test("any text survives the way into the register and back, apart from outer blanks", async () => {
  const texts = fc.tuple(...OPEN_FIELDS.map(() => received));
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (rows) => {
      const nominations = rows.map((row, at) => ({
        ...NOMINATION,
        id: `DN-${String(at)}`,
        ...Object.fromEntries(OPEN_FIELDS.map((field, index) => [field, row[index]])),
      }));
      const trimmed = rows.map((row, at) => ({
        ...NOMINATION,
        id: `DN-${String(at)}`,
        ...Object.fromEntries(
          OPEN_FIELDS.map((field, index) => [field, readAs(field, row[index])]),
        ),
      }));
      const table = await placed(nominations);
      expect(nominationsOf(table)).toEqual(trimmed);
      expect(table.grid.rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    }),
  );
});

function readAs(field: string, text = ""): string | null {
  const inner = text.trim();
  return field === "submittingUnit" && inner === "" ? null : inner;
}
