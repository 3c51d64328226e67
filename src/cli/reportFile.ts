import { columnLetters } from "../domain/grid/address";
import type { ListReading } from "../domain/intake/listReading";
import type { ReceivedList } from "../domain/intake/nomination";
import { faultText } from "../strings/faultText";
import { DOUBT_TEXT } from "../strings/readingText";
import type { Review } from "./reviewFiles";
import type { ReviewedFile } from "./reviewedFile";

/** One given file as the report tells it. */
export function reportFile(file: ReviewedFile, { intakes }: Pick<Review, "intakes">) {
  const { refused, notices, lists, notReceived, arrivals } = file;
  const own = arrivals.flatMap(({ sha256 }) => intakes.get(sha256) ?? []);
  const readings = new Map(
    own.flatMap((intake) => intake.readings).map((reading) => [reading.list, reading]),
  );
  const unread = own.flatMap((intake) => intake.unread);
  return {
    ...{ file: file.file, sha256: file.sha256, format: file.format, outcome: outcomeOf(file) },
    refused: refused && { code: refused.code, message: faultText(refused, "vi") },
    notices: notices.map(({ kind, sheet = "", count }) => ({ kind, sheet, count })),
    lists: (refused ? [] : lists).map((list) => reportList(list, readings.get(list.id))),
    unread: unread.map(({ source: { sheet, cell }, text, reason }) => {
      return { sheet, cell, text, reason };
    }),
    notReceived: notReceived.map(({ sheet, fault }) => {
      return { sheet, code: fault.code, message: faultText(fault, "vi") };
    }),
  };
}

function outcomeOf({ isCouncilWorkbook, refused, outcomes, isKnown }: ReviewedFile) {
  if (isCouncilWorkbook) return "council-workbook";
  if (outcomes.includes("needs-decision")) return "needs-decision";
  if (refused) return "refused";
  return isKnown ? "already-received" : "received";
}

function reportList(list: ReceivedList, reading: ListReading | undefined) {
  const { id, sheet, listForm, headingRow, firstRow, lastRow, nominations, columns } = list;
  const { received, channel, confidence, doubts, version, replaces } = list;
  return {
    ...{ id, sheet, listForm, unit: list.submittingUnit, headingRow, firstRow, lastRow },
    ...{ nominations, columns, received, channel, confidence, version, replaces },
    doubts: doubts.map((code) => ({ code, message: DOUBT_TEXT[code].vi })),
    mapping: reading ? reportMapping(reading) : null,
  };
}

function reportMapping({ shape, columns, skipped }: ListReading) {
  return {
    shape,
    columns: columns.map(({ column, levels, field, ground, choices }) => ({
      column: columnLetters(column),
      heading: levels.join(" / "),
      field,
      ground,
      choices,
    })),
    skipped,
  };
}
