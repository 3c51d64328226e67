import type { HistoryEntry, ReviewData } from "../../src/domain/checks/reviewData";
import type { RegisteredNomination } from "../../src/domain/intake/register";
import type { Plan } from "../../src/domain/regulation/schema";
import { aHistoryEntry, anInitiative, someFacts } from "../domain/checks/evidenceKit";
import { reviewOfSize } from "./reviewOfSize";

const AWARDS = ["LDTT", "CSTDCS", "CSTD_BT"];
const LAST_YEARS = [2018, 2019, 2020];
const FIRST_ROW = 4;

/**
 * The review of a size, put to a plan that judges by the law's standards: each candidate with a line of facts,
 * an initiative and three earlier titles, most of them complete.
 */
export function reviewWithHistory(plan: Plan, size: number): ReviewData {
  const base = reviewOfSize(plan, size);
  const nominations = base.register.nominations.map(putForward);
  return {
    ...base,
    register: { ...base.register, nominations },
    lists: base.lists.map((list) => ({
      ...list,
      unitKind: "thcs",
      listForm: "CSTDCS",
      totals: null,
    })),
    units: base.units && {
      ...base.units,
      records: base.units.records.map((unit) => ({ ...unit, kind: "thcs" })),
    },
    dossier: null,
    facts: { sheet: "Thông tin xét", records: nominations.map(factsOf) },
    history: { sheet: "Lịch sử", records: nominations.flatMap(historyOf) },
    initiatives: {
      sheet: "Sáng kiến",
      records: nominations.map(({ id }, at) =>
        anInitiative({
          nomination: id,
          row: FIRST_ROW + at,
          cell: `D${String(FIRST_ROW + at + 1)}`,
        }),
      ),
    },
  };
}

function putForward(nomination: RegisteredNomination, at: number): RegisteredNomination {
  const award = AWARDS[at % AWARDS.length] ?? "";
  return {
    ...nomination,
    award,
    listForm: award,
    summary: "Dạy giỏi, có sáng kiến áp dụng tại trường",
  };
}

function factsOf({ id }: RegisteredNomination) {
  return someFacts({
    nomination: id,
    rating: "excellent",
    discipline: "none",
    disciplineEnd: "none",
    isUnderReview: false,
    isManager: false,
    isDirectWorker: true,
    sex: "female",
  });
}

function historyOf({ id }: RegisteredNomination, candidate: number): readonly HistoryEntry[] {
  return LAST_YEARS.map((from, at) => {
    const row = FIRST_ROW + candidate * LAST_YEARS.length + at;
    return aHistoryEntry({
      nomination: id,
      year: { from, to: from + 1 },
      yearText: `${String(from)}-${String(from + 1)}`,
      award: at === 1 ? "LDTT" : "CSTDCS",
      number: `${String(candidate)}/QĐ-UBND`,
      date: `${String(from + 1)}-06-30`,
      dateText: `30/6/${String(from + 1)}`,
      row,
    });
  });
}
