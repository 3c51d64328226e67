import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Register, RegisteredNomination } from "../../src/domain/intake/register";

const SAMPLES = join(__dirname, "../../assets/samples");
const PART = " | ";

/** The folder in which the files lie as units sent them. */
export const RECEIVED_FOLDER = join(SAMPLES, "bo-danh-sach");

/** The file that takes the place of an earlier one. */
export const VERSION = "11. THCS Cầu Mây (gửi lại).xlsx";
export const EARLIER = "02. THCS Cầu Mây.xlsx";

interface ExpectedFile {
  readonly file: string;
  readonly lists: readonly {
    readonly unit: string | null;
    readonly nominations: readonly string[];
  }[];
  readonly repairs: readonly string[];
}

interface Expected {
  readonly files: readonly ExpectedFile[];
  readonly units: readonly { readonly proposed: string; readonly spellings: readonly string[] }[];
}

export const EXPECTED = JSON.parse(
  readFileSync(join(SAMPLES, "bo-danh-sach.expected.json"), "utf8"),
) as Expected;

/** How many nominations each file holds, by its name; none where it holds no list. */
export function expectedCounts(): ReadonlyMap<string, number> {
  return new Map(
    EXPECTED.files.map(({ file, lists }) => [
      file,
      lists.flatMap((list) => list.nominations).length,
    ]),
  );
}

/** The repairs that are proposed for a file once it is received. */
export function repairsOf(sought: string): readonly string[] {
  return EXPECTED.files.find(({ file }) => file === sought)?.repairs ?? [];
}

/**
 * What the register is to hold of these files once every proposed repair is accepted: file, cell, name, kind,
 * award, birth, post, other, as one line each.
 */
export function expectedLines(files: readonly string[]): readonly string[] {
  return EXPECTED.files
    .filter(({ file }) => files.includes(file))
    .flatMap(({ file, lists, repairs }) => {
      const repaired = new Map(repairs.map(repairOf));
      return lists.flatMap(({ nominations }) =>
        nominations.map((line) => {
          const [cell = "", name = "", kind, award, birth, post = "", other] = line.split(PART);
          const after = (field: string, text: string) => repaired.get(`${cell} ${field}`) ?? text;
          const parts = [cell, after("name", name), kind, award, birth, after("post", post), other];
          return [file, ...parts].join(PART).trimEnd();
        }),
      );
    })
    .sort();
}

/** Each file with each of its units, spellings of one unit merged: to them something goes back. */
export function expectedReturns(files: readonly string[]): readonly string[] {
  const merged = new Map(
    EXPECTED.units.flatMap(({ proposed, spellings }) =>
      spellings.map((spelling) => [spelling, proposed] as const),
    ),
  );
  const sent = EXPECTED.files.filter(({ file }) => files.includes(file));
  const places = sent.flatMap(({ file, lists }) =>
    lists.flatMap(({ unit }) => {
      return unit === null ? [] : [returnLine(file, merged.get(unit) ?? unit)];
    }),
  );
  return [...new Set(places)].sort();
}

export function returnLine(file: string, unit: string): string {
  return [file, unit].join(PART);
}

/** "B7 | name | legacy-font? | Nguyễn Thị Súng": the text as it is after the repair, by cell and field. */
function repairOf(line: string): readonly [string, string] {
  const [cell = "", field = "", , ...after] = line.split(PART);
  return [`${cell} ${field}`, after.join(PART)];
}

/** The standing rows of the register as such lines. */
export function registerLines({ nominations }: Pick<Register, "nominations">): readonly string[] {
  return nominations.map(lineOf).sort();
}

function lineOf({ source, name, kind, award, birth, post, other }: RegisteredNomination): string {
  const parts = [source.file, source.cell, name, kind, award ?? "", birth, post, other];
  return parts.join(PART).trimEnd();
}
