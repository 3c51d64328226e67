import fc from "fast-check";
import { rangeAddress } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import type { Intake } from "../../../src/domain/intake/receiveSheets";
import { gridOf } from "./gridOf";
import {
  CLUSTER_HEAD,
  OF_CLUSTER,
  OF_EITHER,
  OF_PERSONS,
  ROLL_HEAD,
  ROLL_TITLES,
} from "./headings";
import { receive } from "./intakeKit";

/** What a unit wrote, before it was put on a sheet. */
interface Written {
  readonly name: string;
  readonly post: string;
  readonly kind: "collective" | "individual";
  readonly summary: string;
}

type FormId = keyof typeof ROLL_TITLES | "cluster";

interface WrittenList {
  readonly form: FormId;
  readonly rows: readonly Written[];
}

interface Submission {
  readonly unit: string;
  readonly lists: readonly WrittenList[];
}

/** How a submission is put on the sheet. */
interface Shape {
  readonly top: number;
  readonly left: number;
  /** Blank rows strewn in: before row n of the paper as many as the n-th says. */
  readonly blanks: readonly number[];
  readonly numbered: boolean;
  readonly totals: boolean;
  readonly signed: boolean;
  readonly mergedTitle: boolean;
}

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Đoàn", "Quách", "Tô"];
const MIDDLE = ["Thị", "Văn", "Ngọc", "Hữu", "Thị Thanh"];
const GIVEN = ["Hoa", "Hòa", "Tình", "Tỉnh", "Đức", "Ước", "Yến", "Hạnh"];
const POSTS = ["Giáo viên", "Hiệu trưởng", "Kế toán", "Phó Hiệu trưởng, Trường THPT Hoa Sen"];
const SCHOOLS = ["Trường THPT Hoa Sen", "TRƯỜNG THPT MAI VÀNG", "Trung tâm GDNN-GDTX Ba Vì"];
const CLUSTERS = ["Cụm THPT số 1", "Cụm trường THPT Ba Đình - Tây Hồ"];
const COLLECTIVES = ["Trường THPT Hoa Sen", "Tổ Toán - Tin", "Tập thể Tổ Văn phòng"];
const AWARD_WORDS: Partial<Record<FormId, string>> = { II: "Nhà giáo Ưu tú. " };
const AWARDS: Record<FormId, string> = {
  I: "AHLD",
  II: "NGUT",
  III: "CSTD_TQ",
  IV: "CDTDUT",
  V: "NTVT",
  cluster: "DHTT",
};

const personName = fc
  .tuple(
    fc.constantFrom("Ông", "Bà"),
    ...[FAMILY, MIDDLE, GIVEN].map((pool) => fc.constantFrom(...pool)),
  )
  .map((parts) => parts.join(" "));

/** Any characters at all, as long as something is left without outer blanks. */
const oddText = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "=1+1",
      "12",
      "Tổng số: 5 người",
      "Nơi nhận:",
      "TT",
      "II. Danh hiệu Anh hùng lao động",
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

function person(form: FormId): fc.Arbitrary<Written> {
  return fc
    .record({ name: personName, post: fc.constantFrom(...POSTS), odd: oddText })
    .map(({ name, post, odd }) => ({
      name,
      post,
      kind: "individual",
      summary: `${AWARD_WORDS[form] ?? ""}${odd}`,
    }));
}

const collective: fc.Arbitrary<Written> = fc
  .record({ name: fc.constantFrom(...COLLECTIVES), summary: oddText })
  .map((row) => ({ ...row, post: "", kind: "collective" }));

function listOf(form: FormId): fc.Arbitrary<WrittenList> {
  const row =
    form === "I" || form === "cluster" ? fc.oneof(person(form), collective) : person(form);
  return fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => ({ form, rows }));
}

const schoolSubmission: fc.Arbitrary<Submission> = fc
  .subarray(Object.keys(ROLL_TITLES) as FormId[], { minLength: 1 })
  .chain((forms) =>
    fc.record({ unit: fc.constantFrom(...SCHOOLS), lists: fc.tuple(...forms.map(listOf)) }),
  );

const clusterSubmission: fc.Arbitrary<Submission> = fc.record({
  unit: fc.constantFrom(...CLUSTERS),
  lists: fc.tuple(listOf("cluster")),
});

const submission = fc.oneof(schoolSubmission, clusterSubmission);

