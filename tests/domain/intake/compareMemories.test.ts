import { compareMemories } from "../../../src/domain/intake/compareMemories";
import { joinMemories } from "../../../src/domain/intake/joinMemories";
import { memoryLines, memoryOfLines } from "../../../src/domain/intake/memoryLines";
import { NO_MEMORY, type ReadingMemory } from "../../../src/domain/intake/readingMemory";

const STANDING: ReadingMemory = {
  columns: [{ shape: "A", unit: "THPT Hoa Sen", heading: "GK", meaning: "commendation" }],
  units: [{ received: "THPT Hoa Sen", chosen: "Trường THPT Hoa Sen" }],
  awards: [{ written: "GK", award: "GK_SO" }],
  repairs: [{ before: "x", after: "y" }],
};

test("a memory is its lines", () => {
  expect(memoryLines(STANDING)).toHaveLength(4);
  expect(memoryOfLines(memoryLines(STANDING))).toEqual(STANDING);
});

test("what nobody has decided is added; the same in other letters is the same", () => {
  const arrived: ReadingMemory = {
    columns: [
      { shape: "A", unit: "thpt  hoa sen", heading: "gk", meaning: "commendation" },
      { shape: "B", unit: "THPT Hoa Sen", heading: "GK", meaning: "other" },
    ],
    units: [{ received: "thpt hoa sen", chosen: "Trường THPT Hoa Sen" }],
    awards: [{ written: "g.k", award: "GK_SO" }],
    repairs: [{ before: "X", after: "y" }],
  };
  expect(compareMemories(STANDING, arrived)).toEqual({
    added: {
      columns: [{ shape: "B", unit: "THPT Hoa Sen", heading: "GK", meaning: "other" }],
      units: [],
      awards: [{ written: "g.k", award: "GK_SO" }],
      repairs: [{ before: "X", after: "y" }],
    },
    conflicts: [],
  });
});

test("what was decided otherwise stays, and is told", () => {
  const arrived = { ...NO_MEMORY, awards: [{ written: "gk", award: "GIAM_KHAO" }] };
  expect(compareMemories(STANDING, arrived)).toEqual({
    added: NO_MEMORY,
    conflicts: [
      {
        standing: { kind: "award", shape: "", unit: "", written: "GK", meaning: "GK_SO" },
        arrived: { kind: "award", shape: "", unit: "", written: "gk", meaning: "GIAM_KHAO" },
      },
    ],
  });
  expect(joinMemories(STANDING, arrived).awards).toEqual(arrived.awards);
});

test("a file that contradicts itself brings its first word, and the conflict is told", () => {
  const awards = ["A", "B"].map((award) => ({ written: "TT", award }));
  const { added, conflicts } = compareMemories(NO_MEMORY, { ...NO_MEMORY, awards });
  expect(added.awards).toEqual([{ written: "TT", award: "A" }]);
  expect(conflicts).toHaveLength(1);
});

test.each([
  ["leads on from a chosen name", { received: "Trường THPT Hoa Sen", chosen: "THPT Mai Vàng" }],
  ["leads back", { received: "Trường THPT Hoa Sen", chosen: "THPT Hoa Sen" }],
  ["leads to a spelling that has another name", { received: "PT Hoa Sen", chosen: "THPT Hoa Sen" }],
])("a unit's name that %s is not taken", (_what, unit) => {
  const { added, conflicts } = compareMemories(STANDING, { ...NO_MEMORY, units: [unit] });
  expect(added).toEqual(NO_MEMORY);
  expect(conflicts.map(({ arrived, standing }) => [arrived.written, standing.written])).toEqual([
    [unit.received, "THPT Hoa Sen"],
  ]);
});

test("another spelling of the same unit is taken", () => {
  const units = [{ received: "PT Hoa Sen", chosen: "Trường THPT Hoa Sen" }];
  expect(compareMemories(STANDING, { ...NO_MEMORY, units })).toEqual({
    added: { ...NO_MEMORY, units },
    conflicts: [],
  });
});
