import type { Plan } from "../../src/domain/regulation/schema";
import type { MemorySheet } from "../../src/workbook/MemorySheet";
import type {
  Cluster,
  ClusterRow,
  Expectation,
  PlainSheet,
  School,
  SchoolRow,
} from "./fixture";
import { SheetPrinter, type Printed } from "./SheetPrinter";

/** Where a planted fault stands: what its finding has to be about. */
export type Place =
  | { readonly kind: "nomination"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "nomination-id"; readonly id: string }
  | { readonly kind: "list"; readonly sheet: string; readonly headingRow: number }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "sheet"; readonly sheet: string };

export interface Planted {
  readonly place: Place;
  readonly expectation: Expectation;
  /** Comes only where the day of arrival is known. */
  readonly whenReceived: boolean;
}

/** A candidate of a cụm and the cell in which they stand. */
export interface PrintedCandidate {
  readonly sheet: string;
  readonly cell: string;
  readonly row: ClusterRow;
}

export interface Printing {
  readonly planted: Planted[];
  readonly candidates: PrintedCandidate[];
}

const DEPARTMENT = "SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI";
const LONG_TITLE =
  "Tập thể trường và cá nhân được phong tặng danh hiệu Anh hùng Lao động, NGND, NGUT, Chiến sỹ thi đua toàn quốc; " +
  "cá nhân được tặng danh hiệu “Công dân Thủ đô ưu tú”, “Người tốt - Việc tốt” cấp Thành phố (giai đoạn 2015-2020)";
const SUMMARY_HEADING = "Tóm tắt thành tích";

/** The lists of several cụm below one another, in the plan's own form. */
export function printClusters(
  sheet: MemorySheet,
  clusters: readonly Cluster[],
  printing: Printing,
): void {
  const printer = new SheetPrinter(sheet);
  for (const cluster of clusters) printCluster(printer, sheet.name, { cluster, printing });
  printer.finish();
}

function printCluster(
  printer: SheetPrinter,
  sheet: string,
  { cluster, printing }: { readonly cluster: Cluster; readonly printing: Printing },
): void {
  for (const line of [DEPARTMENT, cluster.cluster, cluster.leader]) printer.title(line);
  printer.blank();
  printer.title("DANH SÁCH");
  printer.title("Giới thiệu tập thể và cá nhân điển hình giai đoạn 2015-2020");
  printer.title("và trích ngang thành tích");
  const list = { kind: "list", sheet, headingRow: printer.nextRow } as const;
  printer.heading(["TT", "Tên tập thể/cá nhân (chức vụ, đơn vị công tác)", SUMMARY_HEADING]);
  cluster.rows.forEach((row, at) => {
    const cell = `B${String(printer.tableRow([`${String(at + 1)}.`, row.who, row.summary]))}`;
    printing.candidates.push({ sheet, cell, row });
    plant(printing, { kind: "nomination", sheet, cell }, row.expect);
  });
  printer.cells([cluster.totals]);
  printer.blank();
  printer.cells(["", "", "CỤM TRƯỞNG"]);
  printer.cells(["", "", "(Ký, ghi rõ họ tên, đóng dấu)"]);
  printer.blank();
  plant(printing, list, [...cluster.expectList, ...cluster.expectTotals]);
}

/** A school's sheet with the lists I to V; a section that the school left alone stays as printed. */
export function printSchool(
  sheet: MemorySheet,
  school: School,
  { plan, printing }: { readonly plan: Plan; readonly printing: Printing },
): void {
  const printer = new SheetPrinter(sheet);
  printer.title(DEPARTMENT);
  printer.title(school.unitLine);
  printer.blank();
  printer.title("DANH SÁCH");
  printer.title(LONG_TITLE);
  printer.blank();
  const headings = Object.entries(school.lists).map(([form, rows]) =>
    printSection(printer, sheet.name, { plan, form, rows, printing }),
  );
  const list = (headingRow: number | undefined) =>
    ({ kind: "list", sheet: sheet.name, headingRow: headingRow ?? 0 }) as const;
  printer.cells([school.totals]);
  plant(printing, list(headings[0]), school.expectList);
  plant(printing, list(headings.at(-1)), school.expectTotals);
  plant(printing, { kind: "unit", unit: school.unitLine }, school.expectUnit);
  for (const row of school.after) {
    printer.cells(["3.", row.who]);
    plantRow(printing, { kind: "sheet", sheet: sheet.name }, row);
  }
  printer.blank();
  printer.cells(["", "", "THỦ TRƯỞNG ĐƠN VỊ"]);
  printer.cells(["", "", "(Ký, ghi rõ họ tên, đóng dấu)"]);
  printer.finish();
}

interface Section {
  readonly plan: Plan;
  readonly form: string;
  readonly rows: readonly SchoolRow[];
  readonly printing: Printing;
}

/** The row of the section's headings. */
function printSection(printer: SheetPrinter, sheet: string, section: Section): number {
  const form = section.plan.listForms.find(({ id }) => id === section.form);
  if (!form) throw new Error(`No such list: ${section.form}`);
  const [merit = "", decision = ""] = form.prompts.map(({ text }) => text);
  printer.title(form.title);
  const headingRow = printer.nextRow;
  const candidate =
    section.form === "I"
      ? "Tên trường/cá nhân (chức vụ, đơn vị công tác)"
      : "Họ và tên, chức vụ, đơn vị công tác";
  printer.heading(["TT", candidate, SUMMARY_HEADING]);
  section.rows.forEach((row, at) => {
    const printed: Printed[] = row.beside === undefined ? [`${String(at + 1)}.`, row.who] : [];
    const summary =
      row.summary ?? `- ${merit}: ${row.merit ?? ""}\n- ${decision}: ${row.decision ?? ""}`;
    const cells = row.beside === undefined ? [...printed, summary] : ["", "", "", row.beside];
    const cell = `B${String(printer.tableRow(cells))}`;
    plantRow(section.printing, { kind: "nomination", sheet, cell }, row);
  });
  if (section.rows.length === 0) printer.tableRow(["1.", "", `- ${merit}:\n- ${decision}:`]);
  if (section.rows.length < 2) printer.tableRow(["2."]);
  printer.blank();
  return headingRow;
}

/** A sheet as the fixture has it, cell by cell. */
export function printPlain(sheet: MemorySheet, plain: PlainSheet, printing: Printing): void {
  const printer = new SheetPrinter(sheet);
  for (const { cells, expect } of plain.rows) {
    const cell = `B${String(printer.cells(cells))}`;
    plant(printing, { kind: "nomination", sheet: sheet.name, cell }, expect);
  }
  printer.finish();
}

function plantRow(printing: Printing, place: Place, row: SchoolRow): void {
  plant(printing, place, row.expect);
  for (const expectation of row.expectWhenReceived) {
    printing.planted.push({ place, expectation, whenReceived: true });
  }
}

function plant(printing: Printing, place: Place, expectations: readonly Expectation[]): void {
  for (const expectation of expectations) {
    const ofSheet = expectation.check === "unread-cell" && "sheet" in place;
    printing.planted.push({
      place: ofSheet ? { kind: "sheet", sheet: place.sheet } : place,
      expectation,
      whenReceived: false,
    });
  }
}
