import type { CellPosition } from "../../src/domain/grid/address";
import { cellAt, constantCell, type CellValue, type Grid } from "../../src/domain/grid/grid";
import type { ConflictTake } from "../../src/domain/intake/versions/takeChanges";
import type { Fault, Result } from "../../src/domain/result";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import type { WorkflowContext } from "../../src/workflow/context";
import { inProcessCompute } from "../../src/workflow/inProcessCompute";
import {
  NO_DECISIONS,
  type FileDecision,
  type FileToReceive,
  type ReceiveDecisions,
} from "../../src/workflow/receive";
import { gridOf } from "../domain/intake/gridOf";
import { CLUSTER_HEAD, OF_CLUSTER, OF_PERSONS, ROLL_TITLES } from "../domain/intake/headings";
import { PLAN } from "../domain/intake/intakeKit";

/** The actions over a workbook, with a clock that stands still. */
export function contextOver(workbook: Workbook): WorkflowContext {
  return {
    workbook,
    compute: inProcessCompute,
    plan: PLAN,
    person: "Vũ Thị Lan",
    now: () => "2020-05-11T08:00:00+07:00",
    sha256: () => Promise.resolve("5".repeat(64)),
  };
}

/** The council's workbook as it is before anything: one sheet of their own. */
export function newModel(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  const own = model.addSheet("Ghi chép");
  if (own.ok) own.value.setCell({ row: 0, column: 0 }, constantCell("của văn phòng"));
  return model;
}

/** Another workbook that holds the same. */
export function reopened(snapshot: WorkbookSnapshot): MemoryWorkbook {
  return MemoryWorkbook.fromSnapshot(snapshot);
}

export function over(model: MemoryWorkbook): WorkflowContext {
  return contextOver(memoryPort(model));
}

export function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
}

export function faultOf(result: Result<unknown, { readonly code: string }>): Fault {
  if (!result.ok) return result.fault;
  throw new Error("Expected a fault");
}

export const DECISION = "Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ngày 15/11/2017";

/** A school's list III with two persons. */
export const SCHOOL_FILE = fileOf(
  "thpt-hoa-sen.xlsx",
  "a",
  gridOf([
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    ["TRƯỜNG THPT HOA SEN"],
    ["DANH SÁCH"],
    [ROLL_TITLES.III],
    OF_PERSONS,
    ["1.", "Bà Trần Thị Mai, Giáo viên", `Tóm tắt thành tích nổi bật: 05 sáng kiến\n${DECISION}`],
    ["2.", "Ông Lê Văn Sơn, Kế toán", ""],
  ]),
);

/** The school's list again: one row is corrected, one is gone, one is new. */
export const NEWER_FILE = fileOf(
  "thpt-hoa-sen-gui-lai.xlsx",
  "d",
  gridOf([
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    ["TRƯỜNG THPT HOA SEN"],
    ["DANH SÁCH"],
    [ROLL_TITLES.III],
    OF_PERSONS,
    ["1.", "Bà Trần Thị Mai, Giáo viên", `Tóm tắt thành tích nổi bật: 07 sáng kiến\n${DECISION}`],
    ["2.", "Ông Phạm Quốc Bảo, Bảo vệ", "Hoàn thành xuất sắc nhiệm vụ"],
  ]),
);

/** A cụm's list with one collective and one person. */
export const CLUSTER_FILE = fileOf(
  "cum-1.xlsx",
  "b",
  gridOf([
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    ["CỤM TRƯỞNG CỤM THPT SỐ 1"],
    ["DANH SÁCH"],
    [CLUSTER_HEAD],
    OF_CLUSTER,
    ["1.", "Trường THPT Mai Vàng", "100% học sinh tốt nghiệp"],
    ["2.", "Ông Đỗ Văn Lực, Giáo viên Trường THPT Mai Vàng", "12 sáng kiến"],
    ["Danh sách có 01 tập thể và 01 cá nhân./."],
  ]),
);

export function fileOf(file: string, digit: string, ...grids: readonly Grid[]): FileToReceive {
  return { file, sha256: digit.repeat(64), grids, received: "2020-05-10" };
}

/** The decision that the lists of these files stand beside those that came before. */
export function asExtra(...files: readonly FileToReceive[]): ReceiveDecisions {
  return decided(files, { mode: "extra", takes: [] });
}

/** The decision that the lists of this file take the place of earlier ones. */
export function asVersion(
  file: FileToReceive,
  ...takes: readonly ConflictTake[]
): ReceiveDecisions {
  return decided([file], { mode: "replace", takes });
}

function decided(files: readonly FileToReceive[], decision: FileDecision): ReceiveDecisions {
  return { ...NO_DECISIONS, files: new Map(files.map(({ sha256 }) => [sha256, decision])) };
}

interface TableColumn {
  readonly grid: Grid;
  readonly column: number;
  readonly rows: readonly number[];
}

function tableColumn(model: MemoryWorkbook, table: string, heading: string): TableColumn {
  const placed = model.tables.find(({ name }) => name === table);
  const sheet = placed && model.sheet(placed.sheet);
  if (!placed || !sheet) throw new Error(`No table ${table}`);
  const { top, left, bottom, right } = placed.range;
  const grid = sheet.grid();
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const column = columns.find((at) => cellAt(grid, { row: top, column: at }).text === heading);
  if (column === undefined) throw new Error(`No column ${heading}`);
  return { grid, column, rows: Array.from({ length: bottom - top }, (_, at) => top + 1 + at) };
}

/** A table's column of texts, from the first row of records. */
export function columnOf(model: MemoryWorkbook, table: string, heading: string): readonly string[] {
  const { grid, column, rows } = tableColumn(model, table, heading);
  return rows.map((row) => cellAt(grid, { row, column }).text);
}

export interface Place {
  readonly table: string;
  readonly heading: string;
  /** Counted from the first record. */
  readonly record: number;
}

export function positionOf(
  model: MemoryWorkbook,
  { table, heading, record }: Place,
): CellPosition & { readonly sheet: string } {
  const { grid, column, rows } = tableColumn(model, table, heading);
  return { sheet: grid.sheet, row: rows[record] ?? 0, column };
}

/** Types a value into a cell, as a person does. */
export function typeInto(model: MemoryWorkbook, place: Place, value: CellValue): void {
  const at = positionOf(model, place);
  model.sheet(at.sheet)?.setCell(at, constantCell(value));
}
