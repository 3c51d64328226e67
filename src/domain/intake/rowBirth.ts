import type { GridCell } from "../grid/grid";
import type { DateSystem } from "../text/calendarDate";
import { foldText } from "../text/foldText";
import { readDateCell } from "../text/readDateCell";
import type { NominationField } from "./nomination";
import type { RowCells } from "./rowCells";

/** What a row says of its candidate's birth. */
export interface RowBirth {
  /** As shown, a date of Excel's own as dd/mm/yyyy; empty where nothing is said, or men's and women's columns both are filled. */
  readonly birth: string;
  /** What the only filled one of the columns of men and women tells; null otherwise. */
  readonly sex: "Nam" | "Nữ" | null;
  /** Texts that were not taken, for the other contents. */
  readonly remainder: readonly string[];
}

interface BirthTask {
  readonly cells: RowCells;
  readonly row: number;
  /** What stands with the name. */
  readonly besideName: string | null;
  readonly dateSystem: DateSystem;
}

interface SexColumn {
  readonly field: NominationField;
  readonly sex: "Nam" | "Nữ";
}

const SEX_COLUMNS: readonly SexColumn[] = [
  { field: "birthMale", sex: "Nam" },
  { field: "birthFemale", sex: "Nữ" },
];

/**
 * Reads the date of birth of a row from its own column, the two columns of men and women, or beside the name. A
 * cross in a column of men or women is no date and says nothing here.
 */
export function rowBirth(task: BirthTask): RowBirth {
  const { cells, besideName } = task;
  const isPlain = besideName === null && !SEX_COLUMNS.some(({ field }) => cells.has(field));
  return isPlain
    ? { birth: birthText(task, "birth"), sex: null, remainder: [] }
    : birthOfSeveral(task);
}

function birthOfSeveral(task: BirthTask): RowBirth {
  const { cells, row, dateSystem } = task;
  const filled = SEX_COLUMNS.map(({ field, sex }) => ({
    sex,
    text: birthText(task, field),
    isDate: isDateWritten(cells.cell(row, field), dateSystem),
  })).filter(({ text }) => text !== "");
  const [only, ...others] = filled;
  const isClear = only?.isDate === true && others.length === 0;
  const taken = birthText(task, "birth") || (isClear ? only.text : "") || (task.besideName ?? "");
  const left = [
    ...filled.map(({ sex, text }) => ({ label: `Ngày sinh (${sex})`, text })),
    { label: "Ngày sinh (trong ô họ tên)", text: task.besideName ?? "" },
  ].filter(({ text }) => text !== "" && foldText(text) !== foldText(taken));
  return {
    birth: taken,
    sex: isClear ? only.sex : null,
    remainder: left.map(({ label, text }) => `${label}: ${text}`),
  };
}

/**
 * A date that Excel keeps as one is shown in the order of whoever's machine it is ("5/12/1980" for the 12th of May),
 * in a column too narrow not at all: it is written day before month.
 */
function birthText({ cells, row, dateSystem }: BirthTask, field: NominationField): string {
  const cell = cells.cell(row, field);
  const read = typeof cell.value === "number" ? readDateCell(cell, dateSystem) : null;
  if (!read?.ok || !read.value.isSerial) return cells.text(row, field);
  const { day, month, year } = read.value.date;
  const parts = [day, month, year].filter((part) => part !== null);
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}

/** Written as a date, possible or not. */
function isDateWritten(cell: GridCell, system: DateSystem): boolean {
  const read = readDateCell(cell, system);
  return read.ok || !["not-a-date", "unfilled-date"].includes(read.fault.code);
}
