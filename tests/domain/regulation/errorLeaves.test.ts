import { erringOn } from "./rulesKit";

/** Nobody can accept an error: so all that may speak as one is listed here, and each has to be certain. */
const DECREE_91 = ["A.CSTDCS.2", "A.CSTDBT.1.SL", "A.CSTDBT.2", "A.COBT.2", "A.COCP", "A.BKTTG.C"];

const LAW_2022 = [
  "B.LDTT.1",
  "B.LDTT.2",
  "B.CSTDCS.1.XL",
  "B.CSTDCS.2",
  "B.TTLDTT.1",
  "B.TTLDTT.1.P",
  "B.TTLDTT.2",
  "B.TTLDTT.3",
  "B.TTLDXS.1",
  "B.TTLDXS.1.P",
  "A.TTLDXS.2",
  "A.TTLDXS.3",
  "B.GK.1",
  "B.BKBT.0",
  "B.BKBT.C",
  "B.BKBT.T",
  "B.CSTDBT.1.SL",
  "B.CSTDBT.2",
  "B.CSTDTQ.1.SL",
  "B.CSTDTQ.2",
  "B.COBT",
  "B.COCP",
  "B.KHEN.0",
  "B.BKTTG.C",
  "B.BKTTG.T",
  "B.HCLD3.C",
  "B.HCLD2.C",
  "B.HCLD1.C",
  "B.HCLD3.T",
  "B.HCLD2.T",
  "B.HCLD1.T",
  "B.NGUT.1",
  "B.NGUT.1.P",
  "B.NGND.1",
  "B.NGND.1.P",
  "B.NGND.1.UT",
  "B.AHLD.C",
  "B.AHLD.T",
];

const DOSSIER_2022 = [
  "B.HS.TO_TRINH",
  "B.HS.BC_TT",
  "B.HS.BB_BX",
  "B.HS.CN_SK.BT",
  "B.HS.HT.TO_TRINH",
  "B.HS.HT.BC_TT",
  "B.HS.HT.BB_XKT",
];

const NONE = { standards: [], quotas: [], exclusions: [], dossierItems: [], voteRules: [] };

test.each([
  ["2018-01-01", { standards: DECREE_91, voteRules: ["V1"] }],
  ["2022-06-30", { standards: [...DECREE_91, "A.KNC", "A.KNC.3"], voteRules: ["V1", "V2"] }],
  [
    "2024-01-15",
    {
      standards: [...LAW_2022, "C7.1", "C8.BK.1", "C8.CSTD.1", "C8.HC.1"],
      exclusions: ["C1"],
      dossierItems: DOSSIER_2022,
    },
  ],
  [
    "2025-06-30",
    {
      standards: [...LAW_2022, "B.KNC", "C7.1", "C8.BK.1", "C8.CSTD.1", "C8.HC.1"],
      exclusions: ["C1"],
      dossierItems: DOSSIER_2022,
    },
  ],
  [
    "2026-09-30",
    {
      standards: LAW_2022,
      exclusions: ["C1"],
      dossierItems: DOSSIER_2022,
      quotas: ["R3"],
    },
  ],
  ["2026-10-01", { quotas: ["R3"] }],
  ["2027-03-01", { quotas: ["R3"] }],
])("on %s these leaves and no others may speak as errors", (date, expected) => {
  const sorted = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([list, ids]) => [list, [...ids].sort()]));
  expect(sorted(erringOn(date))).toEqual(sorted({ ...NONE, ...expected }));
});
