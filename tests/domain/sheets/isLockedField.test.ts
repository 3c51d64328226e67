import { ARRIVAL_SHEET } from "../../../src/domain/sheets/arrivalSheet";
import { FACT_SHEET } from "../../../src/domain/sheets/factSheet";
import { HISTORY_SHEET } from "../../../src/domain/sheets/historySheet";
import { INITIATIVE_SHEET } from "../../../src/domain/sheets/initiativeSheet";
import { OPINION_SHEET } from "../../../src/domain/sheets/opinionSheet";
import { PLEDGE_SHEET } from "../../../src/domain/sheets/pledgeSheet";
import { TIMETABLE_SHEET } from "../../../src/domain/sheets/timetableSheet";
import { FINDING_SHEET } from "../../../src/domain/sheets/findingSheet";
import { isLockedField } from "../../../src/domain/sheets/isLockedField";
import { LOG_SHEET } from "../../../src/domain/sheets/logSheet";
import { markSheet } from "../../../src/domain/sheets/markSheet";
import { READING_SHEET } from "../../../src/domain/sheets/readingSheet";
import { RECEIVED_SHEET } from "../../../src/domain/sheets/receivedSheet";
import { RECONCILE_SHEET } from "../../../src/domain/sheets/reconcileSheet";
import type { RecordSheet } from "../../../src/domain/sheets/recordSheet";
import { REGISTER_SHEET } from "../../../src/domain/sheets/registerSheet";
import { SESSION_SHEET } from "../../../src/domain/sheets/sessionSheet";
import { TALLY_SHEET } from "../../../src/domain/sheets/tallySheet";
import { PLAN } from "../intake/intakeKit";

function openOf<F extends string>(sheet: RecordSheet<F>): readonly string[] {
  return sheet.columns.map(({ field }) => field).filter((field) => !isLockedField(sheet, field));
}

test("of the register, what people correct is open and what was received is not", () => {
  expect(openOf(REGISTER_SHEET)).toEqual([
    "submittingUnit",
    "listForm",
    "award",
    "kind",
    "name",
    "post",
    "summary",
    "other",
    "received",
    "birth",
    "status",
  ]);
});

test("of the received lists only the day and the way they came are open", () => {
  expect(openOf(RECEIVED_SHEET)).toEqual(["received", "channel"]);
});

test("what came is closed, what was decided about reading is open", () => {
  expect(openOf(ARRIVAL_SHEET)).toEqual([]);
  expect(openOf(READING_SHEET)).toEqual(READING_SHEET.columns.map(({ field }) => field));
});

test("of the facts, all but whose they are is open", () => {
  expect(openOf(FACT_SHEET)).toEqual(
    FACT_SHEET.columns.map(({ field }) => field).filter((field) => field !== "nomination"),
  );
});

test.each<[string, RecordSheet<string>]>([
  ["history", HISTORY_SHEET],
  ["initiatives", INITIATIVE_SHEET],
  ["pledges", PLEDGE_SHEET],
  ["papers", RECONCILE_SHEET],
])("all of the %s is open", (_, sheet) => {
  expect(openOf(sheet)).toEqual(sheet.columns.map(({ field }) => field));
});

test("of the timetable, all but the plan's id is open", () => {
  expect(openOf(TIMETABLE_SHEET)).toEqual(
    TIMETABLE_SHEET.columns.map(({ field }) => field).filter((field) => field !== "id"),
  );
});

test.each<[string, RecordSheet<string>]>([
  ["log", LOG_SHEET],
  ["opinions", OPINION_SHEET],
  ["session", SESSION_SHEET],
  ["findings", FINDING_SHEET],
  ["votes", TALLY_SHEET],
  ["marks", markSheet(PLAN.rubric!, "Lê Văn An")],
])("nothing of the %s is open", (_, sheet) => {
  expect(openOf(sheet)).toEqual([]);
});
