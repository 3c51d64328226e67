import { lateSubmission } from "../../../../src/domain/checks/lateSubmission";
import {
  aDossierEntry,
  aList,
  anIntroduced,
  deadlineBasis,
  onList,
  onNomination,
  onUnit,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const SCHOOL = { name: "Trường THPT Hoa Sen", kind: "school", cell: "A5" };
const basis = deadlineBasis("gui-bao-cao-danh-sach");
const params = {
  fault: "late",
  deadline: "gui-bao-cao-danh-sach",
  due: "2020-05-20",
  received: "2020-05-21",
  item: "danh-sach",
  unit: SCHOOL.name,
};

export const lateSubmissionCases: CheckCases = {
  check: lateSubmission,
  fails: [
    {
      name: "a list on the day after",
      data: reviewData({ lists: [aList({ received: "2020-05-21" })] }),
      finds: [onList({ severity: "error", subject: aList().id, basis, source: ["A2"], params })],
    },
    {
      name: "a list on the very day, which “trước ngày” leaves open",
      data: reviewData({ lists: [aList({ received: "2020-05-20", unitCell: null })] }),
      finds: [
        onList({
          severity: "warning",
          subject: aList().id,
          basis,
          source: ["A5"],
          params: { ...params, fault: "on-the-day", received: "2020-05-20" },
        }),
      ],
    },
    {
      name: "a unit's report",
      data: reviewData({
        lists: [],
        units: [SCHOOL],
        dossier: [aDossierEntry({ date: "2020-05-21" })],
      }),
      finds: [
        onUnit({
          severity: "error",
          subject: SCHOOL.name,
          basis,
          at: ["A5"],
          params: { ...params, item: "bao-cao-tong-ket" },
        }),
      ],
    },
    {
      name: "a candidate's own paper",
      data: reviewData({
        lists: [],
        nominations: [anIntroduced()],
        dossier: [
          aDossierEntry({
            item: "tom-tat-thanh-tich",
            unit: "Cụm THPT 1",
            nomination: "DN-0001",
            date: "2020-06-01",
          }),
        ],
      }),
      finds: [
        onNomination({
          severity: "error",
          subject: "DN-0001",
          basis,
          at: ["J5"],
          source: ["B7"],
          params: {
            ...params,
            received: "2020-06-01",
            item: "tom-tat-thanh-tich",
            unit: "Cụm THPT 1",
          },
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a corrected version after the day, of a list that came in time",
      data: reviewData({
        lists: [aList({ id: "b", version: 2, replaces: aList().id, received: "2020-06-01" })],
        replaced: [aList({ received: "2020-05-19" })],
      }),
    },
    { name: "the day before", data: reviewData({ lists: [aList({ received: "2020-05-19" })] }) },
    { name: "a day nobody has said", data: reviewData({ lists: [aList({ received: null })] }) },
    {
      name: "a further list of the same submission, said once",
      data: reviewData({ lists: [aList({ submission: "first", received: "2020-05-21" })] }),
    },
    {
      name: "a date beside an item that is still missing",
      data: reviewData({
        lists: [],
        dossier: [aDossierEntry({ date: "2020-05-21", state: "missing" })],
      }),
    },
  ],
};
