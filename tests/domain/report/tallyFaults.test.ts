import { tallyFaults, uncountedVotes } from "../../../src/domain/report/tallyFaults";
import type { CandidateTally } from "../../../src/domain/sheets/tallySheet";
import { aTally } from "./reportKit";

const UNREAD: CandidateTally = {
  ...aTally(),
  tally: null,
  unread: [
    { count: "agree", cell: "F5" },
    { count: "blank", cell: "H5" },
  ],
};

test.each<[string, CandidateTally, number | null, readonly string[]]>([
  ["sound counts", aTally(), 9, []],
  ["sound counts of a council that is not entered", aTally(), null, []],
  ["no vote yet", { ...aTally(), tally: null }, 9, []],
  ["two counts left blank", UNREAD, 9, ["count-unread", "count-unread"]],
  ["another number of members", aTally(), 8, ["members-differ"]],
  ["more present than members", aTally({ present: 10, blank: 1 }), 9, ["present-over-members"]],
  [
    "nobody on the council",
    aTally({ members: 0, present: 0, agree: 0, disagree: 0 }),
    null,
    ["no-members"],
  ],
  ["a negative count", aTally({ disagree: -2, blank: 4 }), 9, ["negative"]],
])("%s", (_name, tally, members, codes) => {
  expect(tallyFaults(tally, members).map(({ code }) => code)).toEqual(codes);
});

test("every fault of the sheet is named at the first count of its row", () => {
  const sheet = {
    sheet: "Kiểm phiếu",
    columns: new Map(),
    tallies: [
      aTally({}, "DN-1"),
      { ...UNREAD, nomination: "DN-2", cell: "D6" },
      { ...aTally({ members: 8 }, "DN-1"), cell: "D7" },
    ],
  };
  const named = (nomination: string, cell: string) => ({
    what: "tally",
    nomination,
    at: [{ sheet: "Kiểm phiếu", cell }],
  });
  expect(uncountedVotes(sheet, { votingMembers: 9, candidates: new Set(["DN-1"]) })).toEqual([
    { ...named("DN-2", "D6"), fault: "tally-unknown", params: {} },
    { ...named("DN-2", "D6"), fault: "count-unread", params: { count: "agree" } },
    { ...named("DN-2", "D6"), fault: "count-unread", params: { count: "blank" } },
    { ...named("DN-1", "D7"), fault: "tally-twice", params: {} },
    {
      ...named("DN-1", "D7"),
      fault: "present-over-members",
      params: { present: 9, members: 8 },
    },
    { ...named("DN-1", "D7"), fault: "members-differ", params: { members: 8, council: 9 } },
  ]);
});
