import { emptyRequiredPart } from "../../../../src/domain/checks/emptyRequiredPart";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import {
  aList,
  aNomination,
  formBasis,
  onList,
  onNomination,
  reviewData,
  type CheckCases,
} from "../reviewKit";

const onForm = { severity: "error", subject: "DN-0001", basis: formBasis("III") } as const;

export const emptyRequiredPartCases: CheckCases = {
  check: emptyRequiredPart,
  fails: [
    {
      name: "a person without post and unit",
      data: reviewData({ nominations: [aNomination({ post: " " })] }),
      finds: [onNomination({ ...onForm, at: ["G5"], source: ["B7"], params: { part: "post" } })],
    },
    {
      name: "the form's sample name left in place",
      data: reviewData({ nominations: [aNomination({ name: "Bà Nguyễn Thị A" })] }),
      finds: [onNomination({ ...onForm, at: ["F5"], source: ["B7"], params: { part: "name" } })],
    },
    {
      name: "dots in place of the summary",
      data: reviewData({ nominations: [aNomination({ summary: "………" })] }),
      finds: [onNomination({ ...onForm, at: ["H5"], source: ["C7"], params: { part: "summary" } })],
    },
    {
      name: "name and summary both blank, in a row whose list is not known",
      data: reviewData({ nominations: [aNomination({ name: "", summary: "", listForm: null })] }),
      finds: ["name", "summary"].map((part) =>
        onNomination({
          severity: "error",
          subject: "DN-0001",
          basis: DATA_FAULT,
          at: [part === "name" ? "F5" : "H5"],
          source: [part === "name" ? "B7" : "C7"],
          params: { part },
        }),
      ),
    },
    {
      name: "the unit's own line left blank, said once for all lists of the submission",
      data: reviewData({
        lists: [
          aList({ submittingUnit: null }),
          aList({ id: "second", submission: aList().id, submittingUnit: null }),
        ],
      }),
      finds: [
        onList({
          severity: "error",
          subject: aList().id,
          basis: DATA_FAULT,
          source: ["A2"],
          params: { part: "submittingUnit" },
        }),
      ],
    },
    {
      name: "a list whose head has no line for the unit at all",
      data: reviewData({ lists: [aList({ submittingUnit: null, unitCell: null })] }),
      finds: [
        onList({
          severity: "error",
          subject: aList().id,
          basis: DATA_FAULT,
          source: ["A5"],
          params: { part: "submittingUnit" },
        }),
      ],
    },
  ],
  passes: [
    { name: "a complete row", data: reviewData({ nominations: [aNomination()] }) },
    {
      name: "a collective without a post",
      data: reviewData({ nominations: [aNomination({ kind: "collective", post: "" })] }),
    },
    {
      name: "a real name that begins like the sample",
      data: reviewData({ nominations: [aNomination({ name: "Bà Nguyễn Thị An" })] }),
    },
    {
      name: "a short summary with words of its own",
      data: reviewData({ nominations: [aNomination({ summary: "Dạy giỏi..." })] }),
    },
  ],
};
