import fc from "fast-check";
import type { MemberMark } from "../../../src/domain/scoring/mark";
import { scoreCandidates } from "../../../src/domain/scoring/scoreCandidates";
import { rubricOf } from "./rubricOf";

const rubric = rubricOf([
  ["thanh-tich", 1000, 25],
  ["lan-toa", 500, 25],
]);
const members = ["Lò Thị Sen", "Vừ A Dính", "Đàm Quốc Trụ", "Cù Thị Nhài", "Tống Bá Lực"];

function given(member: string, candidate: string, first: number, second: number): MemberMark {
  return {
    member,
    candidate,
    state: "given",
    points: [
      { criterion: "thanh-tich", hundredths: first },
      { criterion: "lan-toa", hundredths: second },
    ],
  };
}

function other(
  member: string,
  candidate: string,
  state: "abstained" | "recused" | "absent" | "missing",
): MemberMark {
  return { member, candidate, state };
}

const [sen, dinh, tru, nhai, luc] = members as [string, string, string, string, string];
const none = { given: 0, abstained: 0, recused: 0, absent: 0, missing: 0 };

describe("scoreCandidates", () => {
  test("counts each member once and sums what was given", () => {
    const marks = [
      given(sen, "c1", 850, 400),
      given(dinh, "c1", 925, 425),
      other(tru, "c1", "recused"),
      other(nhai, "c1", "abstained"),
      other(luc, "c1", "absent"),
    ];
    expect(scoreCandidates({ rubric, members, candidates: ["c1"], marks })).toEqual({
      scores: [
        {
          candidate: "c1",
          counts: { given: 2, abstained: 1, recused: 1, absent: 1, missing: 0 },
          total: { sum: 2600, given: 2 },
          criteria: [
            { criterion: "thanh-tich", total: { sum: 1775, given: 2 } },
            { criterion: "lan-toa", total: { sum: 825, given: 2 } },
          ],
          complete: true,
        },
      ],
      faults: [],
    });
  });

  test("a member without an entry is missing, like one whose entry says so", () => {
    const marks = [given(sen, "c1", 0, 0), other(dinh, "c1", "missing")];
    const { scores, faults } = scoreCandidates({ rubric, members, candidates: ["c1"], marks });
    expect(faults).toEqual([]);
    expect(scores[0]).toEqual({
      candidate: "c1",
      counts: { ...none, given: 1, missing: 4 },
      total: { sum: 0, given: 1 },
      criteria: [
        { criterion: "thanh-tich", total: { sum: 0, given: 1 } },
        { criterion: "lan-toa", total: { sum: 0, given: 1 } },
      ],
      complete: false,
    });
  });

  test("without a given mark there is no total, and no zero", () => {
    const marks = members.map((member) => other(member, "c1", "recused"));
    const { scores } = scoreCandidates({ rubric, members, candidates: ["c1", "c2"], marks });
    const criteria = [
      { criterion: "thanh-tich", total: null },
      { criterion: "lan-toa", total: null },
    ];
    expect(scores).toEqual([
      {
        candidate: "c1",
        counts: { ...none, recused: 5 },
        total: null,
        criteria,
        complete: true,
      },
      {
        candidate: "c2",
        counts: { ...none, missing: 5 },
        total: null,
        criteria,
        complete: false,
      },
    ]);
  });

  test.each([
    ["different", [given(sen, "c1", 850, 400), given(sen, "c1", 900, 400)]],
    ["equal", [given(sen, "c1", 850, 400), given(sen, "c1", 850, 400)]],
    ["one of them without points", [given(sen, "c1", 850, 400), other(sen, "c1", "absent")]],
  ])("of two %s entries of a member for a candidate none counts", (_, twice) => {
    const marks = [...twice, given(dinh, "c1", 500, 250)];
    const input = { rubric, members: [sen, dinh], candidates: ["c1"], marks };
    const { scores, faults } = scoreCandidates(input);
    expect(faults).toEqual([
      { code: "duplicate-mark", params: { member: sen, candidate: "c1", entries: 2 } },
    ]);
    expect(scores[0]?.counts).toEqual({ ...none, given: 1, missing: 1 });
    expect(scores[0]?.total).toEqual({ sum: 750, given: 1 });
    expect(scores[0]?.complete).toBe(false);
  });

  test("a partly filled mark and a mark over the maximum are faults and stay missing", () => {
    const marks: MemberMark[] = [
      {
        member: sen,
        candidate: "c1",
        state: "given",
        points: [{ criterion: "lan-toa", hundredths: 500 }],
      },
      given(dinh, "c1", 1025, 0),
    ];
    const input = { rubric, members: [sen, dinh], candidates: ["c1"], marks };
    const { scores, faults } = scoreCandidates(input);
    expect(faults).toEqual([
      {
        code: "criterion-missing",
        params: {
          member: sen,
          candidate: "c1",
          criterion: "thanh-tich",
          maximum: 1000,
          step: 25,
        },
      },
      {
        code: "over-maximum",
        params: {
          member: dinh,
          candidate: "c1",
          criterion: "thanh-tich",
          hundredths: 1025,
          maximum: 1000,
          step: 25,
        },
      },
    ]);
    expect(scores[0]?.counts).toEqual({ ...none, missing: 2 });
    expect(scores[0]?.total).toBeNull();
  });

  test("entries for or by someone unknown are faults, never lost", () => {
    const marks = [given("Người lạ", "c1", 25, 25), given(sen, "c9", 25, 25)];
    const input = { rubric, members: [sen], candidates: ["c1"], marks };
    const { scores, faults } = scoreCandidates(input);
    expect(faults).toEqual([
      { code: "unknown-member", params: { member: "Người lạ", candidate: "c1" } },
      { code: "unknown-candidate", params: { member: sen, candidate: "c9" } },
    ]);
    expect(scores.map((score) => score.counts)).toEqual([{ ...none, missing: 1 }]);
  });

  test("who is listed twice counts once, with a fault", () => {
    const marks = [given(sen, "c1", 25, 25)];
    const input = { rubric, members: [sen, sen], candidates: ["c1", "c1"], marks };
    const { scores, faults } = scoreCandidates(input);
    expect(faults).toEqual([
      { code: "member-listed-twice", params: { member: sen } },
      { code: "candidate-listed-twice", params: { candidate: "c1" } },
    ]);
    expect(scores.map((score) => score.counts)).toEqual([{ ...none, given: 1 }]);
  });

  test("ids that are names of object properties are ids like others", () => {
    const marks = [given("constructor", "__proto__", 25, 50)];
    const input = { rubric, members: ["constructor"], candidates: ["__proto__"], marks };
    const { scores, faults } = scoreCandidates(input);
    expect(faults).toEqual([]);
    expect(scores[0]?.total).toEqual({ sum: 75, given: 1 });
  });
});

