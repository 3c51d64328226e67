import type {
  CandidateFacts,
  FactField,
  HistoryEntry,
  Initiative,
  NumberCell,
  Opinion,
  Pledge,
  Unit,
} from "../../../src/domain/checks/reviewData";
import type { Basis } from "../../../src/domain/regulation/basis";
import type { Award, Plan } from "../../../src/domain/regulation/schema";
import { PLAN_003 } from "../planKit";

/** Of the law, read, binding: it makes an error. */
export const LAW: Basis = {
  citation: { kind: "law", ref: "Luật 06/2022/QH15, Điều 24" },
  confidence: "VERIFIED",
  binds: "education",
};

export function anAward(changes: Partial<Award> & { readonly code: string }): Award {
  return {
    name: changes.code,
    aliases: [],
    kinds: ["individual", "collective"],
    type: "title",
    authorities: [],
    basis: LAW,
    ...changes,
  };
}

const CODES = ["LDTT", "CSTDCS", "CSTD_BT", "TTLDTT", "TTLDXS", "BK_BT", "BK_TTG", "CO_BT"];

/** A plan with one list "year" for the titles of school year 2021-2022, and no rules but the given ones. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  const [form] = PLAN_003.listForms.filter(({ role }) => role === "introduction");
  if (!form) throw new Error("no form");
  return {
    ...PLAN_003,
    id: "test",
    decisionDate: "2022-06-30",
    reviewYear: "2021-2022",
    awards: CODES.map((code) => anAward({ code })),
    listForms: [
      {
        ...form,
        id: "year",
        awards: CODES,
        kinds: ["individual", "collective"],
        unitKinds: ["school", "cluster"],
        exactNumbers: null,
      },
    ],
    dossierItems: [],
    deadlines: [],
    routes: [],
    voteRules: [],
    rubric: null,
    leftToPeople: [],
    ...changes,
  };
}

export function aNumber(value: number | null, cell = "Z9"): NumberCell {
  return { value, text: value === null ? "" : String(value), cell };
}

const FACT_FIELDS: readonly FactField[] = [
  "rating",
  "discipline",
  "disciplineEnd",
  "isUnderReview",
  "monthsWorked",
  "isManager",
  "isDirectWorker",
  "sex",
  "sectorYears",
  "teachingYears",
  "hardAreaYears",
  "members",
  "completedMembers",
  "existenceYears",
  "achievement",
  "achieved",
  "titledMembers",
  "fighterMembers",
];

/** Nothing is stated but what is given; cells run from D5 in the order of the fields. */
export function someFacts(changes: Partial<CandidateFacts> = {}): CandidateFacts {
  const cells = Object.fromEntries(
    FACT_FIELDS.map((field, at) => [field, `${String.fromCharCode(68 + at)}5`]),
  ) as Record<FactField, string>;
  return {
    nomination: "DN-0001",
    rating: null,
    discipline: null,
    disciplineEnd: null,
    isUnderReview: null,
    isManager: null,
    isDirectWorker: null,
    sex: null,
    achievement: "",
    achieved: null,
    numbers: {
      monthsWorked: aNumber(null, cells.monthsWorked),
      sectorYears: aNumber(null, cells.sectorYears),
      teachingYears: aNumber(null, cells.teachingYears),
      hardAreaYears: aNumber(null, cells.hardAreaYears),
      members: aNumber(null, cells.members),
      completedMembers: aNumber(null, cells.completedMembers),
      titledMembers: aNumber(null, cells.titledMembers),
      fighterMembers: aNumber(null, cells.fighterMembers),
      existenceYears: aNumber(null, cells.existenceYears),
    },
    cells,
    unreadable: [],
    texts: {},
    ...changes,
  };
}

/** LĐTT of school year 2020-2021 with a complete decision. */
export function aHistoryEntry(changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    nomination: "DN-0001",
    name: "",
    unit: "",
    year: { from: 2020, to: 2021 },
    yearText: "2020-2021",
    award: "LDTT",
    awardText: "Lao động tiên tiến",
    rating: null,
    ratingText: "",
    number: "12/QĐ-UBND",
    date: "2021-06-30",
    dateText: "30/6/2021",
    issuer: "Chủ tịch UBND quận",
    occasion: "regular",
    row: 4,
    cells: { year: "D5", award: "E5", rating: "F5", number: "G5", date: "H5", issuer: "I5" },
    ...changes,
  };
}

export function anInitiative(changes: Partial<Initiative> = {}): Initiative {
  return {
    nomination: "DN-0001",
    name: "",
    unit: "",
    title: "Dạy đọc theo nhóm nhỏ",
    year: { from: 2021, to: 2022 },
    scope: "base",
    number: "45/QĐ-PGDĐT",
    date: "2022-05-20",
    issuer: "Trưởng phòng GDĐT",
    isApplied: true,
    row: 4,
    cell: "D5",
    ...changes,
  };
}

export function aPledge(changes: Partial<Pledge> = {}): Pledge {
  return {
    unit: "Trường THPT Hoa Sen",
    name: "Nguyễn Thị Hoa",
    award: "LDTT",
    signed: aNumber(null),
    target: "",
    result: "",
    row: 4,
    cell: "A5",
    ...changes,
  };
}

export function anOpinion(changes: Partial<Opinion> = {}): Opinion {
  return {
    nomination: "DN-0001",
    criterion: "S/P",
    verdict: "met",
    by: "Thư ký",
    cell: "F5",
    ...changes,
  };
}

export function aUnit(changes: Partial<Unit> = {}): Unit {
  return {
    name: "Trường THPT Hoa Sen",
    kind: "school",
    cell: "A5",
    row: 4,
    level: null,
    parent: "",
    followedBy: "",
    rating: null,
    numbers: {
      staff: aNumber(null, "G5"),
      initiativeAuthors: aNumber(null, "H5"),
      initiatives: aNumber(null, "I5"),
      initiativesApplied: aNumber(null, "J5"),
    },
    ...changes,
  };
}
