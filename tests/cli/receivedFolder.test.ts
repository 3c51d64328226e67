import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDER_SAMPLE, makeFolder, readFolderFixture } from "../../assets/samples/makeFolder";
import { NO_MEMORY } from "../../src/domain/intake/readingMemory";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import type { WorkflowContext } from "../../src/workflow/context";
import { mergeUnits } from "../../src/workflow/mergeUnits";
import { openReview } from "../../src/workflow/openReview";
import { previewArrivals } from "../../src/workflow/previewArrivals";
import { proposePaper } from "../../src/workflow/proposePaper";
import { proposeRepairs } from "../../src/workflow/proposeRepairs";
import { receive, type FileToReceive } from "../../src/workflow/receive";
import { recordPaper } from "../../src/workflow/recordPaper";
import { repairTexts } from "../../src/workflow/repairTexts";
import { unitSpellings } from "../../src/workflow/unitSpellings";
import { asVersion, columnOf, newModel, valueOf } from "../workflow/workflowKit";
import {
  asSent,
  clerkOver,
  expectedFolder,
  intakeOf,
  sentFile,
  textIn,
  toldCluster,
  toldFinding,
  toldList,
  toldRepair,
  toldVersion,
  wantedList,
} from "./receivedFolder";
import { SAMPLES } from "./reviewSample";

const fixture = readFolderFixture();
const expected = expectedFolder();
const ofFile = (name: string) => (file: { readonly file: string }) => file.file === name;

describe("the folder in its fixture's shapes", () => {
  test("holds the files that the fixture makes, and no other", async () => {
    const made = await makeFolder(fixture);
    expect(readdirSync(join(SAMPLES, FOLDER_SAMPLE)).sort()).toEqual(
      made.map(({ file }) => file).sort(),
    );
    const differ = made.filter(
      ({ file, bytes }) =>
        Buffer.compare(readFileSync(join(SAMPLES, FOLDER_SAMPLE, file)), bytes) !== 0,
    );
    expect(differ.map(({ file }) => file)).toEqual([]);
    expect(made.map(({ file }) => file)).toEqual(expected.files.map(({ file }) => file));
  });
});

