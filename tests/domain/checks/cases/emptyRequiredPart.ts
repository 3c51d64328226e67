import { emptyRequiredPart } from "../../../../src/domain/checks/emptyRequiredPart";
import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import {
  aClusterList,
  aList,
  aNomination,
  anIntroduced,
  CLUSTER_ID,
  formBasis,
  onList,
  onNomination,
  reviewData,
  type CheckCases,
} from "../reviewKit";

/** A list of the cụm, whose form prints nothing to be completed, sent without a column of summaries. */
const BARE = aClusterList({ columns: { candidate: "B", post: "C" } });
const bareRow = anIntroduced({ summary: "" });
const BARE_FOUND = onList({
  severity: "error",
  subject: CLUSTER_ID,
  basis: formBasis("cluster"),
  source: ["B5"],
  params: { part: "summaryColumn" },
});

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
      name: "a list without a column of summaries, once however many rows it has",
      data: reviewData({ lists: [BARE], nominations: [bareRow, { ...bareRow, id: "DN-0002" }] }),
      finds: [BARE_FOUND],
    },
    {
      name: "such a list, of which only some rows were completed, and a row without a name",
      data: reviewData({
        lists: [BARE],
        nominations: [anIntroduced({ id: "DN-0002" }), { ...bareRow, name: "" }],
      }),
      finds: [
        onNomination({
          ...onForm,
          basis: formBasis("cluster"),
          at: ["F6"],
          source: ["B7"],
          params: { part: "name" },
        }),
        BARE_FOUND,
      ],
    },
    {
      name: "every row of a list without the column, where the form prints what a summary answers",
      data: reviewData({
        lists: [aList({ columns: { candidate: "B" } })],
        nominations: [aNomination({ summary: "" }), aNomination({ id: "DN-0002", summary: "" })],
      }),
      finds: ["DN-0001", "DN-0002"].map((subject, at) =>
        onNomination({
          ...onForm,
          subject,
          at: [at === 0 ? "H5" : "H6"],
          source: ["B7"],
          params: { part: "summary" },
        }),
      ),
    },
    {
      name: "a row of such a list that names no form, since it may belong to one with prompts",
      data: reviewData({
        lists: [aClusterList({ listForm: null, columns: { candidate: "B" } })],
        nominations: [anIntroduced({ listForm: null, summary: "" })],
      }),
      finds: [
        onNomination({
          ...onForm,
          basis: DATA_FAULT,
          at: ["H5"],
          source: ["B7"],
          params: { part: "summary" },
        }),
      ],
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
    {
      name: "a list without a column of summaries, which people have since filled in",
      data: reviewData({ lists: [BARE], nominations: [anIntroduced()] }),
    },
    {
      name: "a list without a column of summaries and without rows",
      data: reviewData({ lists: [BARE] }),
    },
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
