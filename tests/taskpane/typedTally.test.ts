import { readTypedTally } from "../../src/taskpane/state/typedTally";

const NINE = {
  members: "9",
  present: "9",
  agree: "7",
  disagree: "1",
  blank: "1",
  invalid: "0",
  notReturned: "0",
};

const COUNTS = {
  members: 9,
  present: 9,
  agree: 7,
  disagree: 1,
  blank: 1,
  invalid: 0,
  notReturned: 0,
};

describe("readTypedTally", () => {
  test("reads counts that add up", () => {
    expect(readTypedTally(NINE)).toEqual({
      tally: COUNTS,
      bad: new Set(),
      faults: [],
      addsUp: true,
    });
  });

  test("says that issued is not the sum of its parts", () => {
    const read = readTypedTally({ ...NINE, agree: "8" });
    expect(read.addsUp).toBe(false);
    expect(read.faults.map(({ code }) => code)).toEqual(["parts-do-not-add-up"]);
  });

  test.each(["", "  "])("takes a blank %j for no count, never for 0", (invalid) => {
    expect(readTypedTally({ ...NINE, invalid })).toEqual({
      tally: null,
      bad: new Set(),
      faults: [],
      addsUp: null,
    });
  });

  test.each(["7,5", "-1", "bảy", "1.000"])("names %j as no whole number", (agree) => {
    expect(readTypedTally({ ...NINE, agree })).toEqual({
      tally: null,
      bad: new Set(["agree"]),
      faults: [],
      addsUp: null,
    });
  });
});