const shape: fc.Arbitrary<Shape> = fc.record({
  top: fc.nat(30),
  left: fc.nat(20),
  blanks: fc.array(fc.nat(2), { maxLength: 40 }),
  numbered: fc.boolean(),
  totals: fc.boolean(),
  signed: fc.boolean(),
  mergedTitle: fc.boolean(),
});

type Row = readonly (string | null)[];

const HEADING_OF: Partial<Record<FormId, Row>> = { I: OF_EITHER, cluster: OF_CLUSTER };

function paperRows(
  { unit, lists }: Submission,
  { numbered, totals, signed }: Shape,
): readonly Row[] {
  const isCluster = lists.some(({ form }) => form === "cluster");
  return [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    [isCluster ? `CỤM TRƯỞNG ${unit}` : unit],
    ["DANH SÁCH"],
    [isCluster ? CLUSTER_HEAD : ROLL_HEAD],
    ...lists.flatMap(({ form, rows }) => [
      ...(form === "cluster" ? [] : [[ROLL_TITLES[form]]]),
      HEADING_OF[form] ?? OF_PERSONS,
      ...rows.map((row, at) => [
        numbered ? `${String(at + 1)}.` : null,
        [row.name, row.post].filter((part) => part !== "").join(", "),
        row.summary,
      ]),
    ]),
    ...(totals ? [[totalsText(lists)]] : []),
    ...(signed
      ? [
          [null, null, isCluster ? "CỤM TRƯỞNG" : "HIỆU TRƯỞNG"],
          [null, null, "Phạm Văn Đức"],
        ]
      : []),
  ];
}

function totalsText(lists: readonly WrittenList[]): string {
  const count = (kind: string) =>
    String(lists.flatMap(({ rows }) => rows).filter((row) => row.kind === kind).length).padStart(
      2,
      "0",
    );
  return `Danh sách có ${count("collective")} tập thể và ${count("individual")} cá nhân./.`;
}

/** The papers below one another on one sheet. */
function render(
  papers: readonly (readonly Row[])[],
  { top, left, blanks, mergedTitle }: Shape,
): Grid {
  const at = rangeAddress({ top, left, bottom: top, right: left });
  const rows = papers
    .flat()
    .flatMap((row, index) => [...Array.from({ length: blanks[index] ?? 0 }, (): Row => []), row]);
  const titles = rows.flatMap((row, index) => (row[0] === "DANH SÁCH" ? [top + index] : []));
  const merges = titles.map((row) =>
    rangeAddress({ top: row, left, bottom: row, right: left + 2 }),
  );
  return gridOf(rows, { at, merges: mergedTitle ? merges : [] });
}

function writtenOf(submissions: readonly Submission[]) {
  return submissions.flatMap(({ unit, lists }) =>
    lists.flatMap(({ form, rows }) =>
      rows.map((row) => ({ ...row, unit, form, award: AWARDS[form] })),
    ),
  );
}

function readOf({ nominations }: Intake) {
  return nominations.map(({ name, post, kind, summary, submittingUnit, listForm, award }) => ({
    name,
    post,
    kind,
    summary,
    unit: submittingUnit,
    form: listForm,
    award,
  }));
}

test("whatever the shape of the sheet, exactly what was written is read", () => {
  fc.assert(
    fc.property(
      fc.array(submission, { minLength: 1, maxLength: 3 }),
      shape,
      (submissions, drawn) => {
        const intake = receive(
          render(
            submissions.map((each) => paperRows(each, drawn)),
            drawn,
          ),
        );
        expect(readOf(intake)).toEqual(writtenOf(submissions));
        expect(intake.unread).toEqual([]);
        expect(new Set(intake.nominations.map(({ id }) => id)).size).toBe(
          intake.nominations.length,
        );
        expect(new Set(intake.lists.map((list) => list.submission)).size).toBe(submissions.length);
        expect(intake.lists.filter((list) => list.totals !== null)).toHaveLength(
          drawn.totals ? submissions.length : 0,
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("ids are those of the first shape in any other", () => {
  fc.assert(
    fc.property(submission, shape, shape, (written, first, second) => {
      const ids = (drawn: Shape) =>
        receive(render([paperRows(written, drawn)], drawn)).nominations.map(({ id }) => id);
      expect(ids(second)).toEqual(ids(first));
    }),
  );
});
