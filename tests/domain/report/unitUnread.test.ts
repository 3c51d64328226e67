import type { LedgerUnread } from "../../../src/domain/sheets/receivedSheet";
import { unreadByUnit } from "../../../src/domain/report/unitUnread";
import { aList, reviewData } from "../checks/reviewKit";

const A = "a".repeat(64);
const B = "b".repeat(64);
const LILY = "Trường THPT Hoa Lan";
const LOTUS = "Trường THPT Hoa Sen";

const cell = (sha256: string, sheet: string): LedgerUnread => ({
  source: { file: "ds.xlsx", sheet, cell: "B9" },
  text: "chữ",
  reason: "row-outside-list",
  sha256,
});
const list = (sha256: string, sheet: string, unit: string | null) =>
  aList({ id: `${sha256}/${sheet}/${String(unit)}`, sha256, sheet, submittingUnit: unit });

test("two files of one name are told apart by their bytes", () => {
  const data = reviewData({ lists: [list(A, "T1", LOTUS), list(B, "T1", LILY)] });
  const [own, other] = [cell(A, "T1"), cell(B, "Ghi chú")];
  expect(unreadByUnit(data, { unread: [own, other], replaced: [] })).toEqual({
    units: new Map([
      [LOTUS.toLowerCase(), [own]],
      [LILY.toLowerCase(), [other]],
    ]),
    unplaced: [],
  });
});

test.each([
  ["a sheet with lists of two units", [list(A, "T1", LOTUS), list(A, "T1", LILY)], "T1"],
  [
    "a sheet without lists in a file of two units",
    [list(A, "T1", LOTUS), list(A, "T2", LILY)],
    "X",
  ],
  ["a sheet of a unit that nobody can tell", [list(A, "T1", null)], "T1"],
  ["a file that is not known", [list(B, "T1", LOTUS)], "T1"],
])("a cell of %s is given to none", (_, lists, sheet) => {
  const unread = [cell(A, sheet)];
  expect(unreadByUnit(reviewData({ lists }), { unread, replaced: [] })).toEqual({
    units: new Map(),
    unplaced: unread,
  });
});

test("a list that no longer counts still tells whose file it was", () => {
  const data = reviewData({ lists: [list(A, "T1", LOTUS)] });
  const unread = [cell(A, "Ghi chú")];
  const { units, unplaced } = unreadByUnit(data, { unread, replaced: [list(A, "T2", LILY)] });
  expect([units.size, unplaced]).toEqual([0, unread]);
});
