import { rangeAddress } from "../../../src/domain/grid/address";
import type { GridCell } from "../../../src/domain/grid/grid";

/** What a unit wrote of one candidate, before it was put on a sheet. */
export interface Written {
  readonly kind: "individual" | "collective";
  readonly name: string;
  readonly post: string;
  /** As it is written, and the code of what is meant. */
  readonly award: readonly [string, string];
  readonly summary: string;
  readonly birth: string;
}

export interface WrittenList {
  readonly unit: string;
  readonly rows: readonly Written[];
}

export type ColumnId =
  "ordinal" | "candidate" | "birth" | "post" | "summary" | "note" | "phone" | "award";

/** How lists are put on a sheet. */
export interface Shape {
  readonly top: number;
  readonly left: number;
  readonly order: readonly ColumnId[];
  readonly without: readonly ColumnId[];
  /** Which of a column's headings is taken. */
  readonly wording: number;
  /** What is done to each heading. */
  readonly noise: readonly number[];
  readonly ordinals: "none" | "blank" | "restart" | "onward" | "doubled" | "dotted";
  readonly awards: "column" | "grouped";
  readonly births: "column" | "bySex";
  /** In one column, in two headed apart, or in two under one heading. */
  readonly names: "whole" | "split" | "merged";
  /** A level above those that there are. */
  readonly topGroup: boolean;
  readonly merged: boolean;
  readonly columnNumbers: "none" | "digits" | "letters" | "formulas";
  readonly groups: "none" | "kinds" | "units";
  readonly headingAgainAfter: number | null;
  /** Blank rows strewn in below the headings: before row n as many as the n-th says. */
  readonly blanks: readonly number[];
  readonly templates: number;
  readonly phantoms: number;
  readonly totals: boolean;
  readonly signed: boolean;
}

/** The nominations that have to come out again. */
export interface Printed {
  readonly unit: string;
  readonly award: string;
  readonly kind: Written["kind"];
  readonly name: string;
  readonly birth: string;
  readonly post: string;
  readonly summary: string;
  readonly other: string;
}

export type Cell = string | null | GridCell;
export type Row = readonly Cell[];

/** A column of the sheet: its heading's levels, and what stands below it. */
export interface Column {
  readonly levels: readonly string[];
  readonly text: (row: Written, number: string) => string;
}

const HEADINGS: Readonly<Record<ColumnId, readonly string[]>> = {
  ordinal: ["TT", "STT", "Số TT", "Số\nTT"],
  candidate: ["Họ và tên", "Tên tập thể/cá nhân", "Họ tên/Tên tập thể", "Ho va ten"],
  birth: ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh"],
  post: ["Chức vụ", "Chức vụ, đơn vị công tác", "Chức Vụ"],
  summary: ["Tóm tắt thành tích", "Trích ngang thành tích", "Lý do khen thưởng"],
  note: ["Ghi chú", "Email"],
  phone: ["Số điện thoại", "Mã GV"],
  award: ["Danh hiệu đề nghị", "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức đề nghị"],
};

const SPLIT_NAMES: readonly (readonly [string, string])[] = [
  ["Họ và tên đệm", "Tên"],
  ["Họ đệm", "Tên"],
  ["Họ", "Tên"],
  ["Họ lót", "Tên"],
];

const NOISE: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => ` ${heading.replaceAll(" ", "  ")} `,
  (heading) => heading.replaceAll(" ", "\u00a0"),
  (heading) => `${heading}\n`,
  (heading) => heading.normalize("NFD"),
  (heading) => `${heading}:`,
  (heading) => heading.replace(" ", "\u200b "),
  (heading) => heading.replace(" ", "\n"),
];
export const NOISES = NOISE.length;

export function columnsOf(shape: Shape): readonly Column[] {
  const shown = shape.order.filter((id) => !shape.without.includes(id));
  const ids: readonly ColumnId[] = [
    ...(shape.ordinals === "none" ? [] : (["ordinal"] as const)),
    "candidate",
    ...shown,
  ];
  return ids.flatMap((id, at) => columnsFor(id, at, shape));
}

