import { sourceOfList } from "../intake/cellOfList";
import type { ReceivedList } from "../intake/nomination";
import { parseTotals } from "../text/parseTotals";
import type { Check } from "./check";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";
import { candidatesOf, listRows, type ListRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/**
 * "Danh sách có … tập thể và … cá nhân": left unfilled, or not the number of rows above it. A warning, since
 * the line may be wrong and not the rows, and only a person can find out. Where units stand as groups under one
 * heading, the line may count those of the last unit or of all.
 */
export const totalsLine: Check = {
  id: "totals-line",
  needs: [],
  observe: (data) => {
    const rows = listRows(data);
    return listsUnderTotals(data).flatMap((lists) => {
      const faults = totalsFault(lists, rows);
      if (faults.length === 0) return [];
      const isOfAll = totalsFault(listsUnderHeading(data, lists), rows).length === 0;
      return isOfAll ? [] : faults;
    });
  },
};

/** A totals line closes all lists of its submission that no earlier line has closed; it is the last one's. */
function listsUnderTotals(data: ReviewData): readonly (readonly ReceivedList[])[] {
  const open = new Map<string, ReceivedList[]>();
  const closed: (readonly ReceivedList[])[] = [];
  for (const list of data.lists) {
    const lists = [...(open.get(list.submission) ?? []), list];
    open.set(list.submission, list.totals ? [] : lists);
    if (list.totals) closed.push(lists);
  }
  return closed;
}

/** These and all before them under the same heading, whoever hands them in. */
function listsUnderHeading(
  data: ReviewData,
  lists: readonly ReceivedList[],
): readonly ReceivedList[] {
  const last = lists.at(-1);
  const until = last ? data.lists.indexOf(last) : -1;
  return data.lists.slice(0, until + 1).filter((list) => {
    const isUnderHeading =
      list.sha256 === last?.sha256 &&
      list.sheet === last.sheet &&
      list.headingRow === last.headingRow;
    return isUnderHeading || lists.includes(list);
  });
}

function totalsFault(lists: readonly ReceivedList[], rows: ListRows): readonly Observation[] {
  const list = lists.at(-1);
  const stated = list?.totals && parseTotals(list.totals.text);
  if (!list?.totals || !stated) return [];
  const cell = sourceOfList(list, list.totals.cell);
  const observe = (severity: Observation["severity"], params: FindingParams): Observation => ({
    severity,
    basis: DATA_FAULT,
    subject: { kind: "list", id: list.id },
    source: [cell],
    params: { line: list.totals?.text ?? "", ...params },
  });
  if (stated.state === "unfilled") return [observe("warning", { fault: "unfilled" })];
  const counted = countRows(lists, rows);
  const wrong =
    differs(stated.collectives, counted.collectives) ||
    differs(stated.individuals, counted.individuals);
  if (!wrong) return [];
  return [
    observe("warning", {
      fault: "differs",
      statedCollectives: stated.collectives ?? "",
      statedIndividuals: stated.individuals ?? "",
      ...counted,
    }),
  ];
}

/** A kind that the line does not mention is not stated to be none. */
function differs(stated: number | null, counted: number): boolean {
  return stated !== null && stated !== counted;
}

function countRows(lists: readonly ReceivedList[], rows: ListRows) {
  const own = candidatesOf(lists.flatMap(({ id }) => rows.get(id) ?? []));
  const count = (kind: string) => own.filter((row) => row.kind === kind).length;
  return {
    collectives: count("collective"),
    individuals: count("individual"),
    unclear: count("unknown"),
  };
}
