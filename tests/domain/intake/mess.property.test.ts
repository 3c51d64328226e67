import fc from "fast-check";
import { constantCell, type Grid, type GridCell } from "../../../src/domain/grid/grid";
import { proposeRepairs } from "../../../src/domain/intake/proposeRepairs";
import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets, type Intake } from "../../../src/domain/intake/receiveSheets";
import { inFont } from "../../fixtures/intake/messFile";
import { encodeTcvn3 } from "../text/repairs/encodeTcvn3";
import { gridOf } from "./gridOf";
import { SHA } from "./intakeKit";
import { MESS_PLANS } from "./messReading";

type Texts = readonly (readonly string[])[];

const UNITS = ["TRƯỜNG THCS HOA MAI", "Trường Tiểu học Sông Cầu", "Trung tâm GDNN Ba Vì"];
const NAMES = ["Nguyễn Thị Hường", "Trần Văn Sơn", "Lê Thị Ngọc Yến", "Đỗ Quốc Lực", "Tổ Xã hội"];
const POSTS = ["Giáo viên", "Hiệu trưởng", "Tổ trưởng chuyên môn", "Kế toán", ""];
const AWARDS = ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Giấy khen"];
const SUMMARIES = ["Bồi dưỡng học sinh giỏi cấp trường", "Được phụ huynh tín nhiệm", ""];

const rows = fc.array(
  fc.tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...POSTS),
    fc.constantFrom(...AWARDS),
    fc.constantFrom(...SUMMARIES),
  ),
  { minLength: 1, maxLength: 6 },
);

/** A school's list as it was meant. */
const sheet: fc.Arbitrary<Texts> = fc
  .tuple(fc.constantFrom(...UNITS), rows)
  .map(([unit, list]) => [
    [unit],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2025 - 2026"],
    ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị", "Tóm tắt thành tích"],
    ...list.map((cells, at) => [String(at + 1), ...cells]),
  ]);

const CYRILLIC: Readonly<Record<string, string>> = { o: "о", a: "а", e: "е", c: "с", p: "р" };

/** What happens to texts on their way; each can be told for sure and undone. */
const MESS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/([ăâêôơưĂÂÊÔƠƯ])/gu, (one) => one.normalize("NFC")),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "  "),
  (text) => `  ${text} `,
  (text) => text.replace(" ", " \u200b"),
  (text) => text.replace(/(?<=[a-z])[oaec](?=[a-z])/u, (one) => CYRILLIC[one] ?? one),
  (text) => text.replaceAll("ư", "ƣ").replaceAll("Ư", "Ƣ"),
];

const PLAN = MESS_PLANS["nam-hoc"];

function read(grid: Grid): Intake {
  const file = { file: "f.xlsx", sha256: SHA, received: null, takenIds: [], channel: "" };
  return receiveSheets({ ...file, grids: [grid], memory: NO_MEMORY }, PLAN);
}

/** The nominations once every repair that is proposed has been accepted. */
function mended({ nominations, lists }: Intake) {
  const repairs = proposeRepairs({ nominations, lists, memory: NO_MEMORY });
  return nominations.map((row) => {
    const own = repairs.filter(({ id }) => id === row.id);
    const texts = Object.fromEntries(own.map(({ field, after }) => [field, after]));
    const { submittingUnit, award, kind, name, post, summary, listForm } = { ...row, ...texts };
    return { submittingUnit, award, kind, name, post, summary, listForm };
  });
}

function gridOfCells(texts: Texts, cellOf: (text: string, at: number) => GridCell): Grid {
  let at = 0;
  return gridOf(texts.map((cells) => cells.map((text) => cellOf(text, at++))));
}

test("a messy list is read as the clean one is, and accepted repairs give back its texts", () => {
  const messes = fc.array(fc.nat(MESS.length - 1), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(sheet, messes, (texts, drawn) => {
      const clean = read(gridOfCells(texts, constantCell));
      const messy = read(
        gridOfCells(texts, (text, at) => constantCell((MESS[drawn[at] ?? 0] ?? String)(text))),
      );
      expect(mended(messy)).toEqual(mended(clean));
      expect(messy.unread).toEqual([]);
      expect(messy.lists.map(({ doubts }) => doubts)).toEqual([[]]);
    }),
    { numRuns: 300 },
  );
});

test("so is a list in the fonts of TCVN3, which says that it is one", () => {
  fc.assert(
    fc.property(sheet, (texts) => {
      // Capitals with accents have no letters of their own in these fonts.
      const [, , ...below] = texts;
      const plain = [["Trường THCS Hoa Mai"], ["Danh sách đề nghị khen thưởng"], ...below];
      const clean = read(gridOfCells(plain, constantCell));
      const legacy = read(gridOfCells(plain, (text) => inFont(".VnTime", encodeTcvn3(text))));
      expect(mended(legacy)).toEqual(mended(clean));
      expect(legacy.lists.map(({ doubts }) => doubts)).toEqual([["legacy-encoding"]]);
    }),
    { numRuns: 200 },
  );
});
