import type { ReceivedList } from "../intake/nomination";
import { severityOf } from "../regulation/severity";
import { parseTotals } from "../text/parseTotals";
import type { Check } from "./check";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";
import type { ReviewData } from "./reviewData";

/** "Danh sách có … tập thể và … cá nhân": left unfilled, or not the number of rows above it. */
export const totalsLine: Check = {
  id: "totals-line",
  needs: [],
  observe: (data) => data.lists.flatMap((list) => totalsFault(data, list)),
};

function totalsFault(data: ReviewData, list: ReceivedList): readonly Observation[] {
  const stated = list.totals && parseTotals(list.totals.text);
  if (!list.totals || !stated) return [];
  const cell = { file: list.file, sheet: list.sheet, cell: list.totals.cell };
  const observe = (severity: Observation["severity"], params: FindingParams): Observation => ({
    severity,
    basis: DATA_FAULT,
    subject: { kind: "list", id: list.id },
    source: [cell],
    params: { line: list.totals?.text ?? "", ...params },
  });
  if (stated.state === "unfilled") return [observe("warning", { fault: "unfilled" })];
  const counted = countRows(data, list);
  const wrong =
    differs(stated.collectives, counted.collectives) ||
    differs(stated.individuals, counted.individuals);
  if (!wrong) return [];
  return [
    observe(counted.unclear > 0 ? "warning" : severityOf(DATA_FAULT), {
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

/** The line closes all lists of its submission that no earlier line has closed. */
function countRows(data: ReviewData, closing: ReceivedList) {
  const lists = data.lists.filter(({ submission }) => submission === closing.submission);
  const end = lists.findIndex(({ id }) => id === closing.id);
  const closedBefore = lists
    .slice(0, end)
    .map(({ totals }) => totals !== null)
    .lastIndexOf(true);
  const ids = new Set(lists.slice(closedBefore + 1, end + 1).map(({ id }) => id));
  const rows = data.register.nominations.filter(({ list }) => ids.has(list));
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return {
    collectives: count("collective"),
    individuals: count("individual"),
    unclear: count("unknown"),
  };
}