describe("properties", () => {
  const candidates = ["c1", "c2", "c3"];
  const oneMark = (member: string, candidate: string): fc.Arbitrary<MemberMark | null> =>
    fc.oneof(
      fc
        .tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 }))
        .map(([first, second]) => given(member, candidate, first * 25, second * 25)),
      fc
        .constantFrom("abstained" as const, "recused" as const, "absent" as const)
        .map((state) => other(member, candidate, state)),
      fc.constant(null),
    );
  const allMarks = fc
    .tuple(...members.flatMap((member) => candidates.map((one) => oneMark(member, one))))
    .map((drawn) => drawn.filter((mark) => mark !== null));

  test("the five states add up to the members, and only missing makes incomplete", () => {
    fc.assert(
      fc.property(allMarks, (marks) => {
        const { scores } = scoreCandidates({ rubric, members, candidates, marks });
        for (const { counts, complete, total, criteria } of scores) {
          const sum = Object.values(counts).reduce((left, right) => left + right, 0);
          expect(sum).toBe(members.length);
          expect(complete).toBe(counts.missing === 0);
          expect(total === null).toBe(counts.given === 0);
          const parts = criteria.reduce((left, one) => left + (one.total?.sum ?? 0), 0);
          expect(parts).toBe(total?.sum ?? 0);
        }
      }),
    );
  });

  test("the order of members, candidates and marks does not matter", () => {
    const shuffled = <T>(values: readonly T[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length });
    const drawn = allMarks.chain((marks) =>
      fc.record({
        marks: fc.constant(marks),
        otherMarks: shuffled(marks),
        otherMembers: shuffled(members),
        otherCandidates: shuffled(candidates),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ marks, otherMarks, otherMembers, otherCandidates }) => {
        const { scores } = scoreCandidates({ rubric, members, candidates, marks });
        const again = scoreCandidates({
          rubric,
          members: otherMembers,
          candidates: otherCandidates,
          marks: otherMarks,
        });
        expect(again.scores.map((score) => score.candidate)).toEqual(otherCandidates);
        const byCandidate = new Map(again.scores.map((score) => [score.candidate, score]));
        expect(candidates.map((candidate) => byCandidate.get(candidate))).toEqual(scores);
      }),
    );
  });

  test("marks so many times as high give sums so many times as high", () => {
    fc.assert(
      fc.property(allMarks, fc.integer({ min: 2, max: 9 }), (marks, factor) => {
        const scaledRubric = rubricOf([
          ["thanh-tich", 1000 * factor, 25 * factor],
          ["lan-toa", 500 * factor, 25 * factor],
        ]);
        const scaledMarks = marks.map((mark) =>
          mark.state === "given"
            ? {
                ...mark,
                points: mark.points.map(({ criterion, hundredths }) => ({
                  criterion,
                  hundredths: hundredths * factor,
                })),
              }
            : mark,
        );
        const plain = scoreCandidates({ rubric, members, candidates, marks });
        const scaled = scoreCandidates({
          rubric: scaledRubric,
          members,
          candidates,
          marks: scaledMarks,
        });
        expect(scaled.faults).toEqual([]);
        expect(scaled.scores.map((score) => score.total)).toEqual(
          plain.scores.map(({ total }) => total && { ...total, sum: total.sum * factor }),
        );
      }),
    );
  });
});
