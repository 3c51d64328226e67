import { missingDossierItem } from "../../../../src/domain/checks/missingDossierItem";
import {
  aClusterList,
  aDossierEntry,
  aList,
  anIntroduced,
  itemBasis,
  onNomination,
  onUnit,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const SCHOOL = { name: "Trường THPT Hoa Sen", kind: "school", cell: "A5" };
const SUMMARY = { item: "tom-tat-thanh-tich", nomination: "DN-0001", unit: "Cụm THPT 1" };

function reportFinding(recorded: string, at: readonly string[]) {
  return onUnit({
    severity: "error",
    subject: SCHOOL.name,
    basis: itemBasis("bao-cao-tong-ket"),
    at,
    params: { item: "bao-cao-tong-ket", unit: SCHOOL.name, recorded },
  });
}

export const missingDossierItemCases: CheckCases = {
  check: missingDossierItem,
  fails: [
    {
      name: "a unit that owes its report and its list",
      data: reviewData({ lists: [], units: [SCHOOL], dossier: [] }),
      finds: [
        reportFinding("no", ["A5"]),
        onUnit({
          severity: "error",
          subject: SCHOOL.name,
          basis: itemBasis("danh-sach"),
          at: ["A5"],
          params: { item: "danh-sach", unit: SCHOOL.name, recorded: "no" },
        }),
      ],
    },
    {
      name: "a report recorded as missing, from a unit that only its list names",
      data: reviewData({ lists: [aList()], dossier: [aDossierEntry({ state: "missing" })] }),
      finds: [reportFinding("missing", [])],
    },
    {
      name: "a report with its state left blank",
      data: reviewData({ lists: [aList()], dossier: [aDossierEntry({ state: null })] }),
      finds: [reportFinding("no", [])],
    },
    {
      name: "the achievement summary of a cụm's candidate",
      data: reviewData({ lists: [aClusterList()], nominations: [anIntroduced()], dossier: [] }),
      finds: [
        onNomination({
          severity: "error",
          subject: "DN-0001",
          basis: itemBasis("tom-tat-thanh-tich"),
          at: ["F5"],
          source: ["B7"],
          params: { item: "tom-tat-thanh-tich", unit: "Cụm THPT 1", recorded: "no" },
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a report that is there, the unit's name spelt in capitals",
      data: reviewData({
        lists: [aList()],
        dossier: [aDossierEntry({ unit: "TRƯỜNG THPT HOA SEN" })],
      }),
    },
    {
      name: "a report that is not needed",
      data: reviewData({ lists: [aList()], dossier: [aDossierEntry({ state: "notNeeded" })] }),
    },
    {
      name: "the candidate's summary is there",
      data: reviewData({
        lists: [aClusterList()],
        nominations: [anIntroduced()],
        dossier: [aDossierEntry(SUMMARY)],
      }),
    },
    {
      name: "a unit of a kind that the plan does not know",
      data: reviewData({ lists: [], units: [{ ...SCHOOL, kind: null }], dossier: [] }),
    },
  ],
};
