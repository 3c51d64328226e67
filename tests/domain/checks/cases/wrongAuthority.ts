import { wrongAuthority } from "../../../../src/domain/checks/history/wrongAuthority";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { Award, Plan } from "../../../../src/domain/regulation/schema";
import { aHistoryEntry, anAward, aPlan, LAW } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases } from "../ruleKit";

const AUTHORITY = {
  level: "district" as const,
  by: "Chủ tịch UBND cấp huyện",
  issuers: ["UBND quận", "UBND huyện"],
  basis: LAW,
};

function data(award: Partial<Award>, entry: Partial<HistoryEntry>, plan: Partial<Plan> = {}) {
  return reviewData({
    plan: aPlan({
      awards: [anAward({ code: "LDTT", authorities: [AUTHORITY], ...award })],
      ...plan,
    }),
    nominations: [aCandidate()],
    history: [aHistoryEntry(entry)],
  });
}

export const REGIME = aPlan().regime!;

export const wrongAuthorityCases: RuleCases = {
  check: wrongAuthority,
  cases: [
    { name: "an issuer who may confer it", data: data({}, { issuer: "Chủ tịch UBND Quận 1" }) },
    {
      name: "an issuer who may not",
      data: data({}, { issuer: "Hiệu trưởng" }),
      findings: [
        {
          ...onNomination({
            severity: "warning",
            subject: "DN-0001",
            basis: LAW,
            source: ["B7"],
            params: {
              fault: "wrong-issuer",
              award: "LDTT",
              issuer: "Hiệu trưởng",
              authorities: "Chủ tịch UBND cấp huyện",
              row: 5,
            },
          }),
          at: [{ sheet: "Lịch sử", cell: "I5" }],
        },
      ],
    },
    { name: "no issuer, which is said of the decision", data: data({}, { issuer: "" }) },
    {
      name: "an award that anybody may confer",
      data: data(
        { authorities: [AUTHORITY, { ...AUTHORITY, issuers: [] }] },
        { issuer: "Hiệu trưởng" },
      ),
    },
    {
      name: "a decision older than the law in force",
      data: data({}, { issuer: "Hiệu trưởng", date: "2017-09-30" }),
      notChecked: [
        { check: "wrong-authority", reason: "issuer-of-other-law", params: { lines: 1, of: 1 } },
      ],
    },
    {
      name: "an award put forward that nobody is known to confer",
      data: data({ authorities: [], name: "Lao động tiên tiến" }, {}),
      notChecked: [
        {
          check: "wrong-authority",
          reason: "authority-unknown",
          params: { award: "LDTT", name: "Lao động tiên tiến", nominations: 1 },
        },
      ],
    },
    { name: "an office's own award", data: data({ authorities: [], type: "local" }, {}) },
    {
      name: "a district council on the last day of districts",
      data: data({}, { issuer: "UBND quận" }, { level: "district", decisionDate: "2025-06-30" }),
    },
    {
      name: "a district council when there is no district any more",
      data: data({}, { issuer: "UBND quận" }, { level: "district", decisionDate: "2025-07-01" }),
      findings: [
        {
          severity: "warning",
          subject: { kind: "sheet", id: "Danh sách" },
          at: [],
          source: [],
          params: { fault: "no-district", decisionDate: "2025-07-01", from: "2025-07-01" },
          citation: { kind: "law", ref: "Luật Tổ chức chính quyền địa phương 72/2025/QH15" },
          confidence: "SECONDARY",
        },
      ],
    },
  ],
};
