import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import type { RegimeInfo } from "../../../src/domain/regulation/regimeInfo";
import { transitionNotes } from "../../../src/domain/regulation/transitionNotes";
import { planOf } from "../planKit";

function notesOf(decided: string, received: readonly (string | null)[]) {
  return transitionNotes(planOf(planNamHoc, decided), received).map(
    ({ transition, lists, undated }) => [transition.id, lists, undated],
  );
}

test.each<[string, string, readonly (string | null)[], readonly unknown[]]>([
  ["under the law of 2003", "2022-06-30", ["2022-05-01"], []],
  ["under the law of 2022, awards of old stand", "2024-06-30", ["2024-05-01"], [["T1", null, 0]]],
  [
    "on the day before the circular, its transition is none yet",
    "2026-04-01",
    ["2026-03-01"],
    [["T1", null, 0]],
  ],
  [
    "after it, lists that came before are counted, and those of which nobody knows",
    "2026-04-02",
    ["2026-04-01", "2026-04-02", null],
    [
      ["T1", null, 0],
      ["T2", 1, 1],
    ],
  ],
  ["lists that all came later are not concerned", "2026-06-30", ["2026-04-02"], [["T1", null, 0]]],
  [
    "a list of September decided on in November is under the old law",
    "2026-11-20",
    ["2026-09-30", "2026-10-01"],
    [
      ["T1", null, 0],
      ["T3", 1, 0],
    ],
  ],
  ["before any list has come", "2026-11-20", [], [["T1", null, 0]]],
])("%s", (_, decided, received, notes) => {
  expect(notesOf(decided, received)).toEqual(notes);
});

test("a plan without a regime has none", () => {
  expect(transitionNotes({ regime: null, decisionDate: "2026-11-20" }, [null])).toEqual([]);
});

test("only what was read may speak as law; what rests on an amended law does not", () => {
  const confidences = (decided: string) =>
    (planOf(planNamHoc, decided).regime as RegimeInfo).transitions.map(({ id, basis }) => [
      id,
      basis.confidence,
    ]);
  expect(confidences("2024-06-30")).toEqual([["T1", "VERIFIED"]]);
  expect(confidences("2026-11-20")).toEqual([
    ["T1", "SECONDARY"],
    ["T2", "SECONDARY"],
    ["T3", "SECONDARY"],
  ]);
});
