import fc from "fast-check";
import type { CandidateFacts } from "../../../../src/domain/checks/reviewData";
import { runChecks } from "../../../../src/domain/checks/runChecks";
import { memberShare } from "../../../../src/domain/checks/standards/memberShare";
import type { RequirementOf } from "../../../../src/domain/regulation/requirement";
import { aPlan, someFacts } from "../evidenceKit";
import {
  aCandidate,
  aCollective,
  aReview,
  aStandard,
  factCell,
  MET,
  numbered,
  verdictOn,
} from "./standardKit";

const share: RequirementOf<"member-share"> = {
  check: "member-share",
  award: "LDTT",
  share: { numerator: 7, denominator: 10 },
  strict: false,
};
const half = { ...share, share: { numerator: 1, denominator: 2 }, strict: true };
const members = factCell("O5");
const titledMembers = factCell("T5");

function verdict(
  requirement: RequirementOf<"member-share" | "member-count">,
  facts: CandidateFacts,
) {
  return verdictOn(requirement, { nominations: [aCollective()], facts: [facts] });
}

describe("member-share by stated numbers", () => {
  test.each([
    [share, 10, 7],
    [share, 10, 10],
    [half, 10, 6],
    [half, 11, 6],
  ])("met: %j %d %d", (requirement, all, titled) => {
    expect(verdict(requirement, numbered({ members: all, titledMembers: titled }))).toEqual(MET);
  });

  test.each([
    [share, 10, 6, 7],
    [share, 11, 7, 8],
    [share, 10, 0, 7],
    [half, 10, 5, 6],
    [half, 11, 5, 6],
  ])("not met: %j %d %d", (requirement, all, titled, required) => {
    expect(verdict(requirement, numbered({ members: all, titledMembers: titled }))).toEqual({
      state: "notMet",
      params: {
        award: "LDTT",
        found: titled,
        members: all,
        required,
        numerator: requirement.share.numerator,
        denominator: requirement.share.denominator,
        strict: requirement.strict ? 1 : 0,
        counted: 0,
      },
      at: [members, titledMembers],
    });
  });

  test.each([
    ["no members", { titledMembers: 7 }, ["members"], [members, titledMembers]],
    ["0 members", { members: 0, titledMembers: 0 }, ["members"], [members, titledMembers]],
    ["negative", { members: -10, titledMembers: 7 }, ["members"], [members, titledMembers]],
    ["a fraction", { members: 10.5, titledMembers: 10 }, ["members"], [members, titledMembers]],
    ["more than all", { members: 10, titledMembers: 11 }, ["members"], [members, titledMembers]],
    [
      "a fraction of people",
      { members: 10, titledMembers: 7.5 },
      ["members-with-title"],
      [members],
    ],
  ])("unknown: %s", (_name, numbers, missing, at) => {
    expect(verdict(share, numbered(numbers))).toEqual({ state: "unknown", missing, at });
  });

  test("a number that cannot be read is not replaced by a count", () => {
    const facts = numbered({ members: 10 });
    const unread = { value: null, text: "bảy", cell: "T5" };
    const numbers = { ...facts.numbers, titledMembers: unread };
    expect(verdict(share, { ...facts, numbers })).toEqual({
      state: "unknown",
      missing: ["members-with-title"],
      at: [members],
    });
  });

  test("the smallest number named as required reaches the share, one less does not", () => {
    const parts = fc.integer({ min: 1, max: 100 }).chain((denominator) =>
      fc.record({
        denominator: fc.constant(denominator),
        numerator: fc.integer({ min: 1, max: denominator }),
        all: fc.integer({ min: 1, max: 5000 }),
        strict: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(parts, ({ denominator, numerator, all, strict }) => {
        fc.pre(!strict || numerator < denominator);
        const asked = { ...share, share: { numerator, denominator }, strict };
        const judged = verdict(asked, numbered({ members: all, titledMembers: 0 }));
        if (judged.state !== "notMet") throw new Error(judged.state);
        const required = Number(judged.params["required"]);
        const stateWith = (titled: number) =>
          verdict(asked, numbered({ members: all, titledMembers: titled })).state;
        expect(stateWith(required)).toBe("met");
        expect(stateWith(required - 1)).toBe("notMet");
      }),
    );
  });

  test("compares exactly what the fraction says", () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.integer({ min: 1, max: 2000 }),
        fc.boolean(),
        (some, all, strict) => {
          fc.pre(some <= all);
          const asked = { ...share, strict };
          const { state } = verdict(asked, numbered({ members: all, titledMembers: some }));
          const difference = BigInt(some) * 10n - BigInt(all) * 7n;
          expect(state).toBe(difference > 0n || (!strict && difference === 0n) ? "met" : "notMet");
        },
      ),
    );
  });
});

