import { historyYear } from "../../../../src/domain/checks/history/historyYear";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import { aHistoryEntry, aPlan } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

function data(entry: Partial<HistoryEntry>) {
  const history = [aHistoryEntry(entry)];
  return reviewData({ plan: aPlan(), nominations: [aCandidate()], history });
}

function unread(cell: string, fault: string, text = "") {
  return {
    ...onNomination({
      severity: "warning",
      subject: "DN-0001",
      basis: DATA_FAULT,
      source: ["B7"],
      params: { fault, text, row: 5 },
    }),
    at: [{ sheet: "Lịch sử", cell }],
  };
}

function nobody(params: Record<"nomination" | "name" | "unit", string>) {
  return {
    severity: "info" as const,
    subject: { kind: "sheet" as const, id: "Lịch sử" },
    at: [{ sheet: "Lịch sử", cell: "D5" }],
    source: [],
    params: { fault: "not-on-register", ...params, row: 5 },
    citation: DATA_FAULT.citation,
    confidence: DATA_FAULT.confidence,
  };
}

const RATING_ONLY = { award: null, awardText: "" };

export const historyYearCases: RuleCases = {
  check: historyYear,
  cases: [
    { name: "an award of a known year", data: data({}) },
    {
      name: "a year that cannot be read",
      data: data({ year: null, yearText: "khóa 12" }),
      findings: [unread("D5", "year-unread", "khóa 12")],
    },
    {
      name: "an award that is not known",
      data: data({ award: null, awardText: "Chiến sĩ giỏi" }),
      findings: [unread("E5", "award-unread", "Chiến sĩ giỏi")],
    },
    {
      name: "a rating that is not known",
      data: data({ ...RATING_ONLY, ratingText: "tạm được" }),
      findings: [unread("F5", "rating-unread", "tạm được")],
    },
    {
      name: "a rating without its year",
      data: data({ ...RATING_ONLY, rating: "well", ratingText: "HTTNV", year: null, yearText: "" }),
      findings: [unread("D5", "year-blank")],
    },
    {
      name: "neither award nor rating",
      data: data(RATING_ONLY),
      findings: [unread("E5", "nothing-said")],
    },
    {
      name: "an award without its year, which is said of its decision",
      data: data({ year: null, yearText: "" }),
    },
    {
      name: "a nomination that is not on the register",
      data: data({ nomination: "DN-9999" }),
      findings: [nobody({ nomination: "DN-9999", name: "", unit: "" })],
    },
    {
      name: "a name that is not on the register",
      data: data({ nomination: "", name: "Trần Văn Bình", unit: "Trường THPT Hoa Sen" }),
      findings: [nobody({ nomination: "", name: "Trần Văn Bình", unit: "Trường THPT Hoa Sen" })],
    },
    {
      name: "a name on the register, the honorific left out",
      data: data({ nomination: "", name: "Nguyễn Thị Hoa", unit: "Trường THPT Hoa Sen" }),
    },
  ],
};
