import type { Finding } from "../../../src/domain/checks/finding";
import {
  decideOutcomes,
  type OutcomeCode,
  type OutcomeInput,
} from "../../../src/domain/report/decideOutcomes";
import type { CandidateTally } from "../../../src/domain/sheets/tallySheet";
import { decideVote } from "../../../src/domain/voting/decideVote";
import { aTally, PLAN, RULE, SCHOOL, TEACHER } from "./reportKit";

function decide(changes: Partial<OutcomeInput> = {}) {
  return decideOutcomes({
    plan: PLAN,
    candidates: [TEACHER],
    scores: [],
    rankings: [],
    tallies: [aTally()],
    votingMembers: 9,
    findings: [],
    ...changes,
  });
}

function openError(changes: Partial<Finding> = {}): Finding {
  return {
    check: "empty-required-part",
    severity: "error",
    subject: { kind: "nomination", id: TEACHER.id },
    at: [],
    source: [],
    params: {},
    citation: { kind: "data", ref: "dữ liệu" },
    confidence: "VERIFIED",
    fingerprint: "F",
    accepted: null,
    ...changes,
  };
}

const BLANK: CandidateTally = { ...aTally(), tally: null };
const UNREAD: CandidateTally = { ...BLANK, unread: [{ count: "agree", cell: "F5" }] };

test.each<[string, OutcomeCode, Partial<OutcomeInput>]>([
  ["seven of nine", "passed", {}],
  [
    "seven of ten, exactly seven tenths",
    "passed",
    { tallies: [aTally({ members: 10, present: 10, disagree: 3 })], votingMembers: 10 },
  ],
  ["six of nine", "not-passed", { tallies: [aTally({ agree: 6, disagree: 3 })] }],
  ["seven of nine with an error open", "passed-open-errors", { findings: [openError()] }],
  [
    "five of nine present",
    "no-quorum",
    { tallies: [aTally({ present: 5, agree: 5, disagree: 0 })] },
  ],
  [
    "six of nine present, all agreeing",
    "not-passed",
    { tallies: [aTally({ present: 6, agree: 6, disagree: 0 })] },
  ],
  ["ballots that do not add up", "refused", { tallies: [aTally({ blank: 1 })] }],
  ["another number of members than the council has", "refused", { votingMembers: 11 }],
  ["a count left blank", "refused", { tallies: [UNREAD] }],
  ["two rows of votes", "refused", { tallies: [aTally(), aTally()] }],
  ["no counts yet", "not-voted", { tallies: [BLANK] }],
  ["no row at all", "not-voted", { tallies: [] }],
  ["votes on somebody else", "not-voted", { tallies: [aTally({}, "DN-X")] }],
  ["an award that no rule is about", "no-rule", { candidates: [{ ...TEACHER, award: "NGUT" }] }],
  ["an award that is not known", "no-rule", { candidates: [{ ...TEACHER, award: null }] }],
  ["a council that does not say who votes", "passed", { votingMembers: null }],
])("%s: %s", (_name, code, changes) => {
  expect(decide(changes).map(({ outcome }) => outcome)).toEqual([code]);
});

test("an outcome names everything that it rests on", () => {
  const score = {
    candidate: TEACHER.id,
    counts: { given: 2, abstained: 0, recused: 0, absent: 0, missing: 1 },
    total: { sum: 1000, given: 2 },
    criteria: [],
    complete: false,
  };
  const rankings = [
    { group: "collective", places: [], tieBreaks: [], provisional: false },
    {
      group: "individual",
      places: [{ candidate: TEACHER.id, rank: 3 }],
      tieBreaks: [],
      provisional: true,
    },
  ];
  const tally = aTally();
  expect(decide({ scores: [score], rankings })).toEqual([
    {
      nomination: TEACHER,
      awardName: "Điển hình tiên tiến",
      score,
      rank: 3,
      provisional: true,
      rule: RULE,
      tally,
      vote: decideVote({ rule: RULE, tally: tally.tally! }),
      faults: [],
      openErrors: 0,
      outcome: "passed",
    },
  ]);
});

test("a refused vote says why and decides nothing", () => {
  expect(
    decide({ tallies: [aTally({ blank: 1 })], votingMembers: 11 }).map(({ vote, faults }) => ({
      vote,
      faults,
    })),
  ).toEqual([
    {
      vote: null,
      faults: [
        {
          code: "parts-do-not-add-up",
          params: {
            present: 9,
            sum: 10,
            agree: 7,
            disagree: 2,
            blank: 1,
            invalid: 0,
            notReturned: 0,
          },
        },
        { code: "members-differ", params: { members: 9, council: 11 } },
      ],
    },
  ]);
});

describe("open errors", () => {
  const count = (...findings: readonly Finding[]) => decide({ findings })[0]?.openErrors;
  const unit = (id: string) => openError({ subject: { kind: "unit", id } });

  test("are those on the nomination, on its list and on its unit", () => {
    const list = openError({ subject: { kind: "list", id: TEACHER.list } });
    expect(count(openError(), openError({ fingerprint: "G" }), list, unit("Cụm THPT 1"))).toBe(4);
  });

  test.each<[string, Finding]>([
    ["a warning", openError({ severity: "warning" })],
    ["an error on somebody else", openError({ subject: { kind: "nomination", id: SCHOOL.id } })],
    ["an error on another list", openError({ subject: { kind: "list", id: "khác" } })],
    ["an error on a unit whose name differs by a tone", unit("Cúm THPT 1")],
    [
      "an error on a sheet of the same name",
      openError({ subject: { kind: "sheet", id: TEACHER.id } }),
    ],
    ["an error on a unit that is called like the nomination", unit(TEACHER.id)],
  ])("do not count %s", (_name, finding) => {
    expect(count(finding)).toBe(0);
  });

  test("count whatever the case in which the unit is written", () => {
    expect(count(unit("CỤM  THPT 1"))).toBe(1);
  });

  test("of nobody's unit are nobody's", () => {
    const [outcome] = decide({
      candidates: [{ ...TEACHER, submittingUnit: null }],
      findings: [unit("Cụm THPT 1")],
    });
    expect(outcome?.openErrors).toBe(0);
  });
});

test("candidates keep the order of the register, each with its own vote", () => {
  const outcomes = decide({
    candidates: [SCHOOL, TEACHER],
    tallies: [aTally(), aTally({ agree: 2, disagree: 7 }, SCHOOL.id)],
  });
  expect(outcomes.map(({ nomination, outcome }) => [nomination.id, outcome])).toEqual([
    [SCHOOL.id, "not-passed"],
    [TEACHER.id, "passed"],
  ]);
});
