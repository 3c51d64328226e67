import fc from "fast-check";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { scoreAll } from "../../../src/domain/report/assess";
import { decideOutcomes } from "../../../src/domain/report/decideOutcomes";
import { scoreTable } from "../../../src/domain/report/scoreTable";
import type { SheetContent } from "../../../src/domain/report/sheetContent";
import { summaryPaper } from "../../../src/domain/report/summaryPaper";
import { memoryPort } from "../../../src/workbook/memoryPort";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../../src/workbook/replaceSheets";
import { aTally, formulasOf, PLAN, RUBRIC, SCHOOL, TEACHER } from "./reportKit";

/** What a sender may put into any cell of a list. */
const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x.example","xem")',
    '"&A1&"',
    "'!A1",
    "$A$1",
    "]",
    '")+1+("',
    "@SUM(A1)",
    "Lỗi",
    "",
  ),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

const received = fc.record({
  name: hostile,
  post: hostile,
  summary: hostile,
  other: hostile,
  original: hostile,
  list: hostile,
  submittingUnit: fc.option(hostile),
});

const SOURCES = ["An", "Bình"].map((member) => ({
  member,
  sheet: `Điểm - ${member}`,
  firstRow: 4,
  lastRow: 5,
  nomination: 0,
  criteria: new Map([
    ["a", 4],
    ["b", 5],
  ]),
}));

/** Both sheets of a small review: one candidate voted and marked, one open. */
function sheetsOf(candidates: readonly RegisteredNomination[]): readonly SheetContent[] {
  const points = [
    { criterion: "a", hundredths: 3000 },
    { criterion: "b", hundredths: 1000 },
  ];
  const marks = candidates.map(({ id }) => ({
    member: "An",
    candidate: id,
    state: "given" as const,
    points,
  }));
  const scored = scoreAll({ plan: PLAN, candidates, members: ["An", "Bình"], marks });
  const outcomes = decideOutcomes({
    plan: PLAN,
    candidates,
    scores: scored.scores,
    rankings: scored.rankings,
    tallies: [aTally()],
    votingMembers: null,
    findings: [],
  });
  return [
    scoreTable({
      rubric: RUBRIC,
      candidates,
      scores: scored.scores,
      ranks: new Map(),
      sources: SOURCES,
      stateOf: (_candidate, member) => (member === "An" ? "given" : "missing"),
      sumOf: () => 4000,
    }),
    summaryPaper({ plan: PLAN, nominations: candidates, outcomes, notChecked: [], openErrors: 0 }),
  ];
}

const harmless = sheetsOf([SCHOOL, TEACHER]).map(formulasOf);

test("no formula holds a word that was received: they are the same whatever was", () => {
  expect(harmless.map((formulas) => formulas.length)).toEqual([10, 44]);
  fc.assert(
    fc.property(received, received, (first, second) => {
      const sheets = sheetsOf([
        { ...SCHOOL, ...first },
        { ...TEACHER, ...second },
      ]);
      expect(sheets.map(formulasOf)).toEqual(harmless);
    }),
  );
});

test("what was received stands in the workbook as text or as a formula's value, nowhere as a formula", async () => {
  await fc.assert(
    fc.asyncProperty(received, async (text) => {
      const contents = sheetsOf([SCHOOL, { ...TEACHER, ...text }]);
      const model = new MemoryWorkbook();
      const written = await replaceSheets(memoryPort(model), contents);
      expect(written.ok).toBe(true);
      const formulas = model.sheets.map((sheet) =>
        sheet
          .grid()
          .rows.flat()
          .flatMap(({ formula }) => (formula === null ? [] : [formula])),
      );
      expect(formulas.map((each) => each.length)).toEqual([10, 44]);
    }),
    { numRuns: 50 },
  );
});
