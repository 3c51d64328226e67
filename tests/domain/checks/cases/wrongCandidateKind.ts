import { DATA_FAULT, type FindingParams } from "../../../../src/domain/checks/finding";
import { wrongCandidateKind } from "../../../../src/domain/checks/wrongCandidateKind";
import { aPlan, anAward, LAW } from "../evidenceKit";
import { aNomination, formBasis, onNomination, reviewData, type CheckCases } from "../reviewKit";

/** Its one list takes both kinds. */
const YEAR = aPlan({
  awards: [
    anAward({ code: "LDTT", kinds: ["individual"] }),
    anAward({ code: "TTLDTT", kinds: ["collective"] }),
    anAward({ code: "BK_BT" }),
  ],
  listForms: aPlan().listForms.map((form) => ({ ...form, awards: ["LDTT", "TTLDTT", "BK_BT"] })),
});
const YEAR_BASIS = YEAR.listForms[0]?.basis ?? LAW;

function forAward(changes: Parameters<typeof aNomination>[0]) {
  const nominations = [aNomination({ listForm: "year", ...changes })];
  return reviewData({ plan: YEAR, nominations });
}

function onAward(params: FindingParams) {
  return onNomination({
    severity: "error",
    subject: "DN-0001",
    basis: LAW,
    at: ["E5", "F5"],
    source: ["B7"],
    params,
  });
}

function unclear(allowed: string) {
  return onNomination({
    severity: "warning",
    subject: "DN-0001",
    basis: YEAR_BASIS,
    at: ["E5", "F5"],
    source: ["B7"],
    params: { kind: "unknown", allowed, listForm: "year" },
  });
}

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
      data: reviewData({
        nominations: [aNomination({ kind: "unknown", listForm: "I", award: "AHLD" })],
      }),
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
    {
      name: "a person put forward for an award of collectives, in a list for both",
      data: forAward({ award: "TTLDTT" }),
      finds: [
        onAward({ kind: "individual", allowed: "collective", award: "TTLDTT", listForm: "year" }),
      ],
    },
    {
      name: "a collective for an award of persons, whose list is not known",
      data: forAward({ award: "LDTT", kind: "collective", name: "Tổ Toán", listForm: null }),
      finds: [onAward({ kind: "collective", allowed: "individual", award: "LDTT" })],
    },
    {
      name: "a blank kind where list and award take both",
      data: forAward({ award: "BK_BT", kind: "unknown" }),
      finds: [unclear("individual,collective")],
    },
    {
      name: "a blank kind where nobody can tell the award",
      data: forAward({ award: null, kind: "unknown" }),
      finds: [unclear("individual,collective")],
    },
    {
      name: "a blank kind where the award is for persons but the name is a collective's",
      data: forAward({ award: "LDTT", kind: "unknown", name: "Tổ Toán" }),
      finds: [unclear("individual,collective")],
    },
    {
      name: "a person who is put among collectives by the column of categories",
      data: forAward({ award: "LDTT", other: "Ghi chú: x; Phân loại đối tượng: Tập thể" }),
      finds: [
        onNomination({
          severity: "warning",
          subject: "DN-0001",
          basis: DATA_FAULT,
          at: ["E5", "F5"],
          source: ["B7"],
          params: { fault: "category", kind: "individual", stated: "collective" },
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a kind that the column of categories says as well, or says nothing of",
      data: reviewData({
        plan: YEAR,
        nominations: ["Phân loại đối tượng: CÁ NHÂN", "Phân loại đối tượng: Hộ gia đình"].map(
          (other, at) =>
            aNomination({ id: `DN-000${String(at + 1)}`, listForm: "year", award: "LDTT", other }),
        ),
      }),
    },
    {
      name: "a blank kind where the award is for persons and the name is no collective's",
      data: forAward({ award: "LDTT", kind: "unknown" }),
    },
    {
      name: "a blank kind where the award is for collectives",
      data: forAward({ award: "TTLDTT", kind: "unknown", name: "Tổ Toán" }),
    },
    {
      name: "a collective in the list that takes both",
      data: reviewData({
        nominations: [aNomination({ kind: "collective", listForm: "I", award: "AHLD" })],
      }),
    },
    {
      name: "a row without a name, which another check names",
      data: reviewData({ nominations: [aNomination({ kind: "unknown", name: " " })] }),
    },
    {
      name: "a row whose list and award are not known",
      data: reviewData({
        nominations: [aNomination({ kind: "collective", listForm: null, award: null })],
      }),
    },
  ],
};
