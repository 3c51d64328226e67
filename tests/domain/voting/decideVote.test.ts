import fc from "fast-check";
import type { Threshold, VoteBase } from "../../../src/domain/regulation/schema";
import { decideVote, voteFormula } from "../../../src/domain/voting/decideVote";
import type { VoteDecision } from "../../../src/domain/voting/decideVote";
import type { VoteTally } from "../../../src/domain/voting/tally";

const bases: readonly VoteBase[] = ["allMembers", "present", "ballotsIssued", "validBallots"];

function rule(base: VoteBase, changes: { threshold?: Threshold; quorum?: [number, number] } = {}) {
  const [numerator, denominator] = changes.quorum ?? [2, 3];
  return {
    base,
    threshold: changes.threshold ?? share(7, 10),
    quorum: { numerator, denominator },
  };
}

function share(numerator: number, denominator: number, strict = false): Threshold {
  return { share: { numerator, denominator }, strict };
}

/** A tally of `members`, in which those present are just those whose ballots are counted. */
function tally(members: number, counts: Partial<VoteTally>): VoteTally {
  const zero = { agree: 0, disagree: 0, blank: 0, invalid: 0, notReturned: 0 };
  const all = { ...zero, ...counts };
  const present = all.agree + all.disagree + all.blank + all.invalid + all.notReturned;
  return { members, present, ...all };
}

function decided(...[input]: Parameters<typeof decideVote>): VoteDecision {
  const outcome = decideVote(input);
  if (outcome.result === "refused") throw new Error("refused");
  return outcome;
}

describe("decideVote", () => {
  test("gives every number behind the result", () => {
    const counts = tally(11, { agree: 7, disagree: 1, blank: 1 });
    expect(decideVote({ rule: rule("present"), tally: counts })).toEqual({
      result: "passed",
      reason: null,
      baseKind: "present",
      base: 9,
      agree: 7,
      needed: 7,
      threshold: { share: { numerator: 7, denominator: 10 }, strict: false },
      share: { numerator: 7, denominator: 9 },
      quorum: { present: 9, members: 11, needed: 8, met: true },
    });
  });

  const spread = { agree: 9, disagree: 2, blank: 1, invalid: 1, notReturned: 1 };
  test.each([
    ["allMembers", 15, 11, "not-passed"],
    ["present", 14, 10, "not-passed"],
    ["ballotsIssued", 14, 10, "not-passed"],
    ["validBallots", 11, 8, "passed"],
  ] as const)("takes the share of %s: base %d, needed %d, %s", (base, size, needed, result) => {
    const outcome = decided({ rule: rule(base), tally: tally(15, spread) });
    expect([outcome.base, outcome.needed, outcome.result]).toEqual([size, needed, result]);
  });

  test.each([
    [9, share(9, 10), 8, "not-passed"],
    [9, share(9, 10), 9, "passed"],
    [11, share(9, 10), 9, "not-passed"],
    [11, share(9, 10), 10, "passed"],
    [10, share(1, 2, true), 5, "not-passed"],
    [10, share(1, 2, true), 6, "passed"],
    [10, share(1, 2), 5, "passed"],
  ] as const)("of %d members, %j, %d agreeing: %s", (members, threshold, agree, result) => {
    const counts = tally(members, { agree, disagree: members - agree });
    const outcome = decideVote({ rule: rule("allMembers", { threshold }), tally: counts });
    expect(outcome.result).toBe(result);
  });

  test.each([
    [9, 6, { present: 6, members: 9, needed: 6, met: true }, "passed"],
    [9, 5, { present: 5, members: 9, needed: 6, met: false }, "no-quorum"],
    [11, 8, { present: 8, members: 11, needed: 8, met: true }, "passed"],
    [11, 7, { present: 7, members: 11, needed: 8, met: false }, "no-quorum"],
  ] as const)("quorum of 2/3: of %d members %d present", (members, agree, quorum, result) => {
    const outcome = decided({ rule: rule("present"), tally: tally(members, { agree }) });
    expect([outcome.quorum, outcome.result]).toEqual([quorum, result]);
  });

  test("not one valid ballot: not passed, with the reason and no share", () => {
    const counts = tally(9, { blank: 5, invalid: 4 });
    expect(decideVote({ rule: rule("validBallots"), tally: counts })).toEqual({
      result: "not-passed",
      reason: "empty-base",
      baseKind: "validBallots",
      base: 0,
      agree: 0,
      needed: 0,
      threshold: share(7, 10),
      share: null,
      quorum: { present: 9, members: 9, needed: 6, met: true },
    });
  });

  test.each([
    [[0, 1], "not-passed", "empty-base"],
    [[2, 3], "no-quorum", null],
  ] as const)("nobody present, quorum %j: %s", ([numerator, denominator], result, reason) => {
    const quorum: [number, number] = [numerator, denominator];
    const outcome = decided({ rule: rule("present", { quorum }), tally: tally(9, {}) });
    expect([outcome.result, outcome.reason, outcome.share]).toEqual([result, reason, null]);
  });

  test("refuses an impossible tally, whatever the rule", () => {
    const counts = { ...tally(9, { agree: 9 }), present: 8 };
    for (const base of bases) {
      expect(decideVote({ rule: rule(base), tally: counts })).toEqual({
        result: "refused",
        faults: [
          {
            code: "parts-do-not-add-up",
            params: {
              present: 8,
              sum: 9,
              agree: 9,
              disagree: 0,
              blank: 0,
              invalid: 0,
              notReturned: 0,
            },
          },
        ],
      });
    }
  });
});

