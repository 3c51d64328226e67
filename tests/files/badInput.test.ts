import type { Grid } from "../../src/domain/grid/grid";
import type { Nomination } from "../../src/domain/intake/nomination";
import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../src/domain/intake/receiveSheets";
import type { Fault } from "../../src/domain/result";
import { readRegister } from "../../src/domain/sheets/registerSheet";
import { readReceived } from "../../src/files/readReceived";
import type { ReceivedWorkbook } from "../../src/files/receivedWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { receive } from "../../src/workflow/receive";
import { MESS_PLANS, messReading } from "../domain/intake/messReading";
import { BAD_FILES, type BadFile } from "../fixtures/intake/badFiles";
import EXPECTED from "../fixtures/intake/badInput.json";
import { deepFreeze } from "../fixtures/intake/deepFreeze";
import { newModel, over, valueOf } from "../workflow/workflowKit";
import { cellsOf, read } from "./received";

const PLAN = MESS_PLANS["nam-hoc"];
const SHA = "a".repeat(64);
const DAY = "2026-05-10";
/** Sheets of ours that hold what was received. */
const OURS = ["BX_DanhSach", "BX_TiepNhan", "BX_BanNhan"];
const LONG = 300;

/** A file that was read, on its way into the council's workbook. */
interface Arrived {
  readonly file: ReceivedWorkbook;
  readonly model: MemoryWorkbook;
  readonly refused: Fault | null;
}

async function arrive({ name, bytes }: BadFile): Promise<Arrived | Fault> {
  const opened = await readReceived(bytes(), name);
  if (!opened.ok) return opened.fault;
  const file = deepFreeze(opened.value);
  const model = newModel();
  const context = { ...over(model), plan: PLAN };
  const sent = { file: name, sha256: SHA, grids: file.grids, received: DAY };
  const [receipt] = valueOf(await receive(context, [sent])).files;
  return { file, model, refused: receipt?.refused ?? null };
}

/** What became of it, long texts by their length. */
function viewOf(arrived: Arrived | Fault): unknown {
  if ("code" in arrived) return { fault: arrived };
  const { file, refused } = arrived;
  const view = {
    ...(file.notices.length > 0 ? { notices: file.notices } : {}),
    ...messReading({ plan: "nam-hoc", grids: file.grids }),
    ...(refused ? { refused } : {}),
  };
  const text = JSON.stringify(view, (_key, value: unknown) =>
    typeof value === "string" && value.length > LONG
      ? `${value.slice(0, 3)}… (${String(value.length)})`
      : value,
  );
  return JSON.parse(text) as unknown;
}

function written({ name, birth, post, summary, other, original, source }: Nomination) {
  return { name, birth, post, summary, other, original, source };
}

/** The nominations of the file as they are read, and as the saved register gives them back. */
function nominationsOf(name: string, grids: readonly Grid[]) {
  const file = { file: name, sha256: SHA, grids, received: DAY, takenIds: [], channel: "" };
  return receiveSheets({ ...file, memory: NO_MEMORY }, PLAN).nominations.map(written);
}

function registered({ grids, tables }: ReceivedWorkbook) {
  const table = tables.find(({ name }) => name === "BX_DanhSach");
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (!table || !grid) return [];
  return readRegister(PLAN, grid, table.range).nominations.map(written);
}

const ROWS = new Map(EXPECTED.map((row) => [row.id, row]));

test("every kind of bad input has a file, and every file an expectation", () => {
  expect([...BAD_FILES.keys()]).toEqual(EXPECTED.map(({ id }) => id));
  expect(ROWS.size).toBe(EXPECTED.length);
});

describe.each([...BAD_FILES])("%s", (id, bad) => {
  let arrived: Arrived | Fault;
  beforeAll(async () => {
    arrived = await arrive(bad);
  });

  test("is read, received or refused as expected", () => {
    expect(viewOf(arrived)).toEqual(ROWS.get(id)?.expected);
  });

  test("stands in the saved workbook as it was read, and no text becomes a formula", async () => {
    if ("code" in arrived) {
      expect(ROWS.get(id)?.expected).toEqual({ fault: arrived });
      return;
    }
    const { file, model, refused } = arrived;
    const saved = await read(await writeXlsx(model.snapshot()));
    expect(registered(saved)).toEqual(refused ? [] : nominationsOf(bad.name, file.grids));
    const ours = saved.tables.filter(({ name }) => OURS.includes(name)).map(({ sheet }) => sheet);
    const grids = saved.grids.filter(({ sheet }) => ours.includes(sheet));
    expect(grids).toHaveLength(refused ? 0 : OURS.length);
    const formulas = grids.flatMap((grid) =>
      Object.values(cellsOf(grid)).filter(({ formula }) => formula !== null),
    );
    expect(formulas).toEqual([]);
  });
});
