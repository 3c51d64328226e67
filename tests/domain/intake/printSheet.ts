import { rangeAddress } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import { errorCell, gridOf } from "./gridOf";
import {
  columnMarks,
  columnsOf,
  headingMerges,
  headingRows,
  type Column,
  type ColumnId,
  type Printed,
  type Row,
  type Shape,
  type Written,
  type WrittenList,
} from "./printHeading";

const GROUP_UNITS = ["Tổ Toán", "Khối 4", "Tổ Văn phòng"];

export function printSheet(
  lists: readonly WrittenList[],
  shape: Shape,
): { readonly grid: Grid; readonly printed: readonly Printed[] } {
  const rows: Row[] = Array.from({ length: shape.top }, () => []);
  const merges: string[] = [];
  const printed: Printed[] = [];
  for (const list of lists) {
    rows.push([list.unit], ["DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG"], []);
    const columns = columnsOf(shape);
    const heading = headingRows(columns);
    merges.push(...headingMerges(heading, { top: rows.length, left: shape.left, shape }));
    rows.push(...heading, ...columnMarks(columns, shape));
    const body = bodyRows(list, { columns, heading, shape: numbersOf(list, shape) });
    for (const [at, block] of body.blocks.entries()) {
      rows.push(...Array.from({ length: shape.blanks[at] ?? 0 }, (): Row => []), ...block);
    }
    printed.push(...body.printed);
    rows.push(...endRows(list, columns, shape));
  }
  const at = rangeAddress({ top: 0, left: shape.left, bottom: 0, right: shape.left });
  return { grid: gridOf(rows, { at, merges }), printed };
}

/** "11" alone may as well be the eleventh row of a list. */
function numbersOf({ rows }: WrittenList, shape: Shape): Shape {
  return shape.ordinals === "doubled" && rows.length === 1
    ? { ...shape, ordinals: "restart" }
    : shape;
}

interface Body {
  readonly columns: readonly Column[];
  readonly heading: readonly Row[];
  readonly shape: Shape;
}

function bodyRows(list: WrittenList, body: Body) {
  const { columns, heading, shape } = body;
  const blocks: (readonly Row[])[] = [];
  const printed: Printed[] = [];
  let number = 0;
  for (const [at, group] of groupsOf(list, shape).entries()) {
    if (group.label !== null) {
      blocks.push([groupRow(group.label, at, shape)]);
      if (shape.ordinals !== "onward") number = 0;
    }
    for (const row of group.rows) {
      number++;
      blocks.push([columns.map(({ text }) => text(row, numeral(number, shape)) || null)]);
      printed.push(printedOf(list, row, { unit: group.unit, columns: body }));
      const isPageEnd =
        printed.length === shape.headingAgainAfter && printed.length < list.rows.length;
      if (isPageEnd && shape.ordinals === "onward") blocks.push(heading);
    }
  }
  return { blocks: [...blocks, emptyRows(columns, shape, number)], printed };
}

interface Group {
  readonly label: string | null;
  readonly unit: string | null;
  readonly rows: readonly Written[];
}

function groupsOf({ rows }: WrittenList, { groups }: Shape): readonly Group[] {
  if (groups === "none") return [{ label: null, unit: null, rows }];
  if (groups === "units") {
    const size = Math.ceil(rows.length / GROUP_UNITS.length);
    return GROUP_UNITS.map((unit, at) => ({
      label: unit,
      unit,
      rows: rows.slice(at * size, (at + 1) * size),
    })).filter((group) => group.rows.length > 0);
  }
  const ofKind = (kind: Written["kind"], label: string): Group => ({
    label,
    unit: null,
    rows: rows.filter((row) => row.kind === kind),
  });
  return [ofKind("individual", "CÁ NHÂN:"), ofKind("collective", "Tập thể")];
}

/** With a number of its own beside it, where there is a column of numbers. */
function groupRow(label: string, at: number, { ordinals }: Shape): Row {
  const mark = ["I", "II", "III"][at] ?? "IV";
  return ordinals === "none" ? [`${mark}. ${label}`] : [`${mark}.`, label];
}

function numeral(number: number, { ordinals }: Shape): string {
  if (ordinals === "none" || ordinals === "blank") return "";
  if (ordinals === "doubled") return `${String(number)}${String(number)}`;
  return ordinals === "dotted" ? `${String(number).padStart(2, "0")}.` : String(number);
}

interface PrintedPlace {
  readonly unit: string | null;
  readonly columns: Body;
}

function printedOf(
  list: WrittenList,
  row: Written,
  { unit, columns: { columns, shape } }: PrintedPlace,
): Printed {
  const has = (id: ColumnId) => !shape.without.includes(id);
  const others = columns.flatMap(({ levels, text }) => {
    const said = text(row, "");
    const isOther = said === "xem kèm theo" || said === "0912 345 678";
    return isOther ? [`${levels.join(" / ").trim()}: ${said}`] : [];
  });
  return {
    unit: list.unit,
    award: row.award[1],
    kind: row.kind,
    name: row.name,
    birth:
      has("birth") && !(shape.births === "bySex" && row.kind === "collective") ? row.birth : "",
    post: [has("post") ? row.post : "", unit ?? ""].filter((part) => part !== "").join(", "),
    summary: has("summary") ? row.summary : "",
    other: others.join("; "),
  };
}

/** Printed rows that nobody filled, and formulas dragged down. */
function emptyRows(columns: readonly Column[], shape: Shape, number: number): readonly Row[] {
  const templates = Array.from({ length: shape.templates }, (_, at): Row => {
    const numbered = numeral(number + at + 1, shape);
    return numbered === "" ? [] : [numbered];
  });
  const phantoms = Array.from({ length: shape.phantoms }, (): Row =>
    columns.map((_column, at) => (at > 0 ? errorCell("#N/A") : null)),
  );
  return [...templates, ...phantoms];
}

function endRows({ rows }: WrittenList, columns: readonly Column[], shape: Shape): readonly Row[] {
  const count = (kind: Written["kind"]) =>
    String(rows.filter((row) => row.kind === kind).length).padStart(2, "0");
  const totals = `Danh sách có ${count("collective")} tập thể và ${count("individual")} cá nhân./.`;
  const blank = Array.from({ length: columns.length - 1 }, () => null);
  return [
    ...(shape.totals ? [[totals]] : []),
    ...(shape.signed
      ? [
          [...blank, "HIỆU TRƯỞNG"],
          [...blank, "Phạm Văn Đức"],
        ]
      : []),
  ];
}