describe("members put forward in this session", () => {
  const people = [1, 2, 3, 4, 5, 6, 7].map((at) =>
    aCandidate({ id: `DN-01${at}`, award: "LDTT", name: `Ông Trần Văn Nam ${"I".repeat(at)}` }),
  );
  const facts = [numbered({ members: 10 })];

  test("are counted where the collective is the submitting unit itself", () => {
    expect(verdictOn(share, { nominations: [aCollective(), ...people], facts })).toEqual(MET);
    const six = [aCollective(), ...people.slice(1)];
    expect(verdictOn(share, { nominations: six, facts })).toMatchObject({
      state: "notMet",
      params: { found: 6, members: 10, required: 7, counted: 1 },
      at: [members],
      isMild: true,
    });
  });

  test("a stated number goes before the count", () => {
    const stated = [numbered({ members: 10, titledMembers: 6 })];
    const judged = verdictOn(share, { nominations: [aCollective(), ...people], facts: stated });
    expect(judged).toMatchObject({ state: "notMet", params: { found: 6, counted: 0 } });
    expect(judged).not.toHaveProperty("isMild");
  });

  test("a count warns where a stated number is an error", () => {
    const nominations = [aCollective(), ...people.slice(1)];
    const severityWith = (line: CandidateFacts) => {
      const data = aReview([aStandard([share])], { nominations, facts: [line] });
      const { findings } = runChecks(data, [memberShare.check], new Map());
      return findings.map(({ severity }) => severity);
    };
    expect(severityWith(numbered({ members: 10 }))).toEqual(["warning"]);
    expect(severityWith(numbered({ members: 10, titledMembers: 6 }))).toEqual(["error"]);
  });

  test("whoever is on the list for CSTĐCS is one of the LĐTT, once", () => {
    const fighter = aCandidate({ id: "DN-0030", award: "CSTDCS", name: "Bà Lê Thị Đào" });
    const alsoListed = aCandidate({ id: "DN-0031", award: "CSTDCS", name: people[1]!.name });
    const six = [aCollective(), ...people.slice(1)];
    expect(verdictOn(share, { nominations: [...six, fighter], facts })).toEqual(MET);
    expect(verdictOn(share, { nominations: [...six, alsoListed], facts })).toMatchObject({
      state: "notMet",
      params: { found: 6 },
    });
  });

  test("a LĐTT is no CSTĐCS", () => {
    const fighters = { ...share, award: "CSTDCS" };
    expect(verdictOn(fighters, { nominations: [aCollective(), ...people], facts }).state).toBe(
      "unknown",
    );
  });

  test.each([
    ["of another unit", { submittingUnit: "Trường THPT Mai Vàng" }],
    ["for another title", { award: "BK_BT" }],
    ["on a roll", { listForm: "roll" }],
    ["collectives", { kind: "collective" as const }],
  ])("are not those %s", (_name, changes) => {
    const [first, ...others] = people.map((each) => ({ ...each, ...changes }));
    const one = [aCollective(), people[0]!, ...others];
    expect(verdictOn(share, { nominations: one, facts })).toMatchObject({ params: { found: 1 } });
    expect(verdictOn(share, { nominations: [aCollective(), first!, ...others], facts })).toEqual({
      state: "unknown",
      missing: ["members-with-title"],
      at: [members],
    });
  });

  test("too few on the list for CSTĐCS alone tell nothing: the one for LĐTT has not come", () => {
    const nominations = [aCollective(), aCandidate({ id: "DN-0030", award: "CSTDCS" })];
    expect(verdictOn(share, { nominations, facts })).toMatchObject({
      state: "unknown",
      missing: ["members-with-title"],
    });
  });

  test.each([
    ["the same name twice", { name: "Ông Trần Văn Nam II" }],
    ["a row of unclear kind", { kind: "unknown" as const }],
  ])("leave a doubt with %s", (_name, changes) => {
    const nominations = people.map((each, at) => (at === 0 ? { ...each, ...changes } : each));
    const judged = verdictOn(share, { nominations: [aCollective(), ...nominations], facts });
    expect(judged).toMatchObject({ state: "unknown", missing: ["members-with-title"] });
  });

  test("do not tell of a part of the unit, nor where the plan does not take the title in", () => {
    const expected = { state: "unknown", missing: ["members-with-title"], at: [members] };
    const part = [aCollective({ name: "Tổ Toán - Tin" }), ...people];
    expect(verdictOn(share, { nominations: part, facts })).toEqual(expected);
    const plan = aPlan();
    const closed = {
      ...plan,
      listForms: plan.listForms.map((form) => ({ ...form, awards: ["TTLDXS"] })),
    };
    const parts = { plan: closed, nominations: [aCollective(), ...people], facts };
    expect(verdictOn(share, parts)).toEqual(expected);
  });
});

