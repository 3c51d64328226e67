import { exactNumber } from "../../../../src/domain/checks/exactNumber";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import {
  aClusterList,
  anIntroduced,
  CLUSTER_ID,
  onList,
  PLAN,
  received,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const basis = PLAN.listForms.find(({ id }) => id === "cluster")?.exactNumbers?.basis ?? DATA_FAULT;
const COLLECTIVE = anIntroduced({ id: "DN-T", kind: "collective", name: "Trường THPT Mai Vàng" });
const PERSON = anIntroduced({ id: "DN-C" });

function cluster(...nominations: readonly RegisteredNomination[]) {
  return reviewData({ lists: [aClusterList()], nominations });
}

function finding(severity: "error" | "warning", counts: Record<string, string | number>) {
  return onList({
    severity,
    subject: CLUSTER_ID,
    basis,
    source: ["A5"],
    params: { unit: "Cụm THPT 1", required: 1, unclear: 0, ...counts },
  });
}

export const exactNumberCases: CheckCases = {
  check: exactNumber,
  fails: [
    {
      name: "two persons",
      data: cluster(COLLECTIVE, PERSON, anIntroduced({ id: "DN-D", name: "Ông Lê Văn Sơn" })),
      finds: [finding("error", { kind: "individual", found: 2 })],
    },
    {
      name: "no collective",
      data: cluster(PERSON),
      finds: [finding("error", { kind: "collective", found: 0 })],
    },
    {
      name: "a candidate of unclear kind leaves the doubt open",
      data: cluster(PERSON, anIntroduced({ id: "DN-D", kind: "unknown" })),
      finds: [finding("warning", { kind: "collective", found: 0, unclear: 1 })],
    },
    {
      name: "a list without any row",
      data: cluster(),
      finds: [
        finding("error", { kind: "collective", found: 0 }),
        finding("error", { kind: "individual", found: 0 }),
      ],
    },
    {
      name: "a person too many on the cụm's second list: told on both, since it holds up both",
      data: reviewData({
        lists: [aClusterList(), aClusterList({ id: "other", headingRow: 20 })],
        nominations: [COLLECTIVE, PERSON, anIntroduced({ id: "DN-D", list: "other" })],
      }),
      finds: [CLUSTER_ID, "other"].map((id) => {
        const found = finding("error", { kind: "individual", found: 2 });
        const source = [received("A5"), received("A20")];
        return { ...found, subject: { kind: "list" as const, id }, source };
      }),
    },
    {
      name: "two lists without a unit, which are not taken for one unit's",
      data: reviewData({
        lists: [
          aClusterList({ submittingUnit: null }),
          aClusterList({ id: "other", submittingUnit: null }),
        ],
        nominations: [
          { ...COLLECTIVE, submittingUnit: null },
          { ...PERSON, list: "other", submittingUnit: null },
        ],
      }),
      finds: [
        finding("error", { unit: "", kind: "individual", found: 0 }),
        {
          ...finding("error", { unit: "", kind: "collective", found: 0 }),
          subject: { kind: "list", id: "other" },
        },
      ],
    },
  ],
  passes: [
    {
      name: "one person for two awards",
      data: cluster(COLLECTIVE, PERSON, anIntroduced({ id: "DN-D", award: "NGUT" })),
    },
    { name: "one of each", data: cluster(COLLECTIVE, PERSON) },
    {
      name: "two lists whose missing unit a person has filled in in the register",
      data: reviewData({
        lists: [
          aClusterList({ submittingUnit: null }),
          aClusterList({ id: "other", submittingUnit: null }),
        ],
        nominations: [COLLECTIVE, { ...PERSON, list: "other" }],
      }),
    },
    {
      name: "one of each over two lists of one cụm, its name spelt in capitals once",
      data: reviewData({
        lists: [
          aClusterList(),
          aClusterList({ id: "other", headingRow: 20, submittingUnit: "CỤM THPT 1" }),
        ],
        nominations: [COLLECTIVE, { ...PERSON, list: "other" }],
      }),
    },
    {
      name: "lists for which the plan sets no number",
      data: reviewData({ nominations: [], lists: [aClusterList({ listForm: "III" })] }),
    },
  ],
};
