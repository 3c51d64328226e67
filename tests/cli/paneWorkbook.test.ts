import { join } from "node:path";
import { makeSample, readFixture } from "../../assets/samples/makeSample";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import { parseCellAddress } from "../../src/domain/grid/address";
import { constantCell } from "../../src/domain/grid/grid";
import type { Finding } from "../../src/domain/checks/finding";
import { loadPlan } from "../../src/domain/regulation/plans";
import type { Result } from "../../src/domain/result";
import { sha256Hex } from "../../src/files/sha256";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { check } from "../../src/workflow/check";
import type { WorkflowContext } from "../../src/workflow/context";
import { inProcessCompute } from "../../src/workflow/inProcessCompute";
import { receiveFromWorkbook } from "../../src/workflow/receiveFromWorkbook";
import { columnOf, faultOf, valueOf } from "../workflow/workflowKit";
import { evidenceCopies, filledCells, readBook } from "./nothingLost";
import { findingsOf } from "./reviewSample";
import { WorkFolder } from "./runCommand";

const folder = new WorkFolder();
const FILE = "so-hoi-dong.xlsx";
/** The sample's sheet without a list. */
const LETTER = "Công văn";

afterAll(() => {
  folder.remove();
});

async function paneOver(model: MemoryWorkbook): Promise<WorkflowContext> {
  return {
    workbook: memoryPort(model),
    compute: inProcessCompute,
    plan: valueOf(await loadPlan("003")),
    person: "Vũ Thị Lan",
    now: () => "2020-05-11T08:00:00+07:00",
    sha256: (text) => sha256Hex(new TextEncoder().encode(text)),
  };
}

/** As a person works in the pane: the lists on the open workbook's sheets are received, then checked. */
async function receivedAndChecked(model: MemoryWorkbook): Promise<readonly Finding[]> {
  const context = await paneOver(model);
  valueOf(await receiveFromWorkbook(context, { file: FILE, received: null }));
  return valueOf(await check(context)).findings;
}

/** The sample day after the pane has received and checked it. */
async function dayInPane(): Promise<MemoryWorkbook> {
  const { snapshot } = await makeSample(readFixture("ke-hoach-003"));
  const model = MemoryWorkbook.fromSnapshot(snapshot);
  await receivedAndChecked(model);
  return model;
}

/** The command line over the workbook as it was saved. */
async function reviewSaved(model: MemoryWorkbook, name = FILE): Promise<Review> {
  return valueOf(await tryReview(model, name));
}

async function tryReview(model: MemoryWorkbook, name: string): Promise<Result<Review>> {
  const files = [join(folder.path, folder.put(name, await writeXlsx(model.snapshot())))];
  return reviewFiles({ ...NOTHING_ASKED, files, plan: "003" });
}

function foreignTitles(model: MemoryWorkbook): readonly string[] {
  const { tables, names, sheets } = model;
  const ours = new Set([...tables, ...names].map(({ sheet }) => sheet));
  return sheets.map(({ name }) => name).filter((name) => !ours.has(name));
}

const idsOf = (model: MemoryWorkbook) => columnOf(model, "BX_DanhSach", "Mã đề nghị");

/** In an order of their own: that of marks that cannot be counted is that of the workbook's tables. */
function told(findings: readonly Finding[]) {
  return findings
    .map(({ fingerprint, severity, at, source }) => ({ fingerprint, severity, at, source }))
    .sort((a, b) => a.fingerprint.localeCompare(b.fingerprint));
}

interface Change {
  readonly name: string;
  readonly change: (model: MemoryWorkbook, title: string) => void;
}

const CHANGES: readonly Change[] = [
  { name: "left as it was", change: () => undefined },
  {
    name: "renamed",
    change: (model, title) => {
      valueOf(model.renameSheet(title, "Tên khác"));
    },
  },
  {
    name: "changed",
    change: (model, title) => {
      const at = parseCellAddress("H40")!;
      model.sheet(title)!.setCell(at, constantCell("ghi thêm"));
    },
  },
];

describe("a council workbook in which the pane received its sheets", () => {
  let model: MemoryWorkbook;

  beforeEach(async () => {
    model = await dayInPane();
  });

  test.each(CHANGES)(
    "a sheet $name: the command line has the pane's nominations and findings",
    async ({ change }) => {
      const [title] = foreignTitles(model);
      change(model, title!);
      const saved = MemoryWorkbook.fromSnapshot(model.snapshot());
      const findings = await receivedAndChecked(model);
      const review = await reviewSaved(saved);
      expect(idsOf(review.workbook)).toEqual(idsOf(model));
      expect(told(findingsOf(review))).toEqual(told(findings));
    },
  );

  test("nothing that stood is received again, and the report says so", async () => {
    const ids = idsOf(model);
    const review = await reviewSaved(model);
    expect(idsOf(review.workbook)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(review.files.map(({ refused, isKnown }) => ({ refused, isKnown }))).toEqual([
      { refused: null, isKnown: true },
    ]);
  });

  test("its sheets stay beside what was made of them, and the next run is the same", async () => {
    const titles = foreignTitles(model);
    const sheets = titles.map((title) => filledCells(model.sheet(title)!.grid()));
    const first = await reviewSaved(model);
    const book = await readBook(await writeXlsx(first.workbook.snapshot()));
    const letter = book.grids.filter(({ sheet }) => sheet === LETTER);
    expect([...evidenceCopies(book), ...letter].map(filledCells)).toEqual(sheets);
    const second = await reviewSaved(first.workbook, "lan-hai.xlsx");
    expect(idsOf(second.workbook)).toEqual(idsOf(first.workbook));
    expect(told(findingsOf(second))).toEqual(told(findingsOf(first)));
    const sheetsOf = ({ workbook }: Review) => workbook.sheets.map(({ name }) => name);
    expect(sheetsOf(second)).toEqual(sheetsOf(first));
  });
});

describe("sheets of a council workbook that are not received", () => {
  test("are told with why, and stay under their own names", async () => {
    const model = await dayInPane();
    const add = (title: string, visibility: "visible" | "hidden") => {
      const sheet = valueOf(model.addSheet(title, visibility));
      sheet.setCell({ row: 0, column: 0 }, constantCell("của văn phòng"));
    };
    add("Ghi chép", "visible");
    add("Kho", "hidden");
    add("Danh sách (2)", "visible");
    const review = await reviewSaved(model);
    expect(review.files[0]?.notReceived).toEqual([
      { sheet: LETTER, fault: { code: "no-list" } },
      { sheet: "Ghi chép", fault: { code: "no-list" } },
      { sheet: "Kho", fault: { code: "hidden-sheet", params: { sheet: "Kho" } } },
      {
        sheet: "Danh sách (2)",
        fault: { code: "looks-like-copy", params: { sheet: "Danh sách (2)" } },
      },
    ]);
    for (const title of ["Ghi chép", "Kho", "Danh sách (2)"]) {
      expect(review.workbook.sheet(title)?.cell({ row: 0, column: 0 }).value).toBe("của văn phòng");
    }
    expect(review.workbook.sheet("Kho")?.visibility).toBe("hidden");
    const again = await reviewSaved(review.workbook, "lan-hai.xlsx");
    expect(again.files[0]?.notReceived).toEqual(review.files[0]?.notReceived);
  });
});

test("a council workbook whose register was deleted is refused, and no second one is begun", async () => {
  const model = await dayInPane();
  valueOf(model.deleteSheet("Danh sách"));
  expect(faultOf(await tryReview(model, FILE))).toEqual({
    code: "register-gone",
    params: { sheet: "Danh sách", table: "BX_DanhSach" },
  });
});
