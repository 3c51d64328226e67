import type { Nomination } from "../../src/domain/intake/nomination";
import type { Plan } from "../../src/domain/regulation/schema";
import {
  EMPTY,
  numberCell,
  textCell,
  type CellContent,
  type SheetContent,
} from "../../src/domain/report/sheetContent";
import { dateContent } from "../../src/domain/sheets/cellDate";
import {
  DOSSIER_SHEET,
  dossierRecord,
  type DossierField,
} from "../../src/domain/sheets/dossierSheet";
import { FACT_SHEET, factRecord, type FactColumn } from "../../src/domain/sheets/factSheet";
import { HISTORY_SHEET, type HistoryField } from "../../src/domain/sheets/historySheet";
import { INITIATIVE_SHEET, type InitiativeField } from "../../src/domain/sheets/initiativeSheet";
import {
  askedCriteria,
  OPINION_SHEET,
  opinionRecord,
  type OpinionField,
} from "../../src/domain/sheets/opinionSheet";
import { PLEDGE_SHEET, type PledgeField } from "../../src/domain/sheets/pledgeSheet";
import { READING_SHEET, type ReadingField } from "../../src/domain/sheets/readingSheet";
import { RECONCILE_SHEET, type PaperField } from "../../src/domain/sheets/reconcileSheet";
import {
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "../../src/domain/sheets/recordSheet";
import { UNIT_SHEET, unitRecord, type UnitField } from "../../src/domain/sheets/unitSheet";
import { completeDate } from "../../src/domain/text/calendarDate";
import { toIso } from "../../src/domain/text/formatDate";
import { parseDate } from "../../src/domain/text/parseDate";
import type { Paper, PlanFixture, PlanList, PlanRow, PlanUnit, Typed } from "./planFixture";

/** A candidate as intake reads them, with what the fixture says of them. */
export interface PlanCandidate {
  readonly nomination: Nomination;
  readonly list: PlanList;
  readonly source: PlanRow;
}

export interface EvidenceInput {
  readonly plan: Plan;
  readonly fixture: PlanFixture;
  readonly candidates: readonly PlanCandidate[];
}

/** The sheets that the council has filled in, made by the project's own definitions. */
export function evidenceSheets(input: EvidenceInput): readonly SheetContent[] {
  const { plan, fixture, candidates } = input;
  const units = fixture.units.filter(({ kind }) => kind !== null);
  return [
    recordSheetContent(
      UNIT_SHEET,
      units.map((unit) => unitLine(plan, unit)),
    ),
    recordSheetContent(DOSSIER_SHEET, dossierLines(input)),
    ...filled(
      FACT_SHEET,
      candidates.flatMap((each) => factLine(plan, each)),
    ),
    ...filled(HISTORY_SHEET, historyLines(input)),
    ...filled(INITIATIVE_SHEET, candidates.flatMap(initiativeLines)),
    ...filled(PLEDGE_SHEET, [...units.flatMap(signedLines), ...candidates.flatMap(pledgeLines)]),
    ...filled(
      OPINION_SHEET,
      candidates.flatMap((each) => opinionLines(plan, each)),
    ),
    ...filled(RECONCILE_SHEET, units.flatMap(paperLines)),
    ...filled(
      READING_SHEET,
      fixture.reading.map(({ line }) => columnCells(READING_COLUMNS, line)),
    ),
  ];
}

/** A sheet that nobody has anything to write on does not come into being. */
function filled<F extends string>(
  sheet: RecordSheet<F>,
  records: readonly RecordContent<F>[],
): readonly SheetContent[] {
  return records.length === 0 ? [] : [recordSheetContent(sheet, records)];
}

function unitLine(plan: Plan, { facts, ...unit }: PlanUnit): RecordContent<UnitField> {
  return { ...unitRecord(plan, unit), ...typedCells(facts) };
}

function factLine(
  plan: Plan,
  { nomination, list, source }: PlanCandidate,
): readonly RecordContent<FactColumn>[] {
  if (source.withoutFacts) return [];
  const facts = { ...list.defaults.facts, ...source.facts };
  const { id, name, submittingUnit } = nomination;
  const about = { id, name, unit: submittingUnit ?? "", award: awardName(plan, nomination) };
  return [{ ...factRecord(about), ...typedCells(facts) }];
}

function awardName(plan: Plan, { award }: Nomination): string {
  return plan.awards.find(({ code }) => code === award)?.name ?? "";
}

const HISTORY_COLUMNS: readonly HistoryField[] = [
  "year",
  "award",
  "rating",
  "number",
  "date",
  "issuer",
  "occasion",
];

function historyLines({ candidates, fixture }: EvidenceInput) {
  const own = candidates.flatMap(({ nomination, source }) =>
    source.history.map((line) => ({
      ...(source.historyByName
        ? { name: textCell(nomination.name), unit: textCell(nomination.submittingUnit ?? "") }
        : aboutNomination(nomination)),
      ...columnCells(HISTORY_COLUMNS, line),
    })),
  );
  const stray = fixture.strayHistory.map(({ line }) =>
    columnCells<HistoryField>(["name", "unit", ...HISTORY_COLUMNS], line),
  );
  return [...own, ...stray];
}

const INITIATIVE_COLUMNS: readonly InitiativeField[] = [
  "title",
  "year",
  "scope",
  "number",
  "date",
  "issuer",
  "isApplied",
];

function initiativeLines({ nomination, source }: PlanCandidate) {
  return source.initiatives.map((line) => ({
    ...aboutNomination(nomination),
    ...columnCells(INITIATIVE_COLUMNS, line),
  }));
}

function aboutNomination({ id, name, submittingUnit }: Nomination) {
  return { nomination: textCell(id), name: textCell(name), unit: textCell(submittingUnit ?? "") };
}

function signedLines({ name, signed }: PlanUnit): readonly RecordContent<PledgeField>[] {
  return signed.map((count) => ({ unit: textCell(name), signed: typedCell(count) }));
}

const PAPER_COLUMNS: readonly PaperField[] = [
  "kind",
  "reference",
  "collectives",
  "individuals",
  "names",
];

const READING_COLUMNS: readonly ReadingField[] = ["kind", "shape", "unit", "written", "meaning"];

function paperLines({ name, papers }: PlanUnit): readonly RecordContent<PaperField>[] {
  return papers.map((line) => ({
    unit: textCell(name),
    ...columnCells(PAPER_COLUMNS, line.replace(/;\s*/gu, "\n")),
  }));
}

function pledgeLines({ nomination, list, source }: PlanCandidate) {
  return (source.registered ?? list.defaults.registered).map((award) => ({
    unit: textCell(nomination.submittingUnit ?? ""),
    name: textCell(nomination.name),
    award: textCell(award),
  }));
}

function opinionLines(
  plan: Plan,
  { nomination, list, source }: PlanCandidate,
): readonly RecordContent<OpinionField>[] {
  const verdicts = { ...list.defaults.opinions, ...source.opinions };
  const about = { id: nomination.id, name: nomination.name, award: awardName(plan, nomination) };
  return askedCriteria(plan, nomination).map((asked) => {
    const verdict = verdicts[asked.criterion] ?? "";
    const by = verdict === "" ? EMPTY : textCell("Lê Thị Thư Ký");
    return { ...opinionRecord(about, asked), verdict: typedCell(verdict), by };
  });
}

function dossierLines({ plan, fixture, candidates }: EvidenceInput) {
  const itemName = (id: string) => plan.dossierItems.find((item) => item.id === id)?.name ?? id;
  const ofUnits = fixture.units.flatMap(({ name, dossier }) =>
    Object.entries({ ...fixture.unitDossier, ...dossier }).flatMap(([item, paper]) =>
      dossierLine(paper, { unit: name, nomination: "", name: "", item: itemName(item) }),
    ),
  );
  const ofCandidates = candidates.flatMap(({ nomination, list, source }) =>
    Object.entries({ ...list.defaults.dossier, ...source.dossier }).flatMap(([item, paper]) =>
      dossierLine(paper, {
        unit: nomination.submittingUnit ?? "",
        nomination: nomination.id,
        name: nomination.name,
        item: itemName(item),
      }),
    ),
  );
  return [...ofUnits, ...ofCandidates];
}

function dossierLine(
  paper: Paper,
  entry: Parameters<typeof dossierRecord>[0],
): readonly RecordContent<DossierField>[] {
  if (paper === null) return [];
  const written = typeof paper === "string" ? { state: paper } : paper;
  return [{ ...dossierRecord(entry), ...typedCells(written) }];
}

/** Cells of a line whose parts stand in the order of the columns. */
function columnCells<F extends string>(columns: readonly F[], line: string): RecordContent<F> {
  const parts = line.split("|").map((part) => part.trim());
  const cells = columns.map((column, at) => [column, typedCell(parts[at] ?? "")]);
  return Object.fromEntries(cells) as RecordContent<F>;
}

function typedCells<F extends string>(
  typed: Readonly<Record<string, Typed | undefined>>,
): RecordContent<F> {
  const cells = Object.entries(typed).map(([field, value]) => [field, typedCell(value ?? null)]);
  return Object.fromEntries(cells) as RecordContent<F>;
}

/** What Excel makes of what was typed: numbers, days that exist, and text for all else. */
function typedCell(typed: Typed): CellContent {
  if (typed === null || typed === "") return EMPTY;
  if (typeof typed === "number") return numberCell(typed);
  if (!/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(typed)) return textCell(typed);
  const read = parseDate(typed);
  const day = read.ok ? completeDate(read.value) : null;
  return day ? dateContent(toIso(day)) : textCell(typed);
}
