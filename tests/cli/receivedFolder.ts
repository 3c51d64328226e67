import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FolderFixture } from "../../assets/samples/folder/folderFixture";
import { toTcvn3, withTonesApart } from "../../assets/samples/folder/oldLetters";
import { FOLDER_SAMPLE } from "../../assets/samples/makeFolder";
import { sha256OfText } from "../../src/cli/arrivals";
import type { Finding } from "../../src/domain/checks/finding";
import { parseCellAddress } from "../../src/domain/grid/address";
import { cellAt } from "../../src/domain/grid/grid";
import type { UnitCluster } from "../../src/domain/intake/likeness/clusterUnits";
import type { Nomination, ReceivedList } from "../../src/domain/intake/nomination";
import type { ProposedRepair } from "../../src/domain/intake/proposeRepairs";
import type { Intake } from "../../src/domain/intake/receiveSheets";
import type { Register } from "../../src/domain/intake/register";
import { loadPlan } from "../../src/domain/regulation/plans";
import { readReceived } from "../../src/files/readReceived";
import { sha256Hex } from "../../src/files/sha256";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import type { WorkflowContext } from "../../src/workflow/context";
import { inProcessCompute } from "../../src/workflow/inProcessCompute";
import type { ListVersion, ReadArrival } from "../../src/workflow/readArrivals";
import type { FileToReceive } from "../../src/workflow/receive";
import { valueOf } from "../workflow/workflowKit";
import { SAMPLES } from "./reviewSample";

const listSchema = z.strictObject({
  sheet: z.string(),
  headingRow: z.int(),
  unit: z.string().nullable(),
  form: z.string().nullable(),
  confidence: z.string(),
  doubts: z.array(z.string()),
  totals: z.string().nullable(),
  nominations: z.array(z.string()),
});

type WantedList = z.infer<typeof listSchema>;

const expectedSchema = z.strictObject({
  about: z.string(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      day: z.string(),
      lists: z.array(listSchema),
      repairs: z.array(z.string()),
    }),
  ),
  version: z.strictObject({
    file: z.string(),
    earlier: z.string(),
    common: z.int(),
    rows: z.array(z.string()),
  }),
  units: z.array(
    z.strictObject({
      proposed: z.string(),
      spellings: z.array(z.string()),
      links: z.array(z.string()),
      sure: z.boolean(),
    }),
  ),
  letter: z.strictObject({
    file: z.string(),
    unit: z.string(),
    kind: z.string(),
    reference: z.string(),
    collectives: z.int(),
    individuals: z.int(),
    place: z.string(),
  }),
  /** Checks that are not compared, and why. */
  leftOut: z.record(z.string(), z.string()),
  findings: z.array(
    z.strictObject({
      place: z.string(),
      check: z.string(),
      severity: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      why: z.string(),
    }),
  ),
  clean: z.array(z.strictObject({ place: z.string(), why: z.string() })),
});

/** What has to be read from the folder, worked out by hand. */
export function expectedFolder(): z.infer<typeof expectedSchema> {
  const text = readFileSync(join(SAMPLES, `${FOLDER_SAMPLE}.expected.json`), "utf8");
  return expectedSchema.parse(JSON.parse(text));
}

/** The clerk's workbook under the plan of the folder, on a day when all has come. */
export async function clerkOver(model: MemoryWorkbook, plan: string): Promise<WorkflowContext> {
  return {
    workbook: memoryPort(model),
    compute: inProcessCompute,
    plan: valueOf(await loadPlan(plan)),
    person: "Lê Thị Tiếp Nhận",
    now: () => "2026-06-10T08:00:00+07:00",
    sha256: sha256OfText,
  };
}

/** A file of the folder, read by the reader of its kind. */
export async function sentFile(file: string, received: string): Promise<FileToReceive> {
  const bytes = readFileSync(join(SAMPLES, FOLDER_SAMPLE, file));
  const { grids } = valueOf(await readReceived(bytes, file));
  return { file, sha256: await sha256Hex(bytes), grids, received, channel: "E-mail" };
}

