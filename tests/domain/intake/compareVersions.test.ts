import fc from "fast-check";
import {
  compareVersions,
  type FieldChange,
  type RowComparison,
} from "../../../src/domain/intake/compareVersions";
import {
  COMPARED_FIELDS,
  type EarlierRow,
  type VersionRow,
} from "../../../src/domain/intake/versions/comparedRow";
import { takenChanges } from "../../../src/domain/intake/versions/takeChanges";
import { BAO, compared, earlier, MAI, row, SON, type Person } from "./versions/versionRows";

describe("compareVersions tells", () => {
  test("rows that stand where they stood, and rows that moved", () => {
    const before = [earlier("1", MAI), earlier("2", SON)];
    expect(compared(before, MAI, SON)).toEqual([
      { kind: "same", id: "1", arrived: 0 },
      { kind: "same", id: "2", arrived: 1 },
    ]);
    expect(compared(before, { ...SON, at: "C7" }, { ...MAI, at: "C8" })).toEqual([
      { kind: "moved", id: "2", arrived: 0 },
      { kind: "moved", id: "1", arrived: 1 },
    ]);
  });

  test("what the unit has changed, with what came, what stands and what comes", () => {
    expect(compared([earlier("1", MAI)], { ...MAI, summary: "03 sáng kiến" })).toEqual([
      {
        kind: "changed",
        id: "1",
        arrived: 0,
        isBack: false,
        changes: [
          {
            field: "summary",
            base: "02 sáng kiến",
            register: "02 sáng kiến",
            arrived: "03 sáng kiến",
            isConflict: false,
          },
        ],
      },
    ]);
  });

  test("nothing of a correction that people have made, as long as the unit does not change the field", () => {
    const corrected = earlier("1", MAI, { ...MAI, name: "Trần Thị Mai Anh" });
    expect(compared([corrected], MAI)).toEqual([{ kind: "same", id: "1", arrived: 0 }]);
  });

  test("no change where the unit writes what people had corrected already", () => {
    const corrected = earlier("1", MAI, { ...MAI, name: "Trần Thị Mai Anh" });
    const now = { ...MAI, name: "Trần Thị Mai Anh" };
    expect(compared([corrected], now)).toEqual([{ kind: "same", id: "1", arrived: 0 }]);
  });

  const change = (given: Partial<FieldChange>) => ({ field: "name", ...given }) as FieldChange;

  test.each<[string, EarlierRow, Person, FieldChange]>([
    [
      "a person corrected the field that the unit changes as well",
      earlier("1", MAI, { ...MAI, name: "Trần Thị Mai Anh" }),
      { ...MAI, name: "Trần Thị Mây", original: MAI.name },
      change({
        base: "Trần Thị Mai",
        register: "Trần Thị Mai Anh",
        arrived: "Trần Thị Mây",
        isConflict: true,
      }),
    ],
    [
      "nobody knows any more what had come",
      { ...earlier("1", MAI), base: null },
      { ...MAI, name: "Trần Thị Mây", original: MAI.name },
      change({ base: null, register: "Trần Thị Mai", arrived: "Trần Thị Mây", isConflict: true }),
    ],
  ])("a conflict where %s", (_why, before, now, wanted) => {
    expect(compared([before], now)).toEqual([
      { kind: "changed", id: "1", arrived: 0, isBack: false, changes: [wanted] },
    ]);
  });

  test("rows that are new and rows that are gone", () => {
    expect(compared([earlier("1", MAI), earlier("2", SON)], MAI, BAO)).toEqual([
      { kind: "same", id: "1", arrived: 0 },
      { kind: "added", arrived: 1 },
      { kind: "removed", id: "2" },
    ]);
  });

  test("a name that differs by two letters at most as the same candidate, where nobody else comes near", () => {
    expect(compared([earlier("1", SON)], { ...SON, name: "Lê Văn Sớm", at: "C20" })).toMatchObject([
      { kind: "changed", id: "1", arrived: 0 },
    ]);
    const twins = [
      { ...SON, name: "Lê Văn Sơm", at: "C20" },
      { ...SON, name: "Lê Văn Son", at: "C21", post: "Bảo vệ" },
    ];
    expect(
      compared([earlier("1", { ...SON, post: "" })], ...twins).map(({ kind }) => kind),
    ).toEqual(["added", "changed"]);
  });

  test("short names that differ by two letters as two people", () => {
    const an = { name: "An", at: "C7" };
    expect(compared([earlier("1", an)], { name: "Tú", at: "C7" })).toEqual([
      { kind: "added", arrived: 0 },
      { kind: "removed", id: "1" },
    ]);
  });

  test.each([
    ["award", "LĐTT"],
    ["summary", "02 sáng kiến"],
  ] as const)("a known %s that the newer list does not state as a conflict", (field, register) => {
    expect(compared([earlier("1", MAI)], { ...MAI, [field]: "" })).toMatchObject([
      { kind: "changed", changes: [{ field, register, arrived: "", isConflict: true }] },
    ]);
  });

  test("no change of the unit where the newer list does not name it", () => {
    const came: VersionRow = {
      ...row(MAI),
      texts: { ...row(MAI).texts, submittingUnit: "THCS Cầu Mây" },
    };
    const before: EarlierRow = { id: "1", base: came, register: came, withdrawn: "no" };
    expect(compareVersions({ earlier: [before], arrived: [row(MAI)] })).toEqual([
      { kind: "same", id: "1", arrived: 0 },
    ]);
    const moved = { ...came, texts: { ...came.texts, submittingUnit: "THCS Đồng Rạ" } };
    expect(compareVersions({ earlier: [before], arrived: [moved] })).toMatchObject([
      { kind: "changed", changes: [{ field: "submittingUnit", arrived: "THCS Đồng Rạ" }] },
    ]);
  });

  test("a second award of one candidate, and one of several candidates of a cell, as parts of the row", () => {
    const second = { ...MAI, award: "CSTĐCS", at: "C8" };
    expect(compared([earlier("1", MAI)], MAI, second)).toEqual([
      { kind: "same", id: "1", arrived: 0 },
      { kind: "split", id: "1", arrived: 1 },
    ]);
    const pair = { name: "Trần Thị Mai", original: "Trần Thị Mai, Lê Văn Sơn", at: "C7" };
    const parts = [
      { ...pair, original: "Trần Thị Mai" },
      { ...SON, award: "", post: "" },
    ];
    expect(compared([earlier("1", pair)], ...parts)).toEqual([
      { kind: "same", id: "1", arrived: 0 },
      { kind: "split", id: "1", arrived: 1 },
    ]);
  });

  test("of rows withdrawn: by a person they stay so, by a version before they are back", () => {
    const byPerson: EarlierRow = { ...earlier("1", MAI), withdrawn: "person" };
    const byVersion: EarlierRow = { ...earlier("2", SON), base: null, withdrawn: "version" };
    expect(compared([byPerson, byVersion], MAI, SON)).toEqual([
      { kind: "same", id: "1", arrived: 0 },
      { kind: "changed", id: "2", arrived: 1, changes: [], isBack: true },
    ]);
    expect(compared([byPerson, byVersion])).toEqual([]);
  });

  test("namesakes by their birth, then by their post", () => {
    const older = { ...MAI, birth: "1970", at: "C7" };
    const younger = { ...MAI, birth: "1990", at: "C8" };
    const before = [earlier("1", older), earlier("2", younger)];
    const now = [
      { ...younger, at: "C7", summary: "x" },
      { ...older, at: "C8", summary: "y" },
    ];
    expect(compared(before, ...now)).toMatchObject([
      { kind: "changed", id: "2", arrived: 0 },
      { kind: "changed", id: "1", arrived: 1 },
    ]);
  });
});

