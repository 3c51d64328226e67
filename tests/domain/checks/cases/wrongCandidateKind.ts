import { wrongCandidateKind } from "../../../../src/domain/checks/wrongCandidateKind";
import { aNomination, formBasis, onNomination, reviewData, type CheckCases } from "../reviewKit";

export const wrongCandidateKindCases: CheckCases = {
  check: wrongCandidateKind,
  fails: [
    {
      name: "a collective in a list for persons",
      data: reviewData({ nominations: [aNomination({ kind: "collective", name: "Tổ Toán" })] }),
      finds: [
        onNomination({
          severity: "error",
          subject: "DN-0001",
          basis: formBasis("III"),
          at: ["E5", "F5"],
          source: ["B7"],
          params: { kind: "collective", allowed: "individual", listForm: "III" },
        }),
      ],
    },
    {
      name: "a candidate who may be either",
      data: reviewData({ nominations: [aNomination({ kind: "unknown", listForm: "I" })] }),
      finds: [
        onNomination({
          severity: "warning",
          subject: "DN-0001",
          basis: formBasis("I"),
          at: ["E5", "F5"],
          source: ["B7"],
          params: { kind: "unknown", allowed: "collective,individual", listForm: "I" },
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a collective in the list that takes both",
      data: reviewData({ nominations: [aNomination({ kind: "collective", listForm: "I" })] }),
    },
    {
      name: "a row without a name, which another check names",
      data: reviewData({ nominations: [aNomination({ kind: "unknown", name: " " })] }),
    },
    {
      name: "a row whose list is not known",
      data: reviewData({ nominations: [aNomination({ kind: "collective", listForm: null })] }),
    },
  ],
};