describe("member-count", () => {
  const one: RequirementOf<"member-count"> = {
    check: "member-count",
    award: "CSTDCS",
    atLeast: 1,
  };

  test("met by one, stated or put forward", () => {
    expect(verdict(one, numbered({ fighterMembers: 1 }))).toEqual(MET);
    expect(verdictOn(one, { nominations: [aCollective(), aCandidate()] })).toEqual(MET);
  });

  test("not met by none, where that is stated", () => {
    const params = { award: "CSTDCS", required: 1, found: 0, counted: 0 };
    const at = [factCell("U5")];
    expect(verdict(one, numbered({ fighterMembers: 0 }))).toEqual({ state: "notMet", params, at });
  });

  test("unknown where none is stated and none is put forward", () => {
    expect(verdict(one, someFacts())).toEqual({
      state: "unknown",
      missing: ["members-with-title"],
      at: [],
    });
  });

  test("too few put forward warn at most", () => {
    const nominations = [aCollective(), aCandidate({ id: "DN-0030" })];
    expect(verdictOn({ ...one, atLeast: 2 }, { nominations })).toEqual({
      state: "notMet",
      params: { award: "CSTDCS", required: 2, found: 1, counted: 1 },
      at: [],
      isMild: true,
    });
  });

  test.each([
    ["a fraction", numbered({ fighterMembers: 0.5 }), "members-with-title"],
    ["more than all", numbered({ members: 3, fighterMembers: 4 }), "members"],
  ])("unknown: %s", (_name, facts, word) => {
    expect(verdict(one, facts)).toMatchObject({ state: "unknown", missing: [word] });
  });

  test("unknown for a part of the unit, and where a row's kind is unclear", () => {
    const part = [aCollective({ name: "Tổ Toán - Tin" }), aCandidate()];
    const expected = { state: "unknown", missing: ["members-with-title"], at: [] };
    expect(verdictOn(one, { nominations: part })).toEqual(expected);
    const unclear = [aCollective(), aCandidate({ kind: "unknown" })];
    expect(verdictOn(one, { nominations: unclear })).toEqual(expected);
  });
});
