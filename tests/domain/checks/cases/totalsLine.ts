import { DATA_FAULT, type FindingParams } from "../../../../src/domain/checks/finding";
import { totalsLine } from "../../../../src/domain/checks/totalsLine";
import type { RegisteredNomination } from "../../../../src/domain/intake/register";
import {
  aClusterList,
  aList,
  anIntroduced,
  aNomination,
  CLUSTER_ID,
  onList,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const STATED = "Danh sách có 01 tập thể và 01 cá nhân./.";
const COLLECTIVE = anIntroduced({ id: "DN-T", kind: "collective", name: "Trường THPT Mai Vàng" });
const PERSON = anIntroduced({ id: "DN-C" });

function closing(text: string, ...nominations: readonly RegisteredNomination[]) {
  return reviewData({ lists: [aClusterList({ totals: { text, cell: "A9" } })], nominations });
}

/** Two units as groups of one table, each a submission of its own, with one person each. */
function ofUnitsUnderOneHeading(text: string) {
  const first = aClusterList({ id: "first", submission: "first" });
  return reviewData({
    lists: [first, aClusterList({ totals: { text, cell: "A9" } })],
    nominations: [{ ...anIntroduced({ id: "DN-1" }), list: "first" }, PERSON],
  });
}

function finding(severity: "warning", params: FindingParams) {
  const place = { subject: CLUSTER_ID, basis: DATA_FAULT, source: ["A9"] };
  return onList({ severity, ...place, params });
}

const DIFFERS = { line: STATED, fault: "differs", statedCollectives: 1, statedIndividuals: 1 };

export const totalsLineCases: CheckCases = {
  check: totalsLine,
  fails: [
    {
      name: "the printed line with its dots",
      data: closing("Danh sách có.....tập thể và .....cá nhân./.", COLLECTIVE, PERSON),
      finds: [
        finding("warning", {
          line: "Danh sách có.....tập thể và .....cá nhân./.",
          fault: "unfilled",
        }),
      ],
    },
    {
      name: "one row fewer than the line says",
      data: closing(STATED, PERSON),
      finds: [finding("warning", { ...DIFFERS, collectives: 0, individuals: 1, unclear: 0 })],
    },
    {
      name: "a row of unclear kind may be the one that is missing",
      data: closing(STATED, PERSON, anIntroduced({ id: "DN-X", kind: "unknown" })),
      finds: [finding("warning", { ...DIFFERS, collectives: 0, individuals: 1, unclear: 1 })],
    },
    {
      name: "a line that counts neither the last unit's rows nor those of all units under the heading",
      data: ofUnitsUnderOneHeading("Danh sách có 03 cá nhân"),
      finds: [
        finding("warning", {
          line: "Danh sách có 03 cá nhân",
          fault: "differs",
          statedCollectives: "",
          statedIndividuals: 3,
          collectives: 0,
          individuals: 1,
          unclear: 0,
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a line that counts all units under one heading",
      data: ofUnitsUnderOneHeading("Danh sách có 02 cá nhân"),
    },
    {
      name: "a line that counts the last unit under the heading",
      data: ofUnitsUnderOneHeading("Danh sách có 01 cá nhân"),
    },
    { name: "the right numbers", data: closing(STATED, COLLECTIVE, PERSON) },
    {
      name: "a row that names two awards is one candidate",
      data: closing(STATED, COLLECTIVE, PERSON, anIntroduced({ id: "DN-D", award: "NGUT" })),
    },
    {
      name: "a line that speaks of one kind only",
      data: closing("Tổng cộng: 01 người", COLLECTIVE, PERSON),
    },
    { name: "a line without kinds", data: closing("Tổng cộng: 7", PERSON) },
    {
      name: "no line at all",
      data: reviewData({ lists: [aClusterList()], nominations: [PERSON] }),
    },
    {
      name: "a line over two lists, after one that was closed before",
      data: reviewData({
        lists: [
          aList({ totals: { text: "Danh sách có 01 cá nhân", cell: "A8" } }),
          aClusterList({ submission: aList().id }),
          aClusterList({
            id: "last",
            submission: aList().id,
            totals: { text: STATED, cell: "A20" },
          }),
        ],
        nominations: [aNomination(), COLLECTIVE, { ...PERSON, list: "last" }],
      }),
    },
  ],
};
