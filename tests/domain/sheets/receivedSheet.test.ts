import type { ReceivedList, UnreadCell } from "../../../src/domain/intake/nomination";
import {
  EMPTY_LEDGER,
  readLedger,
  RECEIVED_SHEET,
  receivedListRecord,
  unreadCellRecord,
  type LedgerUnread,
} from "../../../src/domain/sheets/receivedSheet";
import { putRecords, rearranged, typed } from "./sheetKit";

const SHA = "ab12".repeat(16);
const LIST: ReceivedList = {
  id: "ab12ab12ab12/Trang1/8/III",
  file: "a.xlsx",
  sha256: SHA,
  sheet: "Trang1",
  listForm: "III",
  submittingUnit: "=Trường THPT Hoa Sen",
  unitKind: "school",
  unitCell: "A2",
  submission: "ab12ab12ab12/Trang1/4/I",
  channel: "",
  version: 1,
  replaces: null,
  legacy: null,
  confidence: "sure",
  doubts: [],
  headingRow: 8,
  firstRow: 9,
  lastRow: 11,
  columns: { candidate: "B", post: "C", summary: "AA" },
  nominations: 3,
  totals: { text: "Danh sách có 03 cá nhân./.", cell: "A12" },
  received: "2020-05-10",
};
const BARE: ReceivedList = {
  ...LIST,
  id: "ab12ab12ab12/Trang2/1",
  listForm: null,
  submittingUnit: null,
  unitKind: null,
  unitCell: null,
  columns: { candidate: "A" },
  nominations: 0,
  totals: null,
  received: null,
};

const REASONS: readonly UnreadCell["reason"][] = [
  "no-list-on-sheet",
  "row-outside-list",
  "row-without-candidate",
  "error-value",
  "several-candidates",
];
const UNREAD: readonly LedgerUnread[] = REASONS.map((reason, at) => ({
  source: { file: "a.xlsx", sheet: "Trang1", cell: `B${String(20 + at)}` },
  text: reason === "error-value" ? "#N/A" : `=chữ ${String(at)}`,
  reason,
  sha256: SHA,
}));

const RECORDS = [
  receivedListRecord(LIST),
  receivedListRecord(BARE),
  ...UNREAD.map((cell) => unreadCellRecord(cell, SHA)),
];
const LEDGER = { lists: [LIST, BARE], replaced: [], unread: UNREAD, files: new Set([SHA]) };

test("lists and unread cells come back as they were written", async () => {
  const { grid, range } = await putRecords(RECEIVED_SHEET, RECORDS);
  expect(readLedger(grid, range)).toEqual(LEDGER);
});

test("they do so from moved columns beside a foreign one", async () => {
  const { grid, range } = rearranged(await putRecords(RECEIVED_SHEET, RECORDS));
  expect(readLedger(grid, range)).toEqual(LEDGER);
});

test("a received day that a person writes down counts", async () => {
  const place = { heading: "Ngày nhận", record: 1, value: "19/5/2020" };
  const { grid, range } = typed(await putRecords(RECEIVED_SHEET, RECORDS), place);
  expect(readLedger(grid, range).lists[1]?.received).toBe("2020-05-19");
});

test("an empty table holds nothing", async () => {
  const { grid, range } = await putRecords(RECEIVED_SHEET, []);
  expect(readLedger(grid, range)).toEqual(EMPTY_LEDGER);
});

test("a line that somebody wrote in is neither a list nor an unread cell", async () => {
  const place = { heading: "Nội dung ghi", record: 0, value: "ghi chú" };
  const { grid, range } = typed(await putRecords(RECEIVED_SHEET, RECORDS), place);
  expect(readLedger(grid, range)).toEqual({ ...LEDGER, lists: [BARE] });
});

test("a list whose place another has taken is no longer in force, nor what of its sheet was not read", async () => {
  const other = { ...BARE, sheet: "Trang2" };
  const newer = { ...LIST, id: "cd34cd34cd34/Trang1/8/III", sha256: "cd34".repeat(16), version: 2 };
  const { grid, range } = await putRecords(RECEIVED_SHEET, [
    receivedListRecord(LIST),
    receivedListRecord(other),
    ...UNREAD.map((cell) => unreadCellRecord(cell, SHA)),
    receivedListRecord({ ...newer, replaces: LIST.id }),
  ]);
  expect(readLedger(grid, range)).toEqual({
    lists: [other, { ...newer, replaces: LIST.id }],
    replaced: [LIST],
    unread: [],
    files: new Set([SHA, newer.sha256]),
  });
});
