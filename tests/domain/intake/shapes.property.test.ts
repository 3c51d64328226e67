import fc from "fast-check";
import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets, type Intake } from "../../../src/domain/intake/receiveSheets";
import planNamHoc from "../../../src/domain/regulation/packs/planNamHoc.json";
import { planOf } from "../planKit";
import { NOISES, type Shape, type Written, type WrittenList } from "./printHeading";
import { printSheet } from "./printSheet";

const PLAN = planOf(planNamHoc);

const personName = fc
  .tuple(
    fc.constantFrom("Ông", "Bà"),
    fc.constantFrom("Nguyễn", "Trần", "Lê", "Hồ", "Đoàn", "Tô"),
    fc.constantFrom("Thị", "Văn", "Hữu"),
    fc.constantFrom("Hoa", "Hòa", "Đức", "Tình", "Yến"),
  )
  .map((parts) => parts.join(" "));

const person: fc.Arbitrary<Written> = fc.record({
  kind: fc.constant("individual" as const),
  name: personName,
  post: fc.constantFrom("Giáo viên", "Hiệu trưởng", "Kế toán", ""),
  award: fc.constantFrom(["LĐTT", "LDTT"] as const, ["CSTĐCS", "CSTDCS"] as const),
  summary: fc.constantFrom("", "02 sáng kiến", "- Dạy giỏi\n- 5 năm HTXSNV"),
  birth: fc.constantFrom("", "13/05/1980", "1975"),
});

const collective: fc.Arbitrary<Written> = fc.record({
  kind: fc.constant("collective" as const),
  name: fc.constantFrom("Tổ Toán - Tin", "Tập thể Tổ Văn phòng", "Trường THCS Hoa Mai"),
  post: fc.constant(""),
  award: fc.constantFrom(["Tập thể LĐTT", "TTLDTT"] as const, ["Giấy khen", "GK"] as const),
  summary: fc.constantFrom("", "12/15 LĐTT"),
  birth: fc.constant(""),
});

const list: fc.Arbitrary<WrittenList> = fc.record({
  unit: fc.constantFrom("TRƯỜNG THCS HOA MAI", "Trường Tiểu học Mai Vàng", "Trung tâm GDNN Ba Vì"),
  rows: fc.array(fc.oneof(person, collective), { minLength: 1, maxLength: 6 }),
});

const shape: fc.Arbitrary<Shape> = fc.record({
  top: fc.nat(12),
  left: fc.nat(3),
  order: fc.shuffledSubarray(["birth", "post", "summary", "note", "phone", "award"], {
    minLength: 6,
  }),
  without: fc.subarray(["birth", "post", "summary", "note", "phone"]),
  wording: fc.nat(20),
  noise: fc.array(fc.nat(NOISES - 1), { minLength: 9, maxLength: 9 }),
  ordinals: fc.constantFrom("none", "blank", "restart", "onward", "doubled", "dotted"),
  awards: fc.constantFrom("column", "grouped"),
  births: fc.constantFrom("column", "bySex"),
  names: fc.constantFrom("whole", "split", "merged"),
  topGroup: fc.boolean(),
  merged: fc.boolean(),
  columnNumbers: fc.constantFrom("none", "digits", "letters", "formulas"),
  groups: fc.constantFrom("none", "kinds", "units"),
  headingAgainAfter: fc.option(fc.nat(5), { nil: null }),
  blanks: fc.array(fc.nat(2), { maxLength: 40 }),
  templates: fc.nat(2),
  phantoms: fc.nat(2),
  totals: fc.boolean(),
  signed: fc.boolean(),
});

function readOf({ nominations }: Intake) {
  return nominations.map(({ submittingUnit, award, kind, name, birth, post, summary, other }) => ({
    unit: submittingUnit,
    award,
    kind,
    name,
    birth,
    post,
    summary,
    other,
  }));
}

test("whatever the shape of its lists, a sheet gives back exactly the nominations printed on it", () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), shape, (lists, drawn) => {
      const { grid, printed } = printSheet(lists, drawn);
      const file = { file: "f.xlsx", sha256: "ab12".repeat(16), received: null, takenIds: [] };
      const intake = receiveSheets(
        { ...file, channel: "", memory: NO_MEMORY, grids: [grid] },
        PLAN,
      );
      expect(readOf(intake)).toEqual(printed);
      expect(intake.unread.filter(({ reason }) => reason !== "error-value")).toEqual([]);
      expect(intake.lists.map(({ submittingUnit }) => submittingUnit)).toEqual(
        lists.map(({ unit }) => unit),
      );
      expect(intake.lists.flatMap(({ doubts }) => doubts)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
