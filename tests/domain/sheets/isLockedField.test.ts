import { FINDING_SHEET } from "../../../src/domain/sheets/findingSheet";
import { isLockedField } from "../../../src/domain/sheets/isLockedField";
import { LOG_SHEET } from "../../../src/domain/sheets/logSheet";
import { markSheet } from "../../../src/domain/sheets/markSheet";
import { RECEIVED_SHEET } from "../../../src/domain/sheets/receivedSheet";
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
  ]);
});

test("of the received lists only the day is open", () => {
  expect(openOf(RECEIVED_SHEET)).toEqual(["received"]);
});

test.each<[string, RecordSheet<string>]>([
  ["log", LOG_SHEET],
  ["session", SESSION_SHEET],
  ["findings", FINDING_SHEET],
  ["votes", TALLY_SHEET],
  ["marks", markSheet(PLAN.rubric!, "Lê Văn An")],
])("nothing of the %s is open", (_, sheet) => {
  expect(openOf(sheet)).toEqual([]);
});
