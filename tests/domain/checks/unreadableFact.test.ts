import { DATA_FAULT } from "../../../src/domain/checks/finding";
import { unreadableFact } from "../../../src/domain/checks/unreadableFact";
import { aPlan, someFacts } from "./evidenceKit";
import { onNomination, reviewData } from "./reviewKit";
import { aCandidate, testCases } from "./ruleKit";

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

const members = { value: null, text: "tám", cell: "O5" };

testCases(unreadableFact, [
  {
    name: "a word that is not known, and words for a number",
    data: reviewData({
      plan: aPlan(),
      nominations: [aCandidate()],
      facts: [
        someFacts({
          unreadable: ["rating", "members"],
          numbers: { ...someFacts().numbers, members },
        }),
      ],
    }),
    findings: [
      unread(someFacts().cells.rating, { field: "rating", text: "" }),
      unread(someFacts().cells.members, { field: "members", text: "tám" }),
    ],
  },
  {
    name: "facts left blank",
    data: reviewData({ plan: aPlan(), nominations: [aCandidate()], facts: [someFacts()] }),
  },
]);
