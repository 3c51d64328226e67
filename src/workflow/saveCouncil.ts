import { textCell } from "../domain/report/sheetContent";
import { fail, type Fault, type Result } from "../domain/result";
import { changeRecords, type RecordEdit } from "../domain/sheets/changeRecords";
import {
  councilWord,
  COUNCIL_SHEET,
  readCouncil,
  type CouncilField,
  type CouncilMember,
} from "../domain/sheets/councilSheet";
import { readRecords, type RecordContent } from "../domain/sheets/recordSheet";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { readReview } from "./readReview";
import { recordFinder } from "./recordFinder";

/**
 * Makes `Hội đồng` hold these members: those who stand there keep their rows, new ones come below, the rows of
 * others are emptied. Words that nobody could read stay while what they were read as stays. Faults:
 * `blank-name`, `member-twice` (params: name).
 */
export async function saveCouncil(
  context: WorkflowContext,
  members: readonly CouncilMember[],
): Promise<Result<ActionReceipt, ActionFault>> {
  const named = members.map((member) => ({ ...member, name: member.name.trim() }));
  const refused = nameFault(named);
  if (refused) return fail(refused);
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const standing = standingTable(read.value, COUNCIL_SHEET);
  const changed = changeRecords(COUNCIL_SHEET, standing, councilChanges(standing, named));
  if (!changed.ok) return changed;
  const told = logText.councilSaved(named.length);
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

function nameFault(members: readonly CouncilMember[]): Fault | null {
  const names = members.map(({ name }) => name);
  if (names.includes("")) return { code: "blank-name" };
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice === undefined ? null : { code: "member-twice", params: { name: twice } };
}

function councilChanges(standing: StandingTable | null, members: readonly CouncilMember[]) {
  const rows = standing ? standingMembers(standing) : [];
  const taken = new Set<string>();
  const edits = rows.map(({ row, member }): RecordEdit<CouncilField> => {
    const wanted = members.find(({ name }) => name === member.name && !taken.has(name));
    if (!wanted) return { row, values: EMPTIED };
    taken.add(wanted.name);
    return { row, values: differing(wanted, member) };
  });
  const added = members.filter(({ name }) => !taken.has(name)).map((one) => differing(one, null));
  return { edits, added };
}

/** The members with their rows; a row without a name has none. */
function standingMembers({ grid, range }: StandingTable) {
  const { records } = readRecords(COUNCIL_SHEET, grid, range);
  const rows = records.filter(({ text }) => text("name") !== "").map(({ row }) => row);
  return readCouncil(grid, range).map((member, at) => ({ row: rows[at] ?? 0, member }));
}

const EMPTIED: RecordContent<CouncilField> = {
  name: textCell(""),
  position: textCell(""),
  role: textCell(""),
  votes: textCell(""),
  present: textCell(""),
};

function differing(
  { name, position, role, votes, present }: CouncilMember,
  standing: CouncilMember | null,
): RecordContent<CouncilField> {
  return {
    ...(standing ? {} : { name: textCell(name) }),
    ...(standing?.position === position.trim() ? {} : { position: textCell(position.trim()) }),
    ...(standing?.role === role.trim() ? {} : { role: textCell(role.trim()) }),
    ...(standing?.votes === votes ? {} : { votes: textCell(councilWord("votes", votes)) }),
    ...(standing?.present === present
      ? {}
      : { present: textCell(councilWord("present", present)) }),
  };
}

export interface Attendance {
  readonly name: string;
  /** Null takes back what was said. */
  readonly present: boolean | null;
}

/**
 * Records who is present. Faults: `no-sheet` where there is no `Hội đồng` yet, `unknown-member` (params:
 * member), `listed-twice`.
 */
export async function setAttendance(
  context: WorkflowContext,
  attendance: readonly Attendance[],
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const standing = standingTable(read.value, COUNCIL_SHEET);
  if (!standing) return fail({ code: "no-sheet", params: { sheet: COUNCIL_SHEET.title } });
  const members = standingMembers(standing);
  const find = recordFinder(COUNCIL_SHEET, standing, ({ text }) => text("name"));
  const edits: RecordEdit<CouncilField>[] = [];
  for (const { name, present } of attendance) {
    const found = find(name.trim());
    if (!found.ok) return found;
    if (!found.value) return fail({ code: "unknown-member", params: { member: name } });
    const { row } = found.value;
    const member = members.find((one) => one.row === row)?.member;
    if (member?.present !== present) {
      edits.push({ row, values: { present: textCell(councilWord("present", present)) } });
    }
  }
  const changed = changeRecords(COUNCIL_SHEET, standing, { edits, added: [] });
  if (!changed.ok) return changed;
  const said = (wanted: boolean) => attendance.filter(({ present }) => present === wanted).length;
  const told = logText.attendance(said(true), said(false));
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}
