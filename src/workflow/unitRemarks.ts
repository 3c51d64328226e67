import type { ReviewData } from "../domain/checks/reviewData";
import { sourceOfList } from "../domain/intake/cellOfList";
import type { NominationField, ReceivedList, SourceCell } from "../domain/intake/nomination";
import type { RegisteredNomination } from "../domain/intake/register";
import { ruleWords } from "../domain/report/letterWords";
import type { UnitAsk } from "../domain/report/requestPaper";
import type { UnitRemark } from "../domain/report/unitReturn";
import type { ArrivedRow } from "../domain/sheets/arrivalSheet";
import type { LedgerUnread } from "../domain/sheets/receivedSheet";
import { unreadRemark } from "../strings/unitReturnText";

/** Tells what stood in a received cell. */
export type ReceivedTexts = (ask: UnitAsk) => string | null;

/** A question to a unit as a line of what goes back with its file. */
export function askRemark(ask: UnitAsk, received: ReceivedTexts): UnitRemark {
  const { who, what, source, rule, todo } = ask;
  return { who, what, source, received: received(ask), rule: ruleWords(rule), todo };
}

/** A cell that was not read, likewise. */
export function cellRemark({ source, text, reason }: LedgerUnread): UnitRemark {
  const told = unreadRemark({ reason, text });
  return { who: "", source: [source], received: text, rule: "", ...told };
}

/**
 * The received texts behind questions, as far as they were kept word for word: the candidate's cell, the summary
 * and the date of birth from `Bản nhận`, the totals line from `Tiếp nhận`. The register's own texts are none:
 * people correct them.
 */
export function receivedTexts(data: ReviewData, arrived: readonly ArrivedRow[]): ReceivedTexts {
  const nominations = new Map(data.register.nominations.map((row) => [row.id, row]));
  const lists = new Map(data.lists.map((list) => [list.id, list]));
  const rows = new Map(arrived.map((row) => [row.id, row]));
  return ({ subject: { kind, id }, source }) => {
    if (kind === "list") return textsOf(source, (cell) => totalsText(lists.get(id), cell));
    const nomination = kind === "nomination" ? nominations.get(id) : undefined;
    if (!nomination) return null;
    const list = lists.get(nomination.list);
    const row = rows.get(id);
    return textsOf(source, (cell) => rowText(cell, { nomination, list, row }));
  };
}

function totalsText(list: ReceivedList | undefined, { sheet, cell }: SourceCell): string | null {
  if (!list?.totals) return null;
  const place = sourceOfList(list, list.totals.cell);
  return place.sheet === sheet && place.cell === cell ? list.totals.text : null;
}

interface KeptRow {
  readonly nomination: RegisteredNomination;
  readonly list: ReceivedList | undefined;
  /** Its newest version as it came. */
  readonly row: ArrivedRow | undefined;
}

function rowText({ cell }: SourceCell, { nomination, list, row }: KeptRow): string | null {
  if (cell === nomination.source.cell) return nomination.original;
  if (!row || row.source.cell !== nomination.source.cell) return null;
  const letters = cell.replace(/\d+$/, "");
  const isColumn = (field: NominationField) => list?.columns[field] === letters;
  if (isColumn("summary")) return row.texts.summary;
  return isColumn("birth") ? row.texts.birth : null;
}

/** The text of a single cell as it is; of several each with its cell. */
function textsOf(
  source: readonly SourceCell[],
  textOf: (cell: SourceCell) => string | null,
): string | null {
  const texts = source.map((place) => ({ place, text: textOf(place) }));
  const known = texts.flatMap(({ place, text }) =>
    text === null ? [] : [{ cell: place.cell, text: text === "" ? "(để trống)" : text }],
  );
  const [first] = known;
  if (!first) return null;
  if (source.length === 1) return first.text;
  return known.map(({ cell, text }) => `${cell}: ${text}`).join("\n");
}
