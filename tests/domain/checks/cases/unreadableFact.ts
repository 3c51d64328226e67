import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { unreadableFact } from "../../../../src/domain/checks/unreadableFact";
import { anOpinion, aPlan, someFacts } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

function unread(cell: string, params: Record<"field" | "text", string>) {
  return {
    ...onNomination({
      severity: "warning",
      subject: "DN-0001",
      basis: DATA_FAULT,
      source: ["B7"],
      params,
    }),
    at: [{ sheet: "Thông tin xét", cell }],
  };
}

function ofNobody(sheet: string, cell: string, nomination: string) {
  return {
    severity: "info" as const,
    subject: { kind: "sheet" as const, id: sheet },
    at: [{ sheet, cell }],
    source: [],
    params: { fault: "not-on-register", nomination, sheet },
    citation: DATA_FAULT.citation,
    confidence: DATA_FAULT.confidence,
  };
}

export const TWICE = reviewData({
  plan: aPlan(),
  nominations: [aCandidate()],
  facts: [
    someFacts({ rating: "well" }),
    someFacts({ rating: "excellent", cells: { ...someFacts().cells, rating: "D6" } }),
  ],
});

const NAMES = ["Mai", "Lan", "Yến", "Thu", "Hà", "Nga"];

export const unreadableFactCases: RuleCases = {
  check: unreadableFact,
  cases: [
    {
      name: "a word that is not known, and words for a number",
      data: reviewData({
        plan: aPlan(),
        nominations: [aCandidate()],
        facts: [
          someFacts({
            unreadable: ["rating", "members"],
            texts: { rating: "xuất sắc?", members: "tám" },
          }),
        ],
      }),
      findings: [
        unread(someFacts().cells.rating, { field: "rating", text: "xuất sắc?" }),
        unread(someFacts().cells.members, { field: "members", text: "tám" }),
      ],
    },
    {
      name: "two lines for one nomination",
      data: TWICE,
      findings: [
        {
          ...onNomination({
            severity: "warning",
            subject: "DN-0001",
            basis: DATA_FAULT,
            source: ["B7"],
            params: { fault: "stated-twice", lines: 2 },
          }),
          at: [
            { sheet: "Thông tin xét", cell: "D5" },
            { sheet: "Thông tin xét", cell: "D6" },
          ],
        },
      ],
    },
    {
      name: "facts and opinions for no nomination of the register",
      data: reviewData({
        plan: aPlan(),
        nominations: [aCandidate()],
        facts: [someFacts({ nomination: "DN-9" })],
        opinions: [anOpinion(), anOpinion({ nomination: "" })],
      }),
      findings: [ofNobody("Thông tin xét", "D5", "DN-9"), ofNobody("Ý kiến xét", "F5", "")],
    },
    {
      name: "an impossible birth date, beside dates, a year alone and dots to be filled in",
      data: reviewData({
        plan: aPlan(),
        nominations: ["31/02/1980", "13/05/1980", "1980", "09.1983", "…/…/……", ""].map(
          (birth, at) =>
            aCandidate({
              id: `DN-000${String(at + 1)}`,
              name: `Trần Thị ${NAMES[at] ?? ""}`,
              birth,
            }),
        ),
      }),
      findings: [
        {
          ...onNomination({
            severity: "warning",
            subject: "DN-0001",
            basis: DATA_FAULT,
            source: ["B7"],
            params: { fault: "birth", reason: "impossible-date", text: "31/02/1980" },
          }),
          at: [{ sheet: "Danh sách", cell: "K5" }],
        },
      ],
    },
    {
      name: "facts left blank",
      data: reviewData({ plan: aPlan(), nominations: [aCandidate()], facts: [someFacts()] }),
    },
  ],
};
