import { candidateKind } from "../../../src/domain/checks/candidateKind";
import { applicationsOf } from "../../../src/domain/checks/standards/applicationsOf";
import { anAward, aPlan } from "./evidenceKit";
import { aReview, aStandard } from "./standards/standardKit";
import { aCandidate } from "./ruleKit";

const PLAN = aPlan({
  awards: [
    anAward({ code: "LDTT", kinds: ["individual"] }),
    anAward({ code: "TTLDTT", kinds: ["collective"] }),
    anAward({ code: "BK_BT" }),
  ],
});

test.each([
  ["the register's word", { kind: "collective", award: "LDTT", name: "Lê Văn Sơn" }, "collective"],
  ["the award's only kind", { kind: "unknown", award: "LDTT", name: "Lê Văn Sơn" }, "individual"],
  [
    "the award's only kind, which the name bears out",
    { kind: "unknown", award: "TTLDTT", name: "Tổ Toán" },
    "collective",
  ],
  [
    "nothing where the name says otherwise",
    { kind: "unknown", award: "LDTT", name: "Tổ Toán" },
    "unknown",
  ],
  [
    "nothing where the award takes both",
    { kind: "unknown", award: "BK_BT", name: "Lê Văn Sơn" },
    "unknown",
  ],
  [
    "nothing where the award is not clear",
    { kind: "unknown", award: null, name: "Lê Văn Sơn" },
    "unknown",
  ],
] as const)("goes by %s", (_name, nomination, kind) => {
  expect(candidateKind(PLAN, nomination)).toBe(kind);
});

test("a blank kind does not let anybody slip past the standards of an award for one kind", () => {
  const nominations = [
    aCandidate({ kind: "unknown" }),
    aCandidate({ id: "DN-2", kind: "unknown", award: "BK_BT" }),
  ];
  const standard = aStandard([], { awards: ["LDTT", "BK_BT"] });
  const data = aReview([standard], { plan: PLAN, nominations });
  const applied = applicationsOf(data);
  expect(applied.map(({ candidate }) => candidate.nomination.id)).toEqual(["DN-0001"]);
});