function columnsFor(id: ColumnId, at: number, shape: Shape): readonly Column[] {
  const wordings = HEADINGS[id];
  const noise = NOISE[shape.noise[at] ?? 0] ?? ((heading: string) => heading);
  const heading = noise(wordings[shape.wording % wordings.length] ?? "");
  const divided = (parts: readonly [string, string], upper: string): readonly Column[] =>
    parts.map((part, place) => ({
      levels: [...(shape.topGroup ? [TOP_GROUPS[id] ?? ""] : []), noise(upper), part].filter(
        (level) => level !== "",
      ),
      text: (row) => partText(id, row, place),
    }));
  if (id === "candidate" && shape.names === "split") {
    const [family, given] = SPLIT_NAMES[shape.wording % SPLIT_NAMES.length] ?? ["", ""];
    return [family, given].map((part, place) => ({
      levels: [noise(part)],
      text: (row) => partText(id, row, place),
    }));
  }
  if (id === "candidate" && shape.names === "merged") {
    return [[heading], []].map((levels, place) => ({
      levels,
      text: (row) => partText(id, row, place),
    }));
  }
  if (id === "birth" && shape.births === "bySex") {
    return divided(["Nam", "Nữ"], wordings[shape.wording % 2] ?? "");
  }
  if (id === "award" && shape.awards === "grouped") {
    return divided(["Thi đua", "Khen thưởng"], "Đăng ký thi đua khen thưởng");
  }
  return [{ levels: [heading], text: (row, number) => cellText(id, row, number) }];
}

const TOP_GROUPS: Partial<Record<ColumnId, string>> = {
  birth: "Thông tin cá nhân",
  award: "Đề nghị",
};

function isWoman({ name }: Written): boolean {
  return name.startsWith("Bà ");
}

/** Where the given name begins; a collective's name is not divided. */
function namePart({ kind, name }: Written, place: number): string {
  const parts = kind === "collective" ? [name] : [name.replace(/ \S+$/u, ""), lastWord(name)];
  return parts[place] ?? "";
}

function lastWord(name: string): string {
  return /\S+$/u.exec(name)?.[0] ?? "";
}

function partText(id: ColumnId, row: Written, place: number): string {
  if (id === "candidate") return namePart(row, place);
  if (id === "birth") return isWoman(row) === (place === 1) ? row.birth : "";
  return (row.award[1] === "GK") === (place === 1) ? row.award[0] : "";
}

function cellText(id: ColumnId, row: Written, number: string): string {
  const texts: Record<ColumnId, string> = {
    ordinal: number,
    candidate: row.name,
    birth: row.birth,
    post: row.post,
    summary: row.summary,
    note: "xem kèm theo",
    phone: "0912 345 678",
    award: row.award[0],
  };
  return texts[id];
}

function depthOf(columns: readonly Column[]): number {
  return Math.max(...columns.map(({ levels }) => levels.length));
}

/** The heading's rows: a column of fewer levels stands in the first row; equal neighbours are written once. */
export function headingRows(columns: readonly Column[]): readonly Row[] {
  const depth = depthOf(columns);
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ levels }, at): Cell => {
      const text = levels[level] ?? null;
      const isLast = level === levels.length - 1;
      const before = columns[at - 1]?.levels;
      const isSameGroup = !isLast && before?.[level] === text && before.length === levels.length;
      return isSameGroup ? null : text;
    }),
  );
}

interface HeadingPlace {
  readonly top: number;
  readonly left: number;
  readonly shape: Shape;
}

export function headingMerges(
  rows: readonly Row[],
  { top, left, shape }: HeadingPlace,
): readonly string[] {
  const depth = rows.length;
  const wide = shape.names === "merged" ? (shape.ordinals === "none" ? 0 : 1) : null;
  const overTwo =
    wide === null
      ? []
      : [{ top, bottom: top + depth - 1, left: left + wide, right: left + wide + 1 }];
  const merges = overTwo.map(rangeAddress);
  if (!shape.merged || depth === 1) return merges;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (column === wide) continue;
    const isTall =
      rows.slice(1).every((row) => (row[column] ?? null) === null) && rows[0]?.[column];
    const isGroupStart = rows.at(-1)?.[column + 1] != null && rows[0]?.[column + 1] === null;
    const place = (levels: number, columns: number) =>
      rangeAddress({
        top: top + levels,
        bottom: columns > 0 ? top + levels : top + depth - 1,
        left: left + column,
        right: left + column + columns,
      });
    if (isTall && !isGroupStart) merges.push(place(0, 0));
    else if (rows[0]?.[column] != null) {
      for (let level = 0; level < depth - 1; level++) merges.push(place(level, 1));
    }
  }
  return merges;
}

export function columnMarks(columns: readonly Column[], { columnNumbers }: Shape): readonly Row[] {
  const marks: Record<Shape["columnNumbers"], ((at: number) => string) | null> = {
    none: null,
    digits: (at) => `(${String(at + 1)})`,
    letters: (at) => String.fromCharCode(65 + at),
    formulas: (at) => (at === 3 ? "4=(2+3)" : String(at + 1)),
  };
  const mark = marks[columnNumbers];
  return mark ? [columns.map((_column, at) => mark(at))] : [];
}
