import type { Plan, Rubric } from "../../src/domain/regulation/schema";
import {
  EMPTY,
  numberCell,
  textCell,
  type CellContent,
  type SheetContent,
} from "../../src/domain/report/sheetContent";
import { dateContent } from "../../src/domain/sheets/cellDate";
import { COUNCIL_SHEET } from "../../src/domain/sheets/councilSheet";
import {
  DOSSIER_SHEET,
  dossierRecord,
  type DossierField,
} from "../../src/domain/sheets/dossierSheet";
import { markRecord, markSheet, type MarkField } from "../../src/domain/sheets/markSheet";
import { recordSheetContent, type RecordContent } from "../../src/domain/sheets/recordSheet";
import { TALLY_SHEET, tallyRecord } from "../../src/domain/sheets/tallySheet";
import { UNIT_SHEET, unitRecord } from "../../src/domain/sheets/unitSheet";
import type { ClusterRow, Fixture } from "./fixture";

/** A candidate as the register names them, with what the council did about them. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly row: ClusterRow;
}

export interface CouncilInput {
  readonly plan: Plan;
  readonly rubric: Rubric;
  readonly fixture: Fixture;
  readonly candidates: readonly Candidate[];
}

/** The council's own sheets of the day, made by the project's own definitions. */
export function councilSheets(input: CouncilInput): readonly SheetContent[] {
  const { plan, fixture } = input;
  return [
    recordSheetContent(
      UNIT_SHEET,
      fixture.units.map((unit) => unitRecord(plan, unit)),
    ),
    recordSheetContent(COUNCIL_SHEET, councilRecords(fixture)),
    recordSheetContent(DOSSIER_SHEET, dossierRecords(input)),
    ...fixture.members.map((member) => markContent(input, member)),
    recordSheetContent(TALLY_SHEET, input.candidates.flatMap(tallyRecords)),
  ];
}

function councilRecords({ members, secretary }: Fixture) {
  const record = (name: string, role: string, votes: string) => ({
    name: textCell(name),
    role: textCell(role),
    votes: textCell(votes),
    present: textCell("có"),
  });
  const roles = ["Chủ tịch", "Phó Chủ tịch"];
  return [
    ...members.map((name, at) => record(name, roles[at] ?? "Ủy viên", "có")),
    record(secretary, "Thư ký", "không"),
  ];
}

function dossierRecords({ plan, fixture, candidates }: CouncilInput) {
  const itemName = (id: string) => plan.dossierItems.find((item) => item.id === id)?.name ?? id;
  const report = itemName("bao-cao-tong-ket");
  const senders = [
    ...fixture.schoolSheets.map(({ unitLine, dossier }) => ({ name: unitLine, dossier })),
    ...fixture.plainSheets.map(({ unit = "", dossier }) => ({ name: unit, dossier })),
    ...fixture.units,
  ];
  return [
    ...senders.flatMap(({ name, dossier }) =>
      dossierLine(dossier, { unit: name, nomination: "", name: "", item: report }),
    ),
    ...candidates.flatMap(({ id, name, unit, row }) =>
      dossierLine(row.dossier, { unit, nomination: id, name, item: itemName("tom-tat-thanh-tich") }),
    ),
  ];
}

function dossierLine(
  recorded: string | null,
  entry: Parameters<typeof dossierRecord>[0],
): readonly RecordContent<DossierField>[] {
  if (recorded === null) return [];
  const written = /^(?<state>.*?)(?: (?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4}))?$/u.exec(recorded);
  const { state = "", day, month, year } = written?.groups ?? {};
  const iso = year === undefined ? null : [year, month, day].join("-");
  return [{ ...dossierRecord(entry), state: textCell(state), date: dateContent(iso) }];
}

function markContent({ rubric, fixture, candidates }: CouncilInput, member: string): SheetContent {
  const own = candidates.flatMap(({ id, name, unit, row }) => {
    const given = row.marks.except[member] ?? row.marks.all;
    const entries = typeof given === "string" ? [given] : given;
    return entries.map((marks) => ({
      ...markRecord(member, { id, name, unit }),
      ...markCells(rubric, marks),
    }));
  });
  const stray = fixture.strayMarks
    .filter((mark) => mark.member === member)
    .map(({ nomination, marks }) => ({
      ...markRecord(member, { id: nomination, name: "", unit: "" }),
      ...markCells(rubric, marks),
    }));
  return recordSheetContent(markSheet(rubric, member), [...own, ...stray]);
}

function markCells(rubric: Rubric, written: string): RecordContent<MarkField> {
  const [points = "", state = ""] = written.split("|").map((part) => part.trim());
  const tokens = points.split(" ").filter((token) => token !== "");
  const cells = tokens.map((token, at) => [`:${rubric.criteria[at]?.id ?? ""}`, pointCell(token)]);
  return { ...Object.fromEntries(cells), state: textCell(state) } as RecordContent<MarkField>;
}

function pointCell(token: string): CellContent {
  if (token.startsWith("'")) return textCell(token.slice(1));
  return token === "-" ? EMPTY : numberCell(Number(token));
}

const COUNTS = [
  "members",
  "present",
  "agree",
  "disagree",
  "blank",
  "invalid",
  "notReturned",
] as const;

function tallyRecords({ row, ...candidate }: Candidate) {
  const votes = typeof row.vote === "string" ? [row.vote] : row.vote;
  return votes.map((vote) => {
    const counts = vote.split(" ").map((count, at) => {
      const isBlank = count === "" || count === "-";
      return [COUNTS[at], isBlank ? EMPTY : numberCell(Number(count))];
    });
    return { ...tallyRecord(candidate), ...(Object.fromEntries(counts) as object) };
  });
}
