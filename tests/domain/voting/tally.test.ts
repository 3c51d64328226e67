import fc from "fast-check";
import { ballotsIssued, checkTally } from "../../../src/domain/voting/tally";
import type { VoteTally } from "../../../src/domain/voting/tally";

const good: VoteTally = {
  members: 15,
  present: 13,
  agree: 9,
  disagree: 1,
  blank: 1,
  invalid: 1,
  notReturned: 1,
};

const parts = [
  "members",
  "present",
  "agree",
  "disagree",
  "blank",
  "invalid",
  "notReturned",
] as const satisfies readonly (keyof VoteTally)[];

function faultsOf(changes: Partial<VoteTally>) {
  const checked = checkTally({ ...good, ...changes });
  return checked.ok ? [] : checked.fault.faults;
}

describe("checkTally", () => {
  test("hands a true tally back unchanged", () => {
    expect(checkTally(good)).toEqual({ ok: true, value: good });
  });

  test("wraps its faults under one code", () => {
    expect(checkTally({ ...good, agree: 9.5 })).toEqual({
      ok: false,
      fault: {
        code: "impossible-tally",
        faults: [{ code: "not-an-integer", params: { part: "agree", value: 9.5 } }],
      },
    });
  });

  test.each(parts)("refuses a fraction, NaN and infinity as %s", (part) => {
    for (const value of [0.5, NaN, Infinity, 2 ** 53]) {
      expect(faultsOf({ [part]: value })).toEqual([
        { code: "not-an-integer", params: { part, value } },
      ]);
    }
  });

  test.each(parts)("refuses a negative number as %s", (part) => {
    expect(faultsOf({ [part]: -1 })).toEqual([{ code: "negative", params: { part, value: -1 } }]);
  });

  test("names every bad count", () => {
    expect(faultsOf({ blank: -2, invalid: 1.5 })).toEqual([
      { code: "negative", params: { part: "blank", value: -2 } },
      { code: "not-an-integer", params: { part: "invalid", value: 1.5 } },
    ]);
  });

  test("refuses more present than there are members", () => {
    expect(faultsOf({ members: 12 })).toEqual([
      { code: "present-over-members", params: { present: 13, members: 12 } },
    ]);
  });

  test("refuses a council without members", () => {
    expect(checkTally(nobody())).toEqual({
      ok: false,
      fault: {
        code: "impossible-tally",
        faults: [{ code: "no-members", params: { members: 0 } }],
      },
    });
  });

  test.each([
    ["too many ballots", 10, 14],
    ["too few ballots", 8, 12],
  ])("shows the sum that does not add up: %s", (_, agree, sum) => {
    expect(faultsOf({ agree })).toEqual([
      {
        code: "parts-do-not-add-up",
        params: {
          present: 13,
          sum,
          agree,
          disagree: 1,
          blank: 1,
          invalid: 1,
          notReturned: 1,
        },
      },
    ]);
  });

  test("reports both contradictions at once", () => {
    expect(faultsOf({ present: 16 }).map((fault) => fault.code)).toEqual([
      "present-over-members",
      "parts-do-not-add-up",
    ]);
  });

  test("accepts exactly the tallies whose parts add up to those present", () => {
    const count = fc.nat({ max: 6 });
    const tally = fc.record({
      members: fc.integer({ min: 1, max: 40 }),
      present: fc.nat({ max: 30 }),
      agree: count,
      disagree: count,
      blank: count,
      invalid: count,
      notReturned: count,
    });
    const honest = tally.map((drawn) => ({
      ...drawn,
      present: ballotsIssued(drawn),
      members: ballotsIssued(drawn) + drawn.members,
    }));
    fc.assert(
      fc.property(fc.oneof(tally, honest), (drawn) => {
        const { agree, disagree, blank, invalid, notReturned, present, members } = drawn;
        const sum = agree + disagree + blank + invalid + notReturned;
        expect(checkTally(drawn).ok).toBe(sum === present && present <= members);
      }),
    );
  });
});

function nobody(): VoteTally {
  return { members: 0, present: 0, agree: 0, disagree: 0, blank: 0, invalid: 0, notReturned: 0 };
}
