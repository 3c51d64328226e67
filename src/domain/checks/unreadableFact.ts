import { parseDate } from "../text/parseDate";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";
import type { CandidateFacts, FactField, ReviewData } from "./reviewData";

/**
 * What was written of a candidate and is not used: something on sheet `Thông tin xét` that is no word, date or
 * number known there, several lines for one nomination, and lines of `Thông tin xét` or `Ý kiến xét` for no
 * nomination of the register. It counts as not stated.
 */
export const unreadableFact: Check = {
  id: "unreadable-fact",
  needs: [],
  observe: (data) => [
    ...(data.facts?.records ?? []).flatMap((facts) =>
      facts.unreadable.map((field) => observation(data, facts, field)),
    ),
    ...statedTwice(data),
    ...ofNobody(data),
    ...births(data),
  ],
};

/** Dots to be filled in are no date that somebody wrote. */
function births({ register }: ReviewData): readonly Observation[] {
  return register.nominations.flatMap(({ id, birth }) => {
    const read = parseDate(birth);
    if (read.ok || read.fault.code === "unfilled-date") return [];
    return [
      {
        severity: "warning",
        basis: DATA_FAULT,
        subject: { kind: "nomination", id },
        fields: ["birth"],
        params: { fault: "birth", reason: read.fault.code, text: birth },
      },
    ];
  });
}

function statedTwice({ register, facts }: ReviewData): readonly Observation[] {
  const lines = new Map<string, CandidateFacts[]>();
  for (const each of facts?.records ?? []) {
    const own = lines.get(each.nomination);
    if (own) own.push(each);
    else lines.set(each.nomination, [each]);
  }
  return register.nominations.flatMap(({ id }) => {
    const own = lines.get(id) ?? [];
    if (own.length < 2) return [];
    return [
      {
        severity: "warning",
        basis: DATA_FAULT,
        subject: { kind: "nomination", id },
        fields: ["name"],
        at: own.map(({ cells }) => ({ sheet: facts?.sheet ?? "", cell: cells.rating })),
        params: { fault: "stated-twice", lines: own.length },
      },
    ];
  });
}

function ofNobody({ register, facts, opinions }: ReviewData): readonly Observation[] {
  const ids = new Set([...register.nominations, ...register.withdrawn].map(({ id }) => id));
  const lines = [
    ...(facts?.records ?? []).map(({ nomination, cells }) => ({
      nomination,
      at: { sheet: facts?.sheet ?? "", cell: cells.rating },
    })),
    ...(opinions?.records ?? []).map(({ nomination, cell }) => ({
      nomination,
      at: { sheet: opinions?.sheet ?? "", cell },
    })),
  ];
  return lines
    .filter(({ nomination }) => !ids.has(nomination))
    .map(({ nomination, at }) => ({
      severity: "info",
      basis: DATA_FAULT,
      subject: { kind: "sheet", id: at.sheet },
      at: [at],
      params: { fault: "not-on-register", nomination, sheet: at.sheet },
    }));
}

function observation(
  { facts: sheet }: ReviewData,
  { nomination, cells, texts }: CandidateFacts,
  field: FactField,
): Observation {
  return {
    severity: "warning",
    basis: DATA_FAULT,
    subject: { kind: "nomination", id: nomination },
    fields: ["name"],
    at: [{ sheet: sheet?.sheet ?? "", cell: cells[field] }],
    params: { field, text: texts[field] ?? "" },
  };
}
