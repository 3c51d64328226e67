import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import type { ReceivedList } from "../domain/intake/nomination";
import { unitKey } from "../domain/intake/unitKey";
import { listTakers, newestVersion } from "../domain/report/listVersions";
import type { UnitAsk } from "../domain/report/requestPaper";
import type { UnitState } from "../domain/report/submissionStates";

/** One received file as far as it is of one unit. */
export interface SentFile {
  readonly unit: UnitState;
  readonly file: string;
  readonly sha256: string;
  /** The lists of it that count and are the unit's. */
  readonly lists: readonly ReceivedList[];
}

/** Every file with lists that count, once for each unit that has lists in it. `units` are by `unitKey`. */
export function sentFiles(
  data: ReviewData,
  units: ReadonlyMap<string, UnitState>,
): readonly SentFile[] {
  const rows = listRows(data);
  const files = new Map<string, SentFile>();
  for (const list of data.lists) {
    const unit = units.get(unitKey(currentUnit(list, rows) ?? ""));
    if (!unit) continue;
    const { file, sha256 } = list;
    const key = fileKey(sha256, unit.unit);
    files.set(key, { unit, file, sha256, lists: [...(files.get(key)?.lists ?? []), list] });
  }
  return [...files.values()];
}

function fileKey(sha256: string, unit: string): string {
  return JSON.stringify([sha256, unitKey(unit)]);
}

export type PlacedAsks = ReadonlyMap<SentFile, readonly UnitAsk[]>;

/** The lists that count, and those whose place they have taken. */
interface Lists {
  readonly data: ReviewData;
  readonly replaced: readonly ReceivedList[];
}

/** Each question with the file that it is about, of its unit alone; one about the unit with all of its files. */
export function placeAsks(
  asks: readonly UnitAsk[],
  sent: readonly SentFile[],
  lists: Lists,
): PlacedAsks {
  const fileOf = filesOfSubjects(lists);
  const byKey = new Map(sent.map((file) => [fileKey(file.sha256, file.unit.unit), file]));
  const placed = new Map<SentFile, UnitAsk[]>(sent.map((file) => [file, []]));
  for (const ask of asks) {
    const sha256 = fileOf(ask);
    const own = sha256 === null ? undefined : byKey.get(fileKey(sha256, ask.unit));
    if (own) placed.get(own)?.push(ask);
    if (ask.subject.kind !== "unit") continue;
    const key = unitKey(ask.unit);
    for (const [file, questions] of placed) {
      if (unitKey(file.unit.unit) === key) questions.push(ask);
    }
  }
  return placed;
}

/** SHA-256 of the file that a question is about: of a list that was replaced, the newest one's. */
function filesOfSubjects({ data, replaced }: Lists): (ask: UnitAsk) => string | null {
  const all = [...data.lists, ...replaced];
  const takers = listTakers(all);
  const lists = new Map(all.map((list) => [list.id, list]));
  const nominations = new Map(data.register.nominations.map((row) => [row.id, row.list]));
  return ({ subject: { kind, id } }) => {
    const list = lists.get(kind === "nomination" ? (nominations.get(id) ?? "") : id);
    return list ? newestVersion(list, takers).sha256 : null;
  };
}