const names = fc.constantFrom(
  "Trần Thị Mai",
  "Lê Văn Sơn",
  "Lê Văn Sớn",
  "Tổ Toán",
  "",
  "An",
  "Ân",
);
const words = fc.constantFrom("", "a", "Giáo viên", "Giáo viên\r\nTổ trưởng");
const person = fc.record({
  name: names,
  award: fc.constantFrom("", "LĐTT", "CSTĐCS"),
  birth: fc.constantFrom("", "1970", "12/3/1980"),
  post: words,
  summary: words,
  original: names,
});
const people = fc.array(person, { maxLength: 8 });

function placed(list: readonly Omit<Person, "at">[]): readonly VersionRow[] {
  return list.map((one, at) => row({ ...one, at: `C${String(7 + at)}` }));
}

function asReceived(rows: readonly VersionRow[]): readonly EarlierRow[] {
  return rows.map((one, at) => {
    return { id: `DN-${String(at)}`, base: one, register: one, withdrawn: "no" };
  });
}

/** The rows after a newer version was taken: those that it has, under their ids, each with what came as its base. */
function applied(
  before: readonly EarlierRow[],
  arrived: readonly VersionRow[],
  rows: readonly RowComparison[],
): readonly EarlierRow[] {
  const byId = new Map(before.map((one) => [one.id, one]));
  return rows.flatMap((one): readonly EarlierRow[] => {
    if (one.kind === "removed") return [];
    const base = arrived[one.arrived]!;
    if (one.kind === "added" || one.kind === "split") {
      return [{ id: `NEW-${String(one.arrived)}`, base, register: base, withdrawn: "no" }];
    }
    const { register } = byId.get(one.id)!;
    const changes = one.kind === "changed" ? takenChanges(one, []) : [];
    const taken = Object.fromEntries(changes.map(({ field, arrived: text }) => [field, text]));
    const texts = { ...register.texts, ...taken };
    const now = { place: base.place, original: base.original, texts };
    return [{ id: one.id, base, register: now, withdrawn: "no" }];
  });
}

