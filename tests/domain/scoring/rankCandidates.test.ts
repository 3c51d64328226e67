import fc from "fast-check";
import type { MemberMark } from "../../../src/domain/scoring/mark";
import type { Mean } from "../../../src/domain/scoring/mean";
import { rankCandidates } from "../../../src/domain/scoring/rankCandidates";
import type { GroupedScore } from "../../../src/domain/scoring/rankCandidates";
import { scoreCandidates } from "../../../src/domain/scoring/scoreCandidates";
import { rubricOf } from "./rubricOf";

const criteria = [
  ["a", 1000, 50],
  ["b", 1000, 50],
] as const;
const rubric = rubricOf(criteria, ["a", "b"]);
const plain = rubricOf(criteria);

/** A score whose two criteria have the given sums, from so many marks. */
function score(
  candidate: string,
  sums: readonly [a: number, b: number] | null,
  changes: { given?: number; missing?: number; group?: string } = {},
): GroupedScore {
  const { given = 1, missing = 0, group = "individual" } = changes;
  const mean = (at: 0 | 1): Mean | null => (sums ? { sum: sums[at], given } : null);
  return {
    candidate,
    group,
    counts: { given: sums ? given : 0, abstained: 0, recused: 0, absent: 0, missing },
    total: sums && { sum: sums[0] + sums[1], given },
    criteria: [
      { criterion: "a", total: mean(0) },
      { criterion: "b", total: mean(1) },
    ],
    complete: missing === 0,
  };
}

describe("rankCandidates", () => {
  test("highest mean first, equals share a rank and the next one skips", () => {
    const scores = [
      score("c1", [300, 300]),
      score("c2", [500, 400]),
      score("c3", [400, 400]),
      score("c4", [400, 400]),
    ];
    expect(rankCandidates({ rubric, scores })).toEqual([
      {
        group: "individual",
        places: [
          { candidate: "c2", rank: 1 },
          { candidate: "c3", rank: 2 },
          { candidate: "c4", rank: 2 },
          { candidate: "c1", rank: 4 },
        ],
        tieBreaks: [{ candidates: ["c3", "c4"], decidedBy: null }],
        provisional: false,
      },
    ]);
  });

  test("by the mean, not the sum: fewer marks are no loss", () => {
    const scores = [score("c1", [1200, 1200], { given: 3 }), score("c2", [900, 900], { given: 2 })];
    expect(rankCandidates({ rubric, scores })[0]?.places).toEqual([
      { candidate: "c2", rank: 1 },
      { candidate: "c1", rank: 2 },
    ]);
  });

  test("means that only look alike after rounding are not equal", () => {
    const scores = [score("c1", [2500, 0], { given: 3 }), score("c2", [5001, 0], { given: 6 })];
    expect(rankCandidates({ rubric: plain, scores })).toEqual([
      {
        group: "individual",
        places: [
          { candidate: "c2", rank: 1 },
          { candidate: "c1", rank: 2 },
        ],
        tieBreaks: [],
        provisional: false,
      },
    ]);
  });

  test("the tie-break criterion that parts the equals is recorded", () => {
    const scores = [score("c1", [300, 500]), score("c2", [1000, 600], { given: 2 })];
    const [ranking] = rankCandidates({ rubric, scores });
    expect(ranking?.places).toEqual([
      { candidate: "c2", rank: 1 },
      { candidate: "c1", rank: 2 },
    ]);
    expect(ranking?.tieBreaks).toEqual([{ candidates: ["c1", "c2"], decidedBy: "a" }]);
  });

  describe("with three criteria, all totals equal", () => {
    const three = rubricOf([...criteria, ["c", 1000, 50]], ["a", "b"]);
    const wide = (candidate: string, a: number, b: number): GroupedScore => {
      const base = score(candidate, [a, b]);
      return {
        ...base,
        total: { sum: 1000, given: 1 },
        criteria: [...base.criteria, { criterion: "c", total: { sum: 1000 - a - b, given: 1 } }],
      };
    };

    test("a criterion that cannot part them gives way to the next", () => {
      const scores = [wide("c1", 400, 100), wide("c2", 400, 200)];
      const [ranking] = rankCandidates({ rubric: three, scores });
      expect(ranking?.places).toEqual([
        { candidate: "c2", rank: 1 },
        { candidate: "c1", rank: 2 },
      ]);
      expect(ranking?.tieBreaks).toEqual([{ candidates: ["c1", "c2"], decidedBy: "b" }]);
    });

    test("whom the first criterion leaves equal, the next one parts", () => {
      const scores = [wide("c1", 300, 100), wide("c2", 300, 200), wide("c3", 500, 0)];
      const [ranking] = rankCandidates({ rubric: three, scores });
      expect(ranking?.places).toEqual([
        { candidate: "c3", rank: 1 },
        { candidate: "c2", rank: 2 },
        { candidate: "c1", rank: 3 },
      ]);
      expect(ranking?.tieBreaks).toEqual([
        { candidates: ["c1", "c2", "c3"], decidedBy: "a" },
        { candidates: ["c1", "c2"], decidedBy: "b" },
      ]);
    });
  });

  test("equals parted only in part share among the rest", () => {
    const scores = [
      score("c1", [300, 500]),
      score("c2", [500, 300]),
      score("c3", [300, 500]),
      score("c4", [100, 100]),
    ];
    const [ranking] = rankCandidates({ rubric, scores });
    expect(ranking?.places).toEqual([
      { candidate: "c2", rank: 1 },
      { candidate: "c1", rank: 2 },
      { candidate: "c3", rank: 2 },
      { candidate: "c4", rank: 4 },
    ]);
    expect(ranking?.tieBreaks).toEqual([
      { candidates: ["c1", "c2", "c3"], decidedBy: "a" },
      { candidates: ["c1", "c3"], decidedBy: null },
    ]);
  });

  test("without a tie-break in the rubric equals share at once", () => {
    const scores = [score("c1", [300, 500]), score("c2", [500, 300])];
    const [ranking] = rankCandidates({ rubric: plain, scores });
    expect(ranking?.places.map((place) => place.rank)).toEqual([1, 1]);
    expect(ranking?.tieBreaks).toEqual([{ candidates: ["c1", "c2"], decidedBy: null }]);
  });

  test("groups are ranked apart; without marks stands last and has no rank", () => {
    const scores = [
      score("c1", null, { missing: 2 }),
      score("t1", [100, 100], { group: "collective" }),
      score("c2", [100, 100]),
      score("t2", [200, 100], { group: "collective" }),
    ];
    expect(rankCandidates({ rubric, scores })).toEqual([
      {
        group: "individual",
        places: [
          { candidate: "c2", rank: 1 },
          { candidate: "c1", rank: null },
        ],
        tieBreaks: [],
        provisional: true,
      },
      {
        group: "collective",
        places: [
          { candidate: "t2", rank: 1 },
          { candidate: "t1", rank: 2 },
        ],
        tieBreaks: [],
        provisional: false,
      },
    ]);
  });

  test("nobody to rank", () => {
    expect(rankCandidates({ rubric, scores: [] })).toEqual([]);
  });

  test("a tie-break on what was not scored is a bug of ours", () => {
    const scores = [score("c1", [1, 1]), score("c2", [1, 1])];
    expect(() => rankCandidates({ rubric: rubricOf(criteria, ["z"]), scores })).toThrow("z");
  });
});

