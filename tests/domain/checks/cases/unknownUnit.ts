import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { unknownUnit } from "../../../../src/domain/checks/unknownUnit";
import { aList, onUnit, reviewData, type CheckCases } from "../reviewKit";

const SCHOOL = { name: "Trường THPT Hoa Sen", kind: "school", cell: "A5" };
const MISSPELT = "Trường THPT Hoa Sem";

function finding(source: readonly string[]) {
  return onUnit({
    severity: "warning",
    subject: MISSPELT,
    basis: DATA_FAULT,
    source,
    params: { unit: MISSPELT },
  });
}

export const unknownUnitCases: CheckCases = {
  check: unknownUnit,
  fails: [
    {
      name: "a unit that does not stand on the sheet, said once for its two lists",
      data: reviewData({
        lists: [
          aList({ submittingUnit: MISSPELT }),
          aList({ id: "second", submittingUnit: MISSPELT, unitCell: "A30" }),
        ],
        units: [SCHOOL],
      }),
      finds: [finding(["A2"])],
    },
    {
      name: "such a unit whose name stands in no cell of its own",
      data: reviewData({
        lists: [aList({ submittingUnit: MISSPELT, unitCell: null })],
        units: [SCHOOL],
      }),
      finds: [finding([])],
    },
  ],
  passes: [
    {
      name: "a unit of the sheet in another spelling",
      data: reviewData({
        lists: [aList({ submittingUnit: "TRƯỜNG  THPT HOA SEN" })],
        units: [SCHOOL],
      }),
    },
    {
      name: "a list that names no unit, which another check names",
      data: reviewData({ lists: [aList({ submittingUnit: null })], units: [SCHOOL] }),
    },
  ],
};