describe("whatever the lists hold", () => {
  test("a list held against itself has only rows that are the same", () => {
    fc.assert(
      fc.property(people, (list) => {
        const rows = placed(list);
        const kinds = compareVersions({ earlier: asReceived(rows), arrived: rows });
        expect(kinds).toEqual(
          rows.map((_, at) => ({ kind: "same", id: `DN-${String(at)}`, arrived: at })),
        );
      }),
    );
  });

  test("a newer version that was taken has only rows that are the same, corrections or not", () => {
    fc.assert(
      fc.property(people, people, fc.array(words), (first, second, corrections) => {
        const before = asReceived(placed(first)).map((one, at) => {
          const post = corrections[at];
          const { register } = one;
          if (post === undefined) return one;
          return { ...one, register: { ...register, texts: { ...register.texts, post } } };
        });
        const arrived = placed(second);
        const after = applied(before, arrived, compareVersions({ earlier: before, arrived }));
        const again = compareVersions({ earlier: after, arrived });
        expect(again.map(({ kind }) => kind)).toEqual(arrived.map(() => "same"));
      }),
    );
  });

  test("every row is told once, and no row of either version is lost", () => {
    fc.assert(
      fc.property(people, people, (first, second) => {
        const before = asReceived(placed(first));
        const rows = compareVersions({ earlier: before, arrived: placed(second) });
        const ids = rows.flatMap((one) =>
          one.kind === "added" || one.kind === "split" ? [] : [one.id],
        );
        expect([...ids].sort()).toEqual(before.map(({ id }) => id).sort());
        const places = rows.flatMap((one) => (one.kind === "removed" ? [] : [one.arrived]));
        expect(places).toEqual(second.map((_, at) => at));
      }),
    );
  });

  test("a change is told of exactly the fields that differ", () => {
    fc.assert(
      fc.property(person, person, (came, comes) => {
        const base = row({ ...came, original: "x" });
        const now = row({ ...comes, original: "x" });
        const before: EarlierRow = { id: "1", base, register: base, withdrawn: "no" };
        const [told] = compareVersions({ earlier: [before], arrived: [now] });
        const fields = told?.kind === "changed" ? told.changes.map(({ field }) => field) : [];
        const text = (one: VersionRow, field: (typeof COMPARED_FIELDS)[number]) =>
          (one.texts[field] ?? "").replace("\r\n", "\n");
        expect(fields).toEqual(
          COMPARED_FIELDS.filter((field) => text(base, field) !== text(now, field)),
        );
      }),
    );
  });
});
