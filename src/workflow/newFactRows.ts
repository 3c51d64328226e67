import type { ReceivedNomination } from "../domain/intake/nomination";
import type { Plan } from "../domain/regulation/schema";
import { fail, ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { FACT_SHEET, factRecord, type FactColumn } from "../domain/sheets/factSheet";
import { readRecords, type RecordContent } from "../domain/sheets/recordSheet";

const KEY = "nomination";

/**
 * Lines of `Thông tin xét` for the nominations whose lists state something of them. One that stands there
 * already, from before an undo, say, gets no second: of two lines neither counts. Fault `no-column` (params:
 * sheet, heading) where nobody can tell which stand there.
 */
export function newFactRows(
  plan: Plan,
  standing: StandingTable | null,
  nominations: readonly ReceivedNomination[],
): Result<readonly RecordContent<FactColumn>[]> {
  const stating = nominations.filter(({ facts }) => Object.keys(facts).length > 0);
  if (stating.length === 0) return ok([]);
  const read = standing && readRecords(FACT_SHEET, standing.grid, standing.range);
  if (read && !read.columns.has(KEY)) {
    const heading = FACT_SHEET.columns.find(({ field }) => field === KEY)?.heading ?? "";
    return fail({ code: "no-column", params: { sheet: standing.grid.sheet, heading } });
  }
  const known = new Set(read?.records.map(({ text }) => text(KEY)));
  return ok(
    stating.filter(({ id }) => !known.has(id)).map((nomination) => factLine(plan, nomination)),
  );
}

function factLine(plan: Plan, nomination: ReceivedNomination): RecordContent<FactColumn> {
  const { id, name, submittingUnit, award, facts } = nomination;
  const awardName = plan.awards.find(({ code }) => code === award)?.name ?? "";
  return factRecord({ id, name, unit: submittingUnit ?? "", award: awardName }, facts);
}
