import type { CheckReport } from "../domain/checks/runChecks";
import type { ReviewData } from "../domain/checks/reviewData";
import type { ReceivedList } from "../domain/intake/nomination";
import { unitKey } from "../domain/intake/unitKey";
import type { Plan } from "../domain/regulation/schema";
import type { UnitAsk } from "../domain/report/requestPaper";
import type { SheetContent } from "../domain/report/sheetContent";
import { submissionStates } from "../domain/report/submissionStates";
import { unitReturnSheets } from "../domain/report/unitReturn";
import { unreadByUnit, type UnreadByUnit } from "../domain/report/unitUnread";
import { ok, type Fault, type Result } from "../domain/result";
import type { ArrivedRow } from "../domain/sheets/arrivalSheet";
import type { LedgerUnread, ReceivedLedger } from "../domain/sheets/receivedSheet";
import { safeFileName } from "../domain/text/safeFileName";
import { notCheckedOfUnit, returnFileName } from "../strings/unitReturnText";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { gatherReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";
import { placeAsks, sentFiles, type PlacedAsks, type SentFile } from "./sentFiles";
import { unitAsks } from "./unitAsks";
import { askRemark, cellRemark, receivedTexts, type ReceivedTexts } from "./unitRemarks";
import { withArrivals } from "./withArrivals";

/** What goes back to one unit for one of its files: plain data, of which `files/` makes an .xlsx. */
export interface ReturnedFile {
  /** Name and SHA-256 of the file as it was received. */
  readonly file: string;
  readonly sha256: string;
  readonly unit: string;
  /** Name of the file to make, safe on every system and each once. */
  readonly name: string;
  readonly remarks: number;
  readonly sheets: readonly SheetContent[];
}

export interface UnitReturns {
  readonly returns: readonly ReturnedFile[];
  /** Questions and unread cells that no file of a unit could be told for: they go back to nobody. */
  readonly unplaced: { readonly asks: number; readonly unread: number };
  /** Files of which no list counts any more: nothing goes back for them. */
  readonly replaced: readonly string[];
  /** Files with lists of a unit that nobody could tell: nothing goes back for these lists. */
  readonly withoutUnit: readonly string[];
}

/** What is known of the review, of all units. */
export interface ReturnSources {
  readonly data: ReviewData;
  readonly ledger: Pick<ReceivedLedger, "replaced" | "unread">;
  readonly report: CheckReport;
  /** What ever came, from `Bản nhận`. */
  readonly arrived: readonly ArrivedRow[];
}

/** Checks the workbook afresh and makes what goes back to each unit for each file that counts. Writes nothing. */
export async function makeUnitReturns(
  context: WorkflowContext,
): Promise<Result<UnitReturns, WorkbookFault | NoRegister | Fault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { data, review } = gathered.value;
  const came = await withArrivals(context.workbook, review);
  if (!came.ok) return came;
  const report = await context.compute.check(data, review.acceptances);
  const { arrived } = came.value;
  return ok(unitReturns({ data, ledger: review.ledger, report, arrived }));
}

/** The same of data that was read already. Nothing of one unit ever stands in what goes back to another. */
export function unitReturns(sources: ReturnSources): UnitReturns {
  const { data, ledger, report, arrived } = sources;
  const states = submissionStates(data, report.findings, ledger.replaced);
  const units = new Map(states.map((state) => [unitKey(state.unit), state]));
  const sent = sentFiles(data, units);
  const asks = unitAsks(report.findings, data);
  const placed = placeAsks(asks, sent, { data, replaced: ledger.replaced });
  const unread = unreadByUnit(data, ledger);
  const shared: Shared = {
    plan: data.plan,
    placed,
    unread,
    notChecked: notCheckedOfUnit(report.notChecked),
    texts: receivedTexts(data, arrived),
    names: new Set(),
  };
  const returns = sent.map((file) => returnedFile(file, shared));
  return {
    returns,
    unplaced: leftOver({ asks, unread: ledger.unread.length }, sent, shared),
    ...filesLeft(sources, sent),
  };
}

interface Shared {
  readonly plan: Plan;
  readonly placed: PlacedAsks;
  readonly unread: UnreadByUnit;
  readonly notChecked: readonly string[];
  readonly texts: ReceivedTexts;
  /** Names given already, in lower case. */
  readonly names: Set<string>;
}

function returnedFile(sent: SentFile, shared: Shared): ReturnedFile {
  const { unit, file, sha256, lists } = sent;
  const { plan, notChecked, placed, texts } = shared;
  const titleOf = (form: string | null) =>
    plan.listForms.find(({ id }) => id === form)?.title ?? "";
  const remarks = [
    ...(placed.get(sent) ?? []).map((ask) => askRemark(ask, texts)),
    ...unreadIn(sent, shared).map(cellRemark),
  ];
  const sheets = unitReturnSheets({
    ...{ plan, unit, file, sha256, remarks, notChecked },
    lists: lists.map((list) => ({ list, title: titleOf(list.listForm) })),
  });
  const name = freeName(returnName(unit.unit, file), shared.names);
  return { file, sha256, unit: unit.unit, name, remarks: remarks.length, sheets };
}

function unreadIn({ unit, sha256 }: SentFile, { unread }: Shared): readonly LedgerUnread[] {
  const own = unread.units.get(unitKey(unit.unit)) ?? [];
  return own.filter((cell) => cell.sha256 === sha256);
}

/** Together no longer than any system takes, even where every letter needs three bytes. */
const UNIT_LENGTH = 40;
const FILE_LENGTH = 25;

function returnName(unit: string, file: string): string {
  const stem = file.replace(/\.[^.]*$/, "");
  return returnFileName(safeFileName(unit, UNIT_LENGTH), safeFileName(stem, FILE_LENGTH));
}

function freeName(stem: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? "" : ` (${String(number)})`}.xlsx`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

interface Told {
  readonly asks: readonly UnitAsk[];
  readonly unread: number;
}

function leftOver(
  { asks, unread }: Told,
  sent: readonly SentFile[],
  shared: Shared,
): UnitReturns["unplaced"] {
  const placed = new Set([...shared.placed.values()].flat());
  const told = sent.reduce((sum, file) => sum + unreadIn(file, shared).length, 0);
  return { asks: asks.filter((ask) => !placed.has(ask)).length, unread: unread - told };
}

function filesLeft(
  { data, ledger }: ReturnSources,
  sent: readonly SentFile[],
): Pick<UnitReturns, "replaced" | "withoutUnit"> {
  const counted = new Set(data.lists.map(({ sha256 }) => sha256));
  const told = new Set(sent.flatMap(({ lists }) => lists));
  const gone = ledger.replaced.filter(({ sha256 }) => !counted.has(sha256));
  const lost = data.lists.filter((list) => !told.has(list));
  return { replaced: fileNames(gone), withoutUnit: fileNames(lost) };
}

/** Each file once, told apart by its bytes. */
function fileNames(lists: readonly ReceivedList[]): readonly string[] {
  return [...new Map(lists.map(({ sha256, file }) => [sha256, file])).values()];
}
