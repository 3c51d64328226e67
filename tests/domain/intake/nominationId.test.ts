import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import type { Grid } from "../../../src/domain/grid/grid";
import { idGiver, nominationId } from "../../../src/domain/intake/nominationId";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import { gridOf } from "./gridOf";
import { OF_PERSONS, ROLL_TITLES } from "./headings";
import { FILE, PLAN, SHA } from "./intakeKit";

const MAI = ["1", "Bà Trần Thị Mai, Giáo viên", "x"];
const SON = ["2", "Ông Lê Văn Sơn, Giáo viên", "y"];
const HEAD = [["TRƯỜNG THPT HOA SEN"], [ROLL_TITLES.III], OF_PERSONS];

interface Arrival {
  readonly grids: readonly Grid[];
  readonly file?: string;
  readonly sha256?: string;
  readonly takenIds?: readonly string[];
}

/** Ids by name; a name that stands several times has several. */
function idsOf({ grids, file = FILE, sha256 = SHA, takenIds = [] }: Arrival) {
  const { nominations } = receiveSheets(
    { grids, file, sha256, takenIds, received: null, channel: "", memory: NO_MEMORY },
    PLAN,
  );
  return nominations.map(({ name, id }) => `${name}: ${id}`).sort();
}

const usual = idsOf({ grids: [gridOf([...HEAD, MAI, SON])] });

test("ids are short and of letters and digits that are not taken for one another", () => {
  expect(usual).toEqual([
    expect.stringMatching(/^Bà Trần Thị Mai: DN-[0-9A-HJKMNP-TV-Z]{8}$/),
    expect.stringMatching(/^Ông Lê Văn Sơn: DN-[0-9A-HJKMNP-TV-Z]{8}$/),
  ]);
  expect(new Set(usual.map((line) => line.slice(-8))).size).toBe(2);
});

test.each<[string, Arrival]>([
  ["the rows change places", { grids: [gridOf([...HEAD, SON, MAI])] }],
  ["the list stands elsewhere", { grids: [gridOf([...HEAD, MAI, SON], { at: "D40" })] }],
  ["the sheet is called otherwise", { grids: [gridOf([...HEAD, MAI, SON], { sheet: "Sheet3" })] }],
  [
    "the file is another",
    { grids: [gridOf([...HEAD, MAI, SON])], file: "khac.xlsx", sha256: "f".repeat(64) },
  ],
  [
    "another summary, ordinal or received day",
    { grids: [gridOf([...HEAD, ["07", MAI[1]!, "sửa"], SON])] },
  ],
  [
    "case, spaces and Unicode form",
    {
      grids: [
        gridOf([
          ["Trường  THPT Hoa Sen".normalize("NFD")],
          ...HEAD.slice(1),
          ["1", "Bà  Trần Thị Mai, giáo viên".normalize("NFD"), "x"],
          SON,
        ]),
      ],
    },
  ],
])("ids stay when %s", (_name, arrival) => {
  const ids = (lines: readonly string[]) => lines.map((line) => line.slice(-11)).sort();
  expect(ids(idsOf(arrival))).toEqual(ids(usual));
});

test.each<[string, readonly (readonly string[])[]]>([
  ["another unit", [["TRƯỜNG THPT MAI VÀNG"], ...HEAD.slice(1), MAI]],
  ["another list", [HEAD[0]!, [ROLL_TITLES.IV], OF_PERSONS, MAI]],
  ["another post", [...HEAD, ["1", "Bà Trần Thị Mai, Hiệu trưởng", "x"]]],
])("ids differ for %s", (_name, rows) => {
  const [id] = idsOf({ grids: [gridOf(rows)] });
  expect(usual).not.toContain(id);
});

test("identical rows get different ids, the same ones each time", () => {
  const twice = { grids: [gridOf([...HEAD, MAI, MAI, MAI])] };
  const ids = idsOf(twice);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain(usual[0]);
  expect(idsOf(twice)).toEqual(ids);
});

test("the same list on two sheets gives every row an id of its own", () => {
  const rows = [...HEAD, MAI, SON];
  const ids = idsOf({ grids: [gridOf(rows), gridOf(rows, { sheet: "Trang2" })] });
  expect(new Set(ids).size).toBe(4);
  expect(ids).toEqual(expect.arrayContaining([...usual]));
});

test("an id that the register uses already is not given again", () => {
  const takenIds = usual.map((line) => line.slice(-11));
  const ids = idsOf({ grids: [gridOf([...HEAD, MAI, SON])], takenIds }).map((line) =>
    line.slice(-11),
  );
  expect(new Set([...ids, ...takenIds]).size).toBe(4);
});

test("the next free id follows where one is taken", () => {
  const free = nominationId(["a"], () => false);
  const next = nominationId(["a"], (id) => id === free);
  expect(next).not.toBe(free);
  expect(nominationId(["a"], (id) => id === free || id === next)).not.toBe(next);
  expect(nominationId(["a"], () => false)).toBe(free);
});

test("the ids of a list's rows follow from unit, form, candidate, further award and how many came before", () => {
  const free = () => false;
  const nextId = idGiver("hoa sen", new Set());
  const key = { form: "III", subject: 'trần "mai"', award: null };
  const parts = ["hoa sen", "III", 'trần "mai"'];
  expect([nextId(key), nextId({ ...key, award: "GK" }), nextId(key)]).toEqual([
    nominationId([...parts, "0"], free),
    nominationId([...parts, "GK", "0"], free),
    nominationId([...parts, "1"], free),
  ]);
});

test("a list's ids are taken for the lists that follow", () => {
  const taken = new Set<string>();
  const key = { form: "", subject: "mai", award: null };
  const first = idGiver("u", taken)(key);
  expect(idGiver("u", taken)(key)).toBe(nominationId(["u", "", "mai", "0"], (id) => id === first));
  expect(taken.size).toBe(2);
});
