import { silentUnit } from "../../../../src/domain/checks/silentUnit";
import { aDossierEntry, aList, itemBasis, onUnit, reviewData, type CheckCases } from "../reviewKit";

const SCHOOL = { name: "Trường THPT Hoa Sen", kind: "school", cell: "A5" };

function silence() {
  return onUnit({
    severity: "error",
    subject: SCHOOL.name,
    basis: itemBasis("danh-sach"),
    at: ["A5"],
    params: { unit: SCHOOL.name },
  });
}

export const silentUnitCases: CheckCases = {
  check: silentUnit,
  fails: [
    {
      name: "neither a list nor a paper has come",
      data: reviewData({ lists: [], units: [SCHOOL] }),
      finds: [silence()],
    },
    {
      name: "a list came from a unit whose name differs by one tone",
      data: reviewData({
        lists: [aList({ submittingUnit: "Trường THPT Hỏa Sen" })],
        units: [SCHOOL],
      }),
      finds: [silence()],
    },
    {
      name: "a paper that is recorded as missing is no sign of life",
      data: reviewData({
        lists: [aList({ submittingUnit: "Trường THPT Hoa Sen 2" })],
        units: [SCHOOL],
        dossier: [aDossierEntry({ state: "missing" })],
      }),
      finds: [silence()],
    },
  ],
  passes: [
    {
      name: "a list from it, its name spelt in capitals and decomposed letters",
      data: reviewData({
        lists: [aList({ submittingUnit: "TRƯỜNG  THPT HOA SEN".normalize("NFD") })],
        units: [SCHOOL],
      }),
    },
    {
      name: "its report has come",
      data: reviewData({ lists: [], units: [SCHOOL], dossier: [aDossierEntry()] }),
    },
    {
      name: "a unit of which the sheet does not say what it has to send",
      data: reviewData({ lists: [], units: [{ ...SCHOOL, kind: null }] }),
    },
  ],
};
