import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";
import type { CandidateFacts, FactField, FactNumber, ReviewData } from "./reviewData";

/** Something written on sheet `Thông tin xét` that is no word, date or number known there: it counts as not stated. */
export const unreadableFact: Check = {
  id: "unreadable-fact",
  needs: [],
  observe: (data) =>
    (data.facts?.records ?? []).flatMap((facts) =>
      facts.unreadable.map((field) => observation(data, facts, field)),
    ),
};

function observation(
  { facts: sheet }: ReviewData,
  { nomination, cells, numbers }: CandidateFacts,
  field: FactField,
): Observation {
  const text = isNumber(field, numbers) ? numbers[field].text : "";
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id: nomination },
    fields: ["name"],
    at: [{ sheet: sheet?.sheet ?? "", cell: cells[field] }],
    params: { field, text },
  };
}

function isNumber(field: FactField, numbers: CandidateFacts["numbers"]): field is FactNumber {
  return field in numbers;
}