/** What stands in a cell of the file's only sheet. */
export function textIn(file: FileToReceive | undefined, address: string): string {
  const [grid] = file?.grids ?? [];
  const cell = parseCellAddress(address);
  if (!grid || !cell) throw new Error(`No place: ${address}`);
  return cellAt(grid, cell).text;
}

const AS_TYPED = {
  unicode: (text: string) => text,
  "utf-16": (text: string) => text,
  tcvn3: toTcvn3,
  "tones-apart": withTonesApart,
  "windows-1258": withTonesApart,
} as const;

/** A text as it stands in the file, by the letters in which that was typed. */
export function asSent(fixture: FolderFixture, name: string): (text: string) => string {
  const contents = fixture.files.find(({ file }) => file === name)?.contents;
  if (contents?.kind === "workbook") return AS_TYPED[contents.letters];
  return contents?.kind === "text" ? AS_TYPED[contents.encoding] : AS_TYPED.unicode;
}

/** What was read of a file that has not been received before. */
export function intakeOf(arrival: ReadArrival): Intake {
  if (arrival.outcome === "already-received") throw new Error("It has come already");
  return arrival.intake;
}

export function toldList(list: ReceivedList, { nominations }: Intake): WantedList {
  const { sheet, headingRow, submittingUnit, listForm, confidence, doubts, totals } = list;
  return {
    sheet,
    headingRow,
    unit: submittingUnit,
    form: listForm,
    confidence,
    doubts: [...doubts],
    totals: totals && `${totals.cell} ${totals.text}`,
    nominations: nominations.filter((row) => row.list === list.id).map(toldNomination),
  };
}

function toldNomination({ source, name, kind, award, birth, post, other }: Nomination): string {
  return [source.cell, name, kind, award ?? "", birth, post, other].join(" | ");
}

/** The list as the fixture's readable words stand in the file; cells, kinds and codes are ours. */
export function wantedList(list: WantedList, typed: (text: string) => string): WantedList {
  return {
    ...list,
    unit: list.unit && typed(list.unit),
    nominations: list.nominations.map((line) => {
      const [cell, name = "", kind, award, birth, post = "", other = ""] = line.split(" | ");
      return [cell, typed(name), kind, award, birth, typed(post), typed(other)].join(" | ");
    }),
  };
}

export function toldVersion(arrival: ReadArrival, register: Register) {
  if (!("versions" in arrival)) throw new Error("It was not compared");
  const names = new Map(register.nominations.map(({ id, name }) => [id, name]));
  return arrival.versions.map((version) => ({
    earlier: version.earlier.file,
    common: version.common,
    rows: version.rows.map((row) => toldRow(row, version, names)),
  }));
}

function toldRow(
  row: ListVersion["rows"][number],
  { arrived }: ListVersion,
  names: ReadonlyMap<string, string>,
): string {
  const name = row.kind === "removed" ? names.get(row.id) : arrived[row.arrived]?.name;
  const changes =
    row.kind === "changed"
      ? row.changes.map((change) => `${change.field}: ${change.register} > ${change.arrived}`)
      : [];
  return [row.kind, name, ...changes].join(" | ");
}

/** A question mark stands behind what a person has to look at. */
export function toldRepair(
  { id, field, kinds, sure, after }: ProposedRepair,
  { nominations }: Register,
): string {
  const source = nominations.find((row) => row.id === id)?.source;
  const told = `${kinds.join(", ")}${sure ? "" : "?"}`;
  return [source?.file, source?.cell, field, told, after].join(" | ");
}

export function toldCluster({ proposed, spellings, links, sure }: UnitCluster) {
  return {
    proposed,
    spellings: spellings.map(({ name }) => name),
    links: links.map(({ from, to, because }) => `${from} > ${to}: ${because}`),
    sure,
  };
}

/** A finding by its received cell; one about a unit by the unit. */
export function toldFinding({ check, severity, subject, source, params }: Finding) {
  const [first] = source;
  const place = first ? `${first.file}!${first.cell}` : subject.id;
  return { place, check, severity, params };
}
