import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFiles } from "../../src/cli/loadFiles";
import type { Report } from "../../src/cli/report";
import { constantCell } from "../../src/domain/grid/grid";
import { parseCellAddress } from "../../src/domain/grid/address";
import { FINDING_SHEET, type FindingField } from "../../src/domain/sheets/findingSheet";
import { readRecords, type RecordSheet } from "../../src/domain/sheets/recordSheet";
import { REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { readBook } from "./nothingLost";
import { SAMPLES } from "./reviewSample";
import { runCommand, WorkFolder } from "./runCommand";

const SAMPLE = "danh-sach-khac-mau.xlsx";
const REASON = "Đã hỏi trường: hai người khác nhau.";

const folder = new WorkFolder();

interface Step {
  readonly inputs: readonly string[];
  readonly out: string;
}

async function review({ inputs, out }: Step): Promise<Report> {
  const report = `${out}.json`;
  const run = await runCommand(folder.path, [...inputs, "--out", out, "--report", report]);
  expect({ stderr: run.stderr, status: run.status }).toEqual({ stderr: "", status: 1 });
  return folder.report(report);
}

interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** The workbook with cells typed over, as a person would do it between two runs. */
async function edited(from: string, to: string, edits: readonly Edit[]): Promise<void> {
  const model = new MemoryWorkbook();
  await loadFiles([{ path: join(folder.path, from), name: from }], model);
  for (const { sheet, cell, text } of edits) {
    const at = parseCellAddress(cell);
    const found = model.sheet(sheet);
    if (!at || !found) throw new Error(`No such cell: ${sheet}!${cell}`);
    found.setCell(at, constantCell(text));
  }
  folder.put(to, await writeXlsx(model.snapshot()));
}

async function recordsOf<F extends string>(file: string, sheet: RecordSheet<F>) {
  const book = await readBook(folder.bytes(file));
  const table = book.tables.find(({ name }) => name === sheet.table);
  const grid = book.grids.find((each) => each.sheet === table?.sheet);
  if (!table || !grid) throw new Error(`${file} has no ${sheet.table}`);
  return readRecords(sheet, grid, table.range).records;
}

async function findingCell(file: string, fingerprint: string, field: FindingField) {
  const records = await recordsOf(file, FINDING_SHEET);
  const record = records.find(({ text }) => text("fingerprint") === fingerprint);
  if (!record) throw new Error(`${file} does not tell of ${fingerprint}`);
  return record.address(field);
}

function find(report: Report, check: string, params: Record<string, string>) {
  return report.findings.find(
    (finding) =>
      finding.check === check &&
      Object.entries(params).every(([name, value]) => finding.params[name] === value),
  );
}

/** Takes away the birth by which a namesake of a post is told from the other one. */
async function withoutBirth(file: string, post: string, out: string) {
  const records = await recordsOf(file, REGISTER_SHEET);
  const record = records.find(({ text }) => text("post").startsWith(post));
  if (!record) throw new Error(`${file} has no ${post}`);
  await edited(file, out, [{ sheet: "Danh sách", cell: record.address("birth"), text: "" }]);
}

async function idsIn(file: string) {
  return (await recordsOf(file, REGISTER_SHEET)).map(({ text }) => text("id"));
}

async function sheetsOf(file: string) {
  return (await readBook(folder.bytes(file))).grids.map(({ sheet }) => sheet);
}

function told({ findings }: Report) {
  return findings.map(({ fingerprint, severity, accepted }) => ({
    fingerprint,
    severity,
    accepted,
  }));
}

afterAll(() => {
  folder.remove();
});

test("the council's day, run again on what was written, is the same day", async () => {
  folder.put("ngay.xlsx", readFileSync(join(SAMPLES, "ke-hoach-003.xlsx")));
  const first = await review({ inputs: ["ngay.xlsx", "--plan", "003"], out: "ngay-1.xlsx" });
  const second = await review({ inputs: ["ngay-1.xlsx"], out: "ngay-2.xlsx" });
  expect(told(second)).toEqual(told(first));
  expect(second.outcomes).toEqual(first.outcomes);
  expect(await idsIn("ngay-2.xlsx")).toEqual(await idsIn("ngay-1.xlsx"));
  expect(await sheetsOf("ngay-2.xlsx")).toEqual(await sheetsOf("ngay-1.xlsx"));
});

describe("running the command again on what it wrote", () => {
  /** The run on the first workbook: only there is a sheet Hồ sơ, on which nothing is ticked yet. */
  let first: Report;

  beforeAll(async () => {
    folder.put(SAMPLE, readFileSync(join(SAMPLES, SAMPLE)));
    await review({ inputs: [SAMPLE, "--plan", "003"], out: "0.xlsx" });
    first = await review({ inputs: ["0.xlsx"], out: "1.xlsx" });
  });

  test("knows a received file that is given once more", async () => {
    const again = await review({ inputs: ["1.xlsx", SAMPLE], out: "3.xlsx" });
    expect(told(again)).toEqual(told(first));
    expect(await idsIn("3.xlsx")).toEqual(await idsIn("0.xlsx"));
    expect(await sheetsOf("3.xlsx")).toEqual(await sheetsOf("0.xlsx"));
    expect(again.files.map(({ refused, lists }) => [refused, lists.length])).toEqual([
      [null, 0],
      [null, 1],
    ]);
  });

  test("keeps what people corrected, and the fault is gone", async () => {
    const nameless = find(first, "empty-required-part", { part: "name" });
    const [at] = nameless?.at ?? [];
    await edited("1.xlsx", "sua.xlsx", [{ ...at!, text: "Ông Đới Văn Cường" }]);
    const second = await review({ inputs: ["sua.xlsx"], out: "4.xlsx" });
    expect(find(second, "empty-required-part", { part: "name" })).toBeUndefined();
    expect(second.findings).toHaveLength(first.findings.length - 1);
    const rows = await recordsOf("4.xlsx", REGISTER_SHEET);
    const row = rows.find(({ text }) => text("id") === nameless?.subject.id);
    expect([row?.text("name"), row?.text("original")]).toEqual(["Ông Đới Văn Cường", ""]);
  });

  test("keeps an acceptance until its cell changes; an error cannot be accepted", async () => {
    await withoutBirth("1.xlsx", "Kế toán", "khong-ngay-sinh.xlsx");
    const doubtful = await review({ inputs: ["khong-ngay-sinh.xlsx"], out: "2.xlsx" });
    const doubt = find(doubtful, "duplicate-candidate", {});
    const error = find(doubtful, "decision-reference", {});
    const accept = async (fingerprint: string): Promise<Edit> => ({
      sheet: "Kết quả kiểm tra",
      cell: await findingCell("2.xlsx", fingerprint, "accepted"),
      text: REASON,
    });
    await edited("2.xlsx", "chap-nhan.xlsx", [
      await accept(doubt!.fingerprint),
      await accept(error!.fingerprint),
    ]);
    const second = await review({ inputs: ["chap-nhan.xlsx"], out: "5.xlsx" });
    const third = await review({ inputs: ["5.xlsx"], out: "6.xlsx" });
    for (const report of [second, third]) {
      expect(find(report, "duplicate-candidate", {})?.accepted).toBe(REASON);
      expect(find(report, "decision-reference", {})?.accepted).toBeNull();
      expect(report.findings).toHaveLength(doubtful.findings.length);
    }
    await edited("6.xlsx", "sua-lai.xlsx", [{ ...doubt!.at[0]!, text: "Bà  Lã Thị Bích" }]);
    const fourth = await review({ inputs: ["sua-lai.xlsx"], out: "7.xlsx" });
    expect(find(fourth, "duplicate-candidate", {})?.accepted).toBeNull();
  });
});
