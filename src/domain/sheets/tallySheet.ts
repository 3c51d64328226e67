import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { textCell } from "../report/sheetContent";
import { parseDecimal } from "../text/parseDecimal";
import type { VoteTally } from "../voting/tally";
import { readRecords, type ReadRecord, type RecordContent, type RecordSheet } from "./recordSheet";

export type TallyField = "nomination" | "name" | "unit" | keyof VoteTally;

/** `Kiểm phiếu`: the counts of each vote, as the counting committee reports them. */
export const TALLY_SHEET: RecordSheet<TallyField> = {
  table: "BX_KiemPhieu",
  title: "Kiểm phiếu",
  note: "Ghi số phiếu đã đếm. Phát ra (= có mặt) = đồng ý + không đồng ý + trắng + không hợp lệ + không thu về.",
  key: ["nomination"],
  columns: [
    { field: "nomination", heading: "Mã đề nghị", width: 14 },
    { field: "name", heading: "Họ tên hoặc tên tập thể", width: 28 },
    { field: "unit", heading: "Đơn vị trình", width: 26 },
    { field: "members", heading: "Tổng số thành viên", width: 12 },
    { field: "present", heading: "Có mặt", width: 10 },
    { field: "agree", heading: "Đồng ý", width: 10 },
    { field: "disagree", heading: "Không đồng ý", width: 12 },
    { field: "blank", heading: "Phiếu trắng", width: 10 },
    { field: "invalid", heading: "Không hợp lệ", width: 12 },
    { field: "notReturned", heading: "Không thu về", width: 12 },
  ],
};

/** The counts, in the order of their columns. */
export const TALLY_COUNTS = [
  "members",
  "present",
  "agree",
  "disagree",
  "blank",
  "invalid",
  "notReturned",
] as const;

export function tallyRecord(candidate: {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}): RecordContent<TallyField> {
  return {
    nomination: textCell(candidate.id),
    name: textCell(candidate.name),
    unit: textCell(candidate.unit),
  };
}

/** The votes on one candidate, or why they could not be read; `row` is the zero-based sheet row. */
export interface CandidateTally {
  readonly nomination: string;
  readonly row: number;
  /** A1 address of the first count. */
  readonly cell: string;
  /** Null where not one count was written: no vote yet. */
  readonly tally: VoteTally | null;
  /** Counts that are left blank or are no whole number: nothing is taken for 0. */
  readonly unread: readonly { readonly count: keyof VoteTally; readonly cell: string }[];
}

export interface ReadTallies {
  readonly sheet: string;
  readonly columns: ReadonlyMap<TallyField, number>;
  readonly tallies: readonly CandidateTally[];
}

export function readTallies(grid: Grid, table: CellRange): ReadTallies {
  const { columns, records } = readRecords(TALLY_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    columns,
    tallies: records.filter(({ text }) => text("nomination") !== "").map(readTally),
  };
}

function readTally(record: ReadRecord<TallyField>): CandidateTally {
  const nomination = record.text("nomination");
  const counts = TALLY_COUNTS.map((count) => ({ count, number: wholeNumber(record.text(count)) }));
  const isBlank = TALLY_COUNTS.every((count) => record.text(count) === "");
  const unread = isBlank
    ? []
    : counts
        .filter(({ number }) => number === null)
        .map(({ count }) => ({ count, cell: record.address(count) }));
  const complete = !isBlank && unread.length === 0;
  const tally = Object.fromEntries(counts.map(({ count, number }) => [count, number ?? 0]));
  return {
    nomination,
    row: record.row,
    cell: record.address("members"),
    tally: complete ? (tally as unknown as VoteTally) : null,
    unread,
  };
}

function wholeNumber(text: string): number | null {
  const read = parseDecimal(text);
  return read.ok && read.value.scale === 0 ? read.value.units : null;
}
