import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { constantCell } from "../../src/domain/grid/grid";
import { loadPlan } from "../../src/domain/regulation/plans";
import type { Plan } from "../../src/domain/regulation/schema";
import type { Register } from "../../src/domain/intake/register";
import { readRegister } from "../../src/domain/sheets/registerSheet";
import { writeXlsx } from "../../src/files/writeXlsx";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { arrivalText, ROW_CHANGE_TEXT } from "../../src/strings/arrivalText";
import { columnMeaningText } from "../../src/strings/columnText";
import { receiveText } from "../../src/strings/receiveText";
import { REPAIR_KIND_TEXT, tidyingText } from "../../src/strings/tidyingText";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { axeViolations } from "./axeInBrowser";
import { wholeBook } from "./bookSteps";
import { expectSoon } from "./expectSoon";
import { findChromium } from "./findChromium";
import { downloaded, openFile } from "./gridSteps";
import {
  acceptAllRepairs,
  chooseFiles,
  chooseFolder,
  fileCard,
  openColumns,
  openPart,
  outcomes,
  pasteTable,
  receiveChosen,
  setColumn,
  settled,
} from "./intakeSteps";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { beginAs, check, goTo, numberIn } from "./paneSteps";
import { modelGrid, tableRange } from "./readModel";
import {
  EARLIER,
  EXPECTED,
  expectedCounts,
  expectedLines,
  expectedReturns,
  RECEIVED_FOLDER,
  registerLines,
  repairsOf,
  returnLine,
  VERSION,
} from "./receivedFolder";
import { takeReceiveScreenshots } from "./receiveScreenshots";
import { gridsOf } from "./savedFile";
import { screenshotsAsked } from "./screenshots";
import { startServer, type RunningServer } from "./startServer";
import { tooWide } from "./zoomedPane";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;
const OWN_SHEET = "Sổ tay";
const LETTER = "13. Tờ trình MN Sen Hồng.docx";
const FIRST = "01. TH Hoa Cau.xlsx";
const OTHER_SHAPES = join(RECEIVED_FOLDER, "../danh-sach-khac-mau.xlsx");
const OLD_LETTERS = "07. TH Bau Sen.xlsx";
const ALL = EXPECTED.files.map(({ file }) => file);
/** The newer version comes some days later, and then stands for the earlier one. */
const FILES = ALL.filter((file) => file !== VERSION);
const ALL_SENT = String(FILES.length);
/** All but the letter, which holds no list. */
const READY = String(FILES.length - 1);
const STANDING = ALL.filter((file) => file !== EARLIER);

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoNormal>TRƯỜNG TIỂU HỌC BẾN SẬY</p>
<p class=MsoNormal>DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td>TT</td><td>Họ và tên</td><td>Chức vụ</td></tr>
<tr><td>1</td><td><p class=MsoNormal>Lò Thị Sậy<img src="https://example.org/x.png"></p></td>
<td>Giáo viên</td></tr></table></body></html>`;

/** A workbook in which nothing is received yet, with a sheet of the council's own. */
async function ownBook(): Promise<Uint8Array> {
  const model = new MemoryWorkbook();
  const added = model.addSheet(OWN_SHEET);
  if (!added.ok) throw new Error(added.fault.code);
  added.value.setCell({ row: 0, column: 0 }, constantCell("Việc cần làm"));
  return writeXlsx(model.snapshot());
}

/** Which file and unit a workbook that goes back says it is for. */
async function addressee(file: Uint8Array): Promise<string> {
  const texts = (await gridsOf(file)).flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.map(({ text }) => text)),
  );
  const after = (pattern: RegExp) =>
    texts.flatMap((text) => pattern.exec(text)?.slice(1) ?? []).at(0) ?? "";
  return returnLine(after(/^Tệp đã nhận: (.+)$/), after(/^Đơn vị: (.+) \(.+\)$/));
}

inBrowser("a folder of many shapes in the workbench, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;
  let plan: Plan;
  let asReceived: unknown;
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-danh-sach-"));

  beforeAll(async () => {
    const loaded = await loadPlan("nam-hoc");
    if (!loaded.ok) throw new Error(loaded.fault.code);
    plan = loaded.value;
    cpSync(RECEIVED_FOLDER, folder, {
      recursive: true,
      filter: (path) => basename(path) !== VERSION,
    });
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
    open = await openWorkbench(browser, server.address);
    await openFile(open.page, { name: "so-hoi-dong.xlsx", bytes: await ownBook() });
    const pane = open.pane(0);
    await beginAs(pane, "Trần Thị Lan", "Cán bộ tiếp nhận");
    await goTo(pane, "receive");
    await pane.getByLabel(receiveText.plan.vi, { exact: true }).selectOption("nam-hoc");
    await pane.getByLabel(receiveText.receivedDate.vi).fill("2026-06-05");
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });

  async function register(): Promise<Register> {
    const grid = await modelGrid(open.page, "Danh sách");
    const range = await tableRange(open.page, "BX_DanhSach");
    if (!grid || !range) throw new Error("The workbook has no register");
    return readRegister(plan, grid, range);
  }

  /** What is shown breaks no rule of axe, once a button's colours have changed, and scrolls nowhere sideways. */
  async function expectSound(): Promise<void> {
    await expectSoon(async () => (await axeViolations(open.page)).join("\n"), "");
    expect(await tooWide(open.pane(0))).toEqual([]);
  }

  /** What is kept of the lists as they came. */
  async function received() {
    const { nominations, withdrawn } = await register();
    const kept = await modelGrid(open.page, "Bản nhận");
    if (!kept) throw new Error("The workbook keeps nothing as received");
    return { kept, originals: [...nominations, ...withdrawn].map(({ original }) => original) };
  }

  async function namesOf(file: string): Promise<readonly string[]> {
    const { nominations } = await register();
    return nominations.filter(({ source }) => source.file === file).map(({ name }) => name);
  }

  test("a folder is read file by file, and nothing is written", async () => {
    const before = await wholeBook(open.page);
    const said = await chooseFolder(open.pane(0), folder);
    expect(said).toBe(`Đã đọc ${ALL_SENT} tệp: ${READY} sẵn sàng, 1 không nhận được. Chưa ghi gì.`);
    const shown = await outcomes(open.pane(0));
    const counts = expectedCounts();
    expect([...shown.keys()].sort()).toEqual([...FILES].sort());
    for (const [file, [outcome, size]] of shown) {
      const count = counts.get(file);
      const isLetter = file === LETTER;
      expect([file, outcome]).toEqual([
        file,
        isLetter ? arrivalText.refused.vi : arrivalText.ready.vi,
      ]);
      expect(size).toMatch(isLetter ? /tờ trình/ : new RegExp(` ${String(count)} đề nghị`));
    }
    expect(await wholeBook(open.page)).toBe(before);
  });

  test("a column is given another meaning, the file is read again with it, and it is taken back", async () => {
    const pane = open.pane(0);
    const card = await openColumns(pane, FIRST);
    const heading = "Ghi chú";
    await setColumn(pane, card, { heading, meaning: columnMeaningText("summary").vi });
    await card.getByText("Có tiêu đề lặp lại.").waitFor();
    await setColumn(pane, card, { heading, meaning: columnMeaningText("other").vi });
    await card.getByText("Có tiêu đề lặp lại.").waitFor({ state: "detached" });
    expect(await modelGrid(open.page, "Cách đọc")).toBeNull();
    await expectSound();
  });

  test("all that are ready are received, each row with its file and cell", async () => {
    const said = await receiveChosen(open.pane(0), Number(READY));
    expect(said).toBe(`Xong: ${READY} nguồn đã nhận, 1 bị từ chối.`);
    const { nominations } = await register();
    const places = (lines: readonly string[]) =>
      lines.map((line) => line.split(" | ").slice(0, 2).join("!"));
    const { length } = expectedLines(FILES);
    expect(await numberIn(open.pane(0), /^Trong sổ Danh sách: (\d+) đề nghị/)).toBe(length);
    expect(places(registerLines({ nominations })).sort()).toEqual(
      places(expectedLines(FILES)).sort(),
    );
    const reading = await modelGrid(open.page, "Cách đọc");
    const lines = reading?.rows.map((cells) => cells.map(({ text }) => text));
    expect(lines?.find((texts) => texts.includes("Ghi chú"))).toEqual(
      expect.arrayContaining(["TRƯỜNG TIỂU HỌC HOA CAU", columnMeaningText("other").vi]),
    );
  });

  test("the same folder again adds nothing", async () => {
    const pane = open.pane(0);
    const before = await modelGrid(open.page, "Danh sách");
    const said = await chooseFolder(pane, folder);
    expect(said).toBe(
      `Đã đọc ${ALL_SENT} tệp: ${READY} đã nhận từ trước, 1 không nhận được. Chưa ghi gì.`,
    );
    await pane.getByRole("button", { name: arrivalText.leaveOutAll.vi }).click();
    expect(await modelGrid(open.page, "Danh sách")).toEqual(before);
  });

  if (screenshotsAsked) {
    test("screenshots are taken", async () => {
      const files = [VERSION, LETTER, FIRST].map((file) => join(RECEIVED_FOLDER, file));
      await takeReceiveScreenshots(open, { files: [...files, OTHER_SHAPES], version: VERSION });
    });
  }

  test("a newer version waits for a decision, shows what differs, and takes the earlier one's place", async () => {
    const pane = open.pane(0);
    const before = await register();
    await pane.getByLabel(receiveText.receivedDate.vi).fill("2026-06-09");
    const said = await chooseFiles(pane, [join(RECEIVED_FOLDER, VERSION)]);
    expect(said).toBe("Đã đọc 1 tệp: 1 cần xem. Chưa ghi gì.");
    const card = fileCard(pane, VERSION);
    await card.getByText(`Có thể là bản mới của “${EARLIER}”`).waitFor();
    await card.getByRole("button", { name: `${arrivalText.differences.vi} (3)` }).click();
    const rows = card.getByRole("list", { name: arrivalText.differences.vi }).locator("> li");
    const texts = await rows.allInnerTexts();
    expect(texts.map((text) => text.split(/\n+/).slice(0, 2))).toEqual([
      ["Kiều Thị Sóng", ROW_CHANGE_TEXT.changed.vi],
      ["Cao Văn Ván", ROW_CHANGE_TEXT.added.vi],
      ["Tạ Văn Lạt", ROW_CHANGE_TEXT.removed.vi],
    ]);
    expect(await rows.first().locator("del").allInnerTexts()).not.toEqual([]);
    await card.getByLabel(arrivalText.modeReplace.vi).check();
    await receiveChosen(pane, 1);
    const after = await register();
    expect(after.withdrawn.map(({ name }) => name)).toEqual(["Tạ Văn Lạt"]);
    const idOf = ({ nominations }: Register, sought: string) =>
      nominations.find(({ name }) => name === sought)?.id;
    expect(idOf(after, "Kiều Thị Sóng")).toBe(idOf(before, "Kiều Thị Song"));
    expect(idOf(after, "Bùi Thị Tre")).toBe(idOf(before, "Bùi Thị Tre"));
    asReceived = await received();
  });

  test("a table copied from Word is read from the clipboard, and nothing in it is fetched", async () => {
    const pane = open.pane(0);
    await pasteTable(open.page, pane, FROM_WORD);
    const card = fileCard(pane, new RegExp(`^${arrivalText.pastedName.vi} `));
    await card.getByText("1 danh sách, 1 đề nghị").waitFor();
    await pane.getByRole("button", { name: arrivalText.leaveOutAll.vi }).click();
  });

  test("a font of old is repaired in the register, all alike at once, and back again", async () => {
    const pane = open.pane(0);
    const count = String(repairsOf(OLD_LETTERS).length);
    const raw = await namesOf(OLD_LETTERS);
    const repaired = ["Nguyễn Thị Súng", "Đặng Văn Củ", "Huỳnh Thị Rong"];
    expect(raw).toHaveLength(repaired.length);
    expect(raw).not.toEqual(repaired);
    const group = REPAIR_KIND_TEXT["legacy-font"].vi;
    const repair = async () => {
      const part = await openPart(pane, tidyingText.repairs.vi);
      await part.getByRole("button", { name: `Sửa cả ${count} chỗ: ${group}` }).click();
      await pane.getByText(new RegExp(`^Đã sửa ${count} chỗ`)).waitFor();
      await settled(pane);
    };
    await repair();
    expect(await namesOf(OLD_LETTERS)).toEqual(repaired);
    await pane.getByRole("button", { name: new RegExp(`^${ACTION_TEXT.undo.vi}: `) }).click();
    await pane.getByText(/^Đã hoàn tác/).waitFor();
    await settled(pane);
    expect(await namesOf(OLD_LETTERS)).toEqual(raw);
    await repair();
    expect(await namesOf(OLD_LETTERS)).toEqual(repaired);
  });

  test("with all other repairs accepted the register holds what the units wrote, row by row", async () => {
    await acceptAllRepairs(open.pane(0));
    expect(registerLines(await register())).toEqual(expectedLines(STANDING));
  });

  test("a unit's two spellings become one in the register", async () => {
    const pane = open.pane(0);
    const part = await openPart(pane, tidyingText.units.vi);
    await expectSound();
    for (const { proposed } of EXPECTED.units) {
      const name = `${ACTION_TEXT.mergeUnits.vi}: ${proposed}`;
      await part.getByRole("button", { name }).click();
      await pane.getByText(`Đã gộp về “${proposed}”.`).waitFor();
      await settled(pane);
    }
    const { nominations } = await register();
    const units = new Set(nominations.map(({ submittingUnit }) => submittingUnit));
    for (const { proposed, spellings } of EXPECTED.units) {
      expect(spellings.filter((spelling) => units.has(spelling))).toEqual([proposed]);
    }
  });

  test("what goes back to the units is one workbook for each file of a unit that is known", async () => {
    const pane = open.pane(0);
    const { findings } = await check(pane);
    expect(findings).toBeGreaterThan(0);
    await goTo(pane, "receive");
    const part = await openPart(pane, tidyingText.letters.vi);
    const { name, bytes } = await downloaded(open.page, () =>
      part.getByRole("button", { name: ACTION_TEXT.saveReturns.vi }).click(),
    );
    expect(name).toBe("tra-don-vi.zip");
    const returned = await Promise.all(Object.values(unzipSync(bytes)).map(addressee));
    expect(returned.sort()).toEqual(expectedReturns(STANDING));
  });

  test("what was received stands as it came", async () => {
    expect(await received()).toEqual(asReceived);
    const own = await modelGrid(open.page, OWN_SHEET);
    expect(own?.rows.map((cells) => cells.map(({ value }) => value))).toEqual([["Việc cần làm"]]);
  });
});
