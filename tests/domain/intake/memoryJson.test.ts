import fc from "fast-check";
import { MEMORY_FILE, memoryFromJson, memoryToJson } from "../../../src/domain/intake/memoryJson";
import { NO_MEMORY, type ReadingMemory } from "../../../src/domain/intake/readingMemory";
import { COLUMN_WORDS } from "../../../src/domain/sheets/readingWords";

const told = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
const meaning = fc
  .constantFrom(...COLUMN_WORDS.choices)
  .map((word) => COLUMN_WORDS.read(word) ?? "other");

const memories: fc.Arbitrary<ReadingMemory> = fc.record({
  columns: fc.array(fc.record({ shape: fc.string(), unit: fc.string(), heading: told, meaning })),
  units: fc.array(fc.record({ received: told, chosen: told })),
  awards: fc.array(fc.record({ written: told, award: told })),
  repairs: fc.array(fc.record({ before: told, after: told })),
});

test("whatever is remembered comes back from the file", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      expect(memoryFromJson(memoryToJson(memory))).toEqual({ ok: true, value: memory });
    }),
  );
});

test("the file says what it is, and a byte order mark does no harm", () => {
  expect(MEMORY_FILE).toBe("binh-xet-cach-doc.json");
  expect(JSON.parse(memoryToJson(NO_MEMORY))).toEqual({
    what: "binh-xet-cach-doc",
    version: 1,
    ...NO_MEMORY,
  });
  expect(memoryFromJson(`\uFEFF${memoryToJson(NO_MEMORY)}`)).toEqual({
    ok: true,
    value: NO_MEMORY,
  });
});

const file = { what: "binh-xet-cach-doc", version: 1, ...NO_MEMORY };

test.each<[string, unknown, object]>([
  ["no JSON", "PK\u0003\u0004", { code: "not-a-memory" }],
  ["another JSON", "[]", { code: "not-a-memory" }],
  ["a part that is missing", { ...file, units: undefined }, { code: "not-a-memory" }],
  ["a key that is none of ours", { ...file, khac: [] }, { code: "not-a-memory" }],
  [
    "a column word that is not known",
    { ...file, columns: [{ shape: "", unit: "", heading: "x", meaning: "lạ" }] },
    { code: "not-a-memory" },
  ],
  ["a blank text", { ...file, units: [{ received: " ", chosen: "x" }] }, { code: "not-a-memory" }],
  [
    "a newer program's file",
    { what: "binh-xet-cach-doc", version: 2, khac: 1 },
    { code: "newer-memory", params: { version: 2 } },
  ],
])("%s is refused", (_what, text, fault) => {
  const json = typeof text === "string" ? text : JSON.stringify(text);
  expect(memoryFromJson(json)).toEqual({ ok: false, fault });
});
