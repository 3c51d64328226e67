import { wrongRoute } from "../../../../src/domain/checks/wrongRoute";
import type { Route } from "../../../../src/domain/regulation/quota";
import { aPlan, aUnit, LAW } from "../evidenceKit";
import { onNomination, reviewData } from "../reviewKit";
import { aCandidate, type RuleCases, YEAR_LIST } from "../ruleKit";

const ROUTE: Route = {
  id: "cum",
  awards: ["LDTT"],
  submittedBy: ["cluster"],
  path: ["Trường", "Cụm", "Sở"],
  basis: LAW,
};

interface Sent {
  readonly listKind: string | null;
  readonly unitKind?: string | null;
  readonly routes?: readonly Route[];
  readonly award?: string;
}

function data({ listKind, unitKind, routes = [ROUTE], award = "LDTT" }: Sent) {
  return reviewData({
    plan: aPlan({ routes: [...routes] }),
    lists: [{ ...YEAR_LIST, unitKind: listKind }],
    nominations: [aCandidate({ award })],
    ...(unitKind === undefined ? {} : { units: [aUnit({ kind: unitKind })] }),
  });
}

const FOUND = onNomination({
  severity: "error",
  subject: "DN-0001",
  basis: LAW,
  at: ["B5", "D5"],
  source: ["B7"],
  params: {
    award: "LDTT",
    unit: "Trường THPT Hoa Sen",
    unitKind: "Đơn vị trường học",
    allowed: "Cụm trường trung học phổ thông",
    path: "Trường → Cụm → Sở",
  },
});

export const wrongRouteCases: RuleCases = {
  check: wrongRoute,
  cases: [
    {
      name: "sent by a school, not its cụm",
      data: data({ listKind: "school" }),
      findings: [FOUND],
    },
    { name: "sent by the cụm", data: data({ listKind: "cluster" }) },
    {
      name: "sheet Đơn vị goes before the list",
      data: data({ listKind: "cluster", unitKind: "school" }),
      findings: [FOUND],
    },
    {
      name: "where sheet Đơn vị is silent the list speaks",
      data: data({ listKind: "cluster", unitKind: null }),
    },
    {
      name: "another route for the same award",
      data: data({
        listKind: "school",
        routes: [ROUTE, { ...ROUTE, id: "truong", submittedBy: ["school"] }],
      }),
    },
    { name: "an award that no route names", data: data({ listKind: "school", award: "CSTDCS" }) },
    {
      name: "a unit of unclear kind",
      data: data({ listKind: null }),
      notChecked: [
        { check: "wrong-route", reason: "unit-kind-unknown", params: { nominations: 1, of: 1 } },
      ],
    },
  ],
};