describe("properties", () => {
  // Few values, so that ties on the total and on the criteria are common.
  const sums = fc.option(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { freq: 6 });
  const scoresOf = fc
    .array(fc.tuple(sums, fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 12 })
    .map((drawn) =>
      drawn.map(([pair, given, collective], at) =>
        score(`c${at}`, pair && [pair[0] * 100, pair[1] * 100], {
          given,
          group: collective ? "collective" : "individual",
        }),
      ),
    );
  const ranksOf = (scores: readonly GroupedScore[]) =>
    new Map(
      rankCandidates({ rubric, scores }).flatMap(({ places }) =>
        places.map((place) => [place.candidate, place.rank] as const),
      ),
    );

  test("a rank is one more than the number of those strictly better", () => {
    // Exact keys without division: every mean over the common denominator 6.
    const key = ({ total, criteria: own }: GroupedScore) =>
      [total, own[0]?.total, own[1]?.total].map((mean) =>
        mean ? (mean.sum * 6) / mean.given : -1,
      );
    const better = (left: GroupedScore, right: GroupedScore) => {
      const [a, b] = [key(left), key(right)];
      const at = a.findIndex((value, index) => value !== b[index]);
      return at >= 0 && a[at]! > b[at]!;
    };
    fc.assert(
      fc.property(scoresOf, (scores) => {
        const ranks = ranksOf(scores);
        for (const one of scores) {
          const ahead = scores.filter(
            (rival) => rival.group === one.group && better(rival, one),
          ).length;
          expect(ranks.get(one.candidate)).toBe(one.total ? ahead + 1 : null);
        }
      }),
    );
  });

  test("the order of the candidates does not matter", () => {
    const pairs = scoresOf.chain((scores) =>
      fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
    );
    fc.assert(
      fc.property(pairs, ([scores, shuffled]) => {
        const again = ranksOf(shuffled);
        const ranks = ranksOf(scores);
        expect(again.size).toBe(scores.length);
        for (const [candidate, rank] of ranks) expect(again.get(candidate)).toBe(rank);
      }),
    );
  });

  test("whoever shares a rank stands as given", () => {
    fc.assert(
      fc.property(scoresOf, (scores) => {
        const order = new Map(scores.map((one, at) => [one.candidate, at]));
        for (const { places } of rankCandidates({ rubric, scores })) {
          for (const [at, place] of places.entries()) {
            const next = places[at + 1];
            if (next?.rank !== place.rank) continue;
            expect(order.get(next.candidate)).toBeGreaterThan(order.get(place.candidate)!);
          }
        }
      }),
    );
  });

  test("the same addition to everyone's marks leaves every rank", () => {
    const members = ["m1", "m2", "m3"];
    const candidates = ["c1", "c2", "c3", "c4"];
    const allPoints = fc.array(
      fc.option(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { freq: 5 }),
      { minLength: 12, maxLength: 12 },
    );
    const marksOf = (
      points: readonly (readonly [number, number] | null)[],
      more: number,
    ): MemberMark[] =>
      points.map((pair, at) => {
        const member = members[at % 3]!;
        const candidate = candidates[Math.floor(at / 3)]!;
        if (!pair) return { member, candidate, state: "absent" };
        const given = [
          { criterion: "a", hundredths: pair[0] * 50 + more },
          { criterion: "b", hundredths: pair[1] * 50 + more },
        ];
        return { member, candidate, state: "given", points: given };
      });
    fc.assert(
      fc.property(allPoints, fc.integer({ min: 1, max: 16 }), (points, steps) => {
        const [before, after] = [0, steps * 50].map((more) => {
          const marks = marksOf(points, more);
          const { scores, faults } = scoreCandidates({ rubric, members, candidates, marks });
          expect(faults).toEqual([]);
          return rankCandidates({
            rubric,
            scores: scores.map((one) => ({ ...one, group: "individual" })),
          });
        });
        expect(after).toEqual(before);
      }),
    );
  });
});