describe("voteFormula", () => {
  test.each([
    [share(7, 10), { agree: 7, base: 9, relation: ">=", threshold: "7/10", needed: 7 }],
    [share(1, 2, true), { agree: 7, base: 9, relation: ">", threshold: "1/2", needed: 5 }],
  ])("%j", (threshold, formula) => {
    const counts = tally(9, { agree: 7, disagree: 2 });
    const outcome = decided({ rule: rule("allMembers", { threshold }), tally: counts });
    expect(voteFormula(outcome)).toEqual(formula);
  });
});

describe("properties", () => {
  const count = fc.nat({ max: 12 });
  const possible = fc
    .record({ agree: count, disagree: count, blank: count, invalid: count, notReturned: count })
    .chain((counts) => fc.integer({ min: 1, max: 12 }).map((absent) => ({ counts, absent })))
    .map(({ counts, absent }) => tally(tally(0, counts).present + absent, counts));
  const rules = fc
    .record({
      base: fc.constantFrom(...bases),
      numerator: fc.integer({ min: 1, max: 20 }),
      denominator: fc.integer({ min: 21, max: 30 }),
      strict: fc.boolean(),
      quorum: fc.nat({ max: 4 }),
    })
    .map(({ base, numerator, denominator, strict, quorum }) =>
      rule(base, { threshold: share(numerator, denominator, strict), quorum: [quorum, 4] }),
    );

  test("one more agreeing never turns passed into not passed", () => {
    fc.assert(
      fc.property(rules, possible, (drawn, before) => {
        fc.pre(decideVote({ rule: drawn, tally: before }).result === "passed");
        const agree = before.agree + 1;
        const sources = ["disagree", "blank", "invalid", "notReturned"] as const;
        const turned = sources
          .filter((part) => before[part] > 0)
          .map((part) => ({ ...before, agree, [part]: before[part] - 1 }));
        const arrived = { ...before, agree, present: before.present + 1 };
        for (const after of [...turned, arrived]) {
          expect(decideVote({ rule: drawn, tally: after }).result).toBe("passed");
        }
      }),
    );
  });

  test("passed is: quorum met, something to take a share of, and the needed votes reached", () => {
    fc.assert(
      fc.property(rules, possible, (drawn, counts) => {
        const outcome = decided({ rule: drawn, tally: counts });
        const { base, agree, needed, quorum } = outcome;
        const expected = quorum.met && base > 0 && agree >= needed;
        expect(outcome.result === "passed").toBe(expected);
        expect(outcome.result === "no-quorum").toBe(!quorum.met);
        expect(quorum.met).toBe(quorum.present >= quorum.needed);
      }),
    );
  });

  test("a council so many times as large decides alike", () => {
    fc.assert(
      fc.property(rules, possible, fc.integer({ min: 2, max: 50 }), (drawn, counts, factor) => {
        const times = (part: keyof VoteTally) => counts[part] * factor;
        const scaled = {
          members: times("members"),
          present: times("present"),
          agree: times("agree"),
          disagree: times("disagree"),
          blank: times("blank"),
          invalid: times("invalid"),
          notReturned: times("notReturned"),
        };
        expect(decideVote({ rule: drawn, tally: scaled }).result).toBe(
          decideVote({ rule: drawn, tally: counts }).result,
        );
      }),
    );
  });
});
