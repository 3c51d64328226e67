import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { expectationSchema } from "../../assets/samples/fixture";
import type { Review } from "../../src/cli/reviewFiles";
import { writeXlsx } from "../../src/files/writeXlsx";
import { findOffice } from "../files/recalculate";
import { columnTexts, evidenceCopies, filledCells, lostTexts, readBook } from "./nothingLost";
import { officeConvert } from "./officeConvert";
import { compareFindings } from "./plantedFindings";
import { findingsOf, reviewSample, SAMPLES } from "./reviewSample";

const NAME = "danh-sach-khac-mau";
const FILE = `${NAME}.xlsx`;

const placedSchema = expectationSchema.extend({
  /** The candidate's received cell, or the list's heading row, or the sheet. */
  cell: z.string().optional(),
  list: z.int().optional(),
  onSheet: z.string().optional(),
});

const expectedSchema = z.strictObject({
  about: z.string(),
  sheet: z.string(),
  findings: z.array(placedSchema),
  clean: z.array(z.strictObject({ cell: z.string(), why: z.string() })),
  register: z.array(
    z.strictObject({
      cell: z.string(),
      kind: z.string(),
      award: z.string().nullable(),
      listForm: z.string().nullable(),
      post: z.string(),
      birth: z.string(),
      other: z.string(),
    }),
  ),
  notices: z.array(z.strictObject({ kind: z.string(), sheet: z.string(), count: z.int() })),
  notChecked: z.array(z.string()),
});

const expected = expectedSchema.parse(
  JSON.parse(readFileSync(join(SAMPLES, `${NAME}.expected.json`), "utf8")),
);

function nominationsOf({ checked }: Review) {
  return checked?.gathered.data.register.nominations ?? [];
}

function subjectOf(reviewed: Review, placed: z.infer<typeof placedSchema>): string {
  if (placed.onSheet !== undefined) return `${FILE}/${placed.onSheet}`;
  if (placed.list !== undefined) return `${expected.sheet}/${String(placed.list)}`;
  const row = nominationsOf(reviewed).find(({ source }) => source.cell === placed.cell);
  if (!row) throw new Error(`Nothing was read at ${placed.cell ?? "no cell"}`);
  return row.id;
}

describe("a list in another shape, made with another program", () => {
  let reviewed: Review;

  beforeAll(async () => {
    reviewed = await reviewSample(FILE, null);
  });

  test("every planted fault is found, and nothing else", () => {
    const wanted = expected.findings.map((placed) => ({
      ...placed,
      subject: subjectOf(reviewed, placed),
    }));
    expect(compareFindings(findingsOf(reviewed), wanted)).toEqual({ missing: [], extra: [] });
  });

  test("near-misses are read as rows and stay clean", () => {
    const found = new Set(findingsOf(reviewed).map(({ subject }) => subject.id));
    const ids = expected.clean.map(({ cell }) => subjectOf(reviewed, { ...NOTHING, cell }));
    expect(ids.filter((id) => found.has(id))).toEqual([]);
  });

  test("merged cells, group rows and columns without a field reach the register", () => {
    const rows = nominationsOf(reviewed).map(({ source, ...row }) => ({
      cell: source.cell,
      kind: row.kind,
      award: row.award,
      listForm: row.listForm,
      post: row.post,
      birth: row.birth,
      other: row.other,
    }));
    const wanted = new Set(expected.register.map(({ cell }) => cell));
    expect(rows.filter(({ cell }) => wanted.has(cell))).toEqual(expected.register);
    expect(rows).toHaveLength(15);
  });

  test("the hidden sheet is told of, and what was not checked is named", () => {
    expect(reviewed.files.map(({ notices }) => notices)).toEqual([expected.notices]);
    const notChecked = reviewed.checked?.notChecked.map(
      ({ check, reason }) => `${check}: ${reason}`,
    );
    expect(notChecked?.sort()).toEqual([...expected.notChecked].sort());
  });

  test("no received cell is changed, no row lost", async () => {
    const input = await readBook(readFileSync(join(SAMPLES, FILE)));
    const output = await readBook(await writeXlsx(reviewed.workbook.snapshot()));
    const copies = evidenceCopies(output);
    expect(copies.map(filledCells)).toEqual(input.grids.map(filledCells));
    expect(copies.map(({ merges }) => merges)).toEqual(input.grids.map(({ merges }) => merges));
    const [list] = input.grids;
    const texts = [...columnTexts(list!, "B:B"), ...columnTexts(list!, "F:F")];
    expect(lostTexts(texts, reviewed)).toEqual([
      "Họ và  tên",
      "Tập thể",
      "Cá nhân",
      "Trích ngang thành tích",
      "HIỆU TRƯỞNG\n(Ký tên, đóng dấu)",
    ]);
  });
});

const NOTHING = { check: "", severity: "info", params: {} } as const;

const withOffice = findOffice() === null ? test.skip : test;

withOffice("the .xlsx file is the hand-typed .fods file as LibreOffice saves it", async () => {
  const typed = readFileSync(join(SAMPLES, `${NAME}.fods`));
  const converted = await readBook(await officeConvert(typed, { from: "fods", to: "xlsx" }));
  const kept = await readBook(readFileSync(join(SAMPLES, FILE)));
  expect(kept.grids).toEqual(converted.grids);
});
