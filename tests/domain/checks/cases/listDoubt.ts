import { DATA_FAULT } from "../../../../src/domain/checks/finding";
import { listDoubt } from "../../../../src/domain/checks/listDoubt";
import { aList, onList, reviewData, type CheckCases } from "../reviewKit";

export const listDoubtCases: CheckCases = {
  check: listDoubt,
  fails: [
    {
      name: "rows that have slipped, under a heading that stands twice",
      data: reviewData({
        lists: [
          aList({
            confidence: "doubtful",
            doubts: ["repeated-heading", "shifted-rows", "legacy-encoding"],
          }),
        ],
      }),
      finds: [
        onList({
          severity: "warning",
          subject: aList().id,
          basis: DATA_FAULT,
          source: ["A5"],
          params: { doubts: "repeated-heading,shifted-rows", unit: "Trường THPT Hoa Sen" },
        }),
      ],
    },
  ],
  passes: [
    { name: "a list read for sure", data: reviewData({ lists: [aList()] }) },
    {
      name: "what is told of each of its rows",
      data: reviewData({
        lists: [
          aList({ confidence: "likely", doubts: ["form-unclear", "unit-unclear", "rows-outside"] }),
        ],
      }),
    },
  ],
};