describe("a clerk's day with the folder", () => {
  let model: MemoryWorkbook;
  let context: WorkflowContext;
  let files: readonly FileToReceive[];
  let newer: FileToReceive;
  let letter: FileToReceive;

  beforeAll(async () => {
    model = newModel();
    context = await clerkOver(model, fixture.plan);
    const all = await Promise.all(expected.files.map(({ file, day }) => sentFile(file, day)));
    newer = all.find(ofFile(expected.version.file))!;
    letter = all.find(ofFile(expected.letter.file))!;
    files = all.filter((file) => file !== newer && file !== letter);
  });

  test.each(expected.files)("$file is read as it was meant", async ({ file, lists }) => {
    const sent = [...files, newer, letter].find(ofFile(file))!;
    const [preview] = valueOf(await previewArrivals(context, [sent], { memory: NO_MEMORY }));
    const intake = intakeOf(preview!.arrival);
    const typed = asSent(fixture, file);
    expect(intake.lists.map((list) => toldList(list, intake))).toEqual(
      lists.map((list) => wantedList(list, typed)),
    );
    const isLetter = file === expected.letter.file;
    expect(preview!.arrival.outcome).toBe(isLetter ? "refused" : "new");
    expect(intake.unread.map(({ reason }) => reason)).toEqual(isLetter ? ["no-list-on-sheet"] : []);
  });

  test("first files come, and every nomination stands in the register in their order", async () => {
    const { files: receipts } = valueOf(await receive(context, files));
    expect(receipts.map(({ outcome }) => outcome)).toEqual(files.map(() => "received"));
    const rows = files.flatMap(({ file }) => {
      const lists = expected.files.find(ofFile(file))!.lists;
      return lists.flatMap(({ nominations }) =>
        nominations.map((line) => asSent(fixture, file)(line.split(" | ")[1]!)),
      );
    });
    expect(columnOf(model, "BX_DanhSach", "Họ tên hoặc tên tập thể")).toEqual(rows);
  });

  test("the corrected file is told row by row, waits for a decision, then takes the first one's place", async () => {
    const { earlier, common, rows } = expected.version;
    const [preview] = valueOf(await previewArrivals(context, [newer], { memory: NO_MEMORY }));
    expect(preview!.arrival.outcome).toBe("version-of");
    const register = valueOf(await openReview(context)).register!;
    expect(toldVersion(preview!.arrival, register)).toEqual([{ earlier, common, rows }]);
    const undecided = valueOf(await receive(context, [newer]));
    expect(undecided.files.map(({ outcome }) => outcome)).toEqual(["needs-decision"]);
    const decided = valueOf(await receive(context, [newer], asVersion(newer)));
    expect(decided.files.map(({ outcome }) => outcome)).toEqual(["received"]);
    const withdrawn = valueOf(await openReview(context)).register!.withdrawn;
    expect(withdrawn.map(({ name }) => `removed | ${name}`)).toEqual(rows.slice(-1));
  });

  test("the same files again change nothing", async () => {
    const before = model.snapshot();
    const { files: receipts } = valueOf(await receive(context, [...files, newer]));
    expect(new Set(receipts.map(({ outcome }) => outcome))).toEqual(new Set(["already-received"]));
    expect(model.snapshot()).toEqual(before);
  });

  test("texts in old letters are proposed in readable ones, and stand so once accepted", async () => {
    const view = valueOf(await openReview(context));
    const proposed = await proposeRepairs(context, view);
    const wanted = expected.files.flatMap(({ file, repairs }) =>
      repairs.map((line) => `${file} | ${line}`),
    );
    expect(proposed.map((repair) => toldRepair(repair, view.register!))).toEqual(wanted);
    valueOf(await repairTexts(context, proposed));
    const repaired = valueOf(await openReview(context));
    expect(await proposeRepairs(context, repaired)).toEqual([]);
    const originals = repaired.register!.nominations.map(({ original }) => original);
    expect(originals).toEqual(view.register!.nominations.map(({ original }) => original));
  });

  test("a unit spelt two ways is proposed for one, and merged", async () => {
    const clusters = await unitSpellings(context, valueOf(await openReview(context)));
    expect(clusters.map(toldCluster)).toEqual(expected.units);
    for (const { proposed, spellings } of expected.units) {
      valueOf(await mergeUnits(context, { spellings, chosen: proposed }));
    }
    const view = valueOf(await openReview(context));
    expect(await unitSpellings(context, view)).toEqual([]);
  });

  test("the letter is no list, and its numbers are proposed for comparison", async () => {
    const { files: receipts } = valueOf(await receive(context, [letter]));
    expect(receipts.map(({ outcome, refused }) => [outcome, refused?.code])).toEqual([
      ["refused", "paper-without-list"],
    ]);
    const task = { file: letter.file, grid: letter.grids[0]! };
    const { paper } = valueOf(await proposePaper(context, task));
    const { unit, kind, reference, file, place } = paper;
    const { collectives, individuals } = paper.counts;
    expect({ file, unit, kind, reference, collectives, individuals, place }).toEqual(
      expected.letter,
    );
    valueOf(await recordPaper(context, { ...paper, kind: "letter" }));
  });

  test("the check finds what is planted, and nothing else", async () => {
    const { findings } = valueOf(await check(context));
    const told = findings.filter((finding) => !(finding.check in expected.leftOut));
    const wanted = expected.findings.map(({ place, check: id, severity, params }) => ({
      place,
      check: id,
      severity,
      params: expect.objectContaining(params) as object,
    }));
    const byPlace = (a: { readonly place: string }, b: { readonly place: string }) =>
      a.place < b.place ? -1 : 1;
    expect(told.map(toldFinding).sort(byPlace)).toEqual([...wanted].sort(byPlace));
  });

  test("near misses stand in the files and stay clean", async () => {
    const { findings } = valueOf(await check(context));
    const told = findings.filter((finding) => !(finding.check in expected.leftOut));
    const places = new Set(told.map(toldFinding).map(({ place }) => place));
    expect(expected.clean.filter(({ place }) => places.has(place))).toEqual([]);
    const empty = expected.clean.filter(({ place }) => {
      const [file = "", cell = ""] = place.split("!");
      return textIn([...files, newer].find(ofFile(file)), cell) === "";
    });
    expect(empty).toEqual([]);
  });
});
