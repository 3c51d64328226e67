import { finishEdit } from "../../src/taskpane/actions/finish";
import { doneText } from "../../src/strings/actionText";
import { fail, ok } from "../../src/domain/result";
import { NOTHING_DONE, type ActionReceipt } from "../../src/workflow/editRecords";

const RECOVERED = { outcome: "restored", restored: ["Hồ sơ"], lost: [] } as const;
const NOTES = { unfinished: null, recovered: RECOVERED };
const RECEIPT: ActionReceipt = {
  ...NOTHING_DONE,
  action: "Hồ sơ",
  cells: [{ sheet: "Hồ sơ", cell: "E5", before: { kind: "empty" }, after: { kind: "empty" } }],
  notes: NOTES,
};
const SAID = doneText.dossierRecorded;

test("an edit hands on its receipt and its notes", () => {
  expect(finishEdit(ok(RECEIPT), SAID, true)).toEqual(
    ok({ said: SAID, receipt: RECEIPT, notes: NOTES, keepsFocus: true }),
  );
});

test("an edit that changed nothing has no receipt, but its notes are told", () => {
  expect(finishEdit(ok({ ...NOTHING_DONE, notes: NOTES }), SAID)).toEqual(
    ok({ said: doneText.nothingChanged, intent: "info", notes: NOTES, keepsFocus: false }),
  );
});

test("a fault stays what it is", () => {
  expect(finishEdit(fail({ code: "no-register" }), SAID)).toEqual(fail({ code: "no-register" }));
});
