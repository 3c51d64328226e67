import { join } from "node:path";
import type { Expectation } from "../../assets/samples/fixture";
import type { PlanSample } from "../../assets/samples/makePlanSample";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import { foldText } from "../../src/domain/text/foldText";
import type { ToldFinding } from "./plantedFindings";
import { SAMPLES } from "./reviewSample";

const REGISTER = "Danh sách";
const HISTORY = "Lịch sử";
const READING = "Cách đọc";

/** Reviews a plan's sample by that plan; nothing is written. */
export async function reviewPlanSample(name: string, plan: string): Promise<Review> {
  const files = [join(SAMPLES, `${name}.xlsx`)];
  const reviewed = await reviewFiles({ ...NOTHING_ASKED, files, plan });
  if (!reviewed.ok) throw new Error(reviewed.fault.code);
  return reviewed.value;
}

/** What a plan's fixture says has to be found. */
export function plannedFindings({
  fixture,
  candidates,
  lists,
}: PlanSample): readonly ToldFinding[] {
  const ids = new Map(
    candidates.flatMap(({ nomination, source }) =>
      source.label === undefined ? [] : [[source.label, nomination.id] as const],
    ),
  );
  const told = (subject: string, expectations: readonly Expectation[]) =>
    expectations.map(({ check, severity, params }) => ({
      check,
      severity,
      subject,
      params: withIds(params, ids),
    }));
  return [
    ...candidates.flatMap(({ nomination, source }) => told(nomination.id, source.expect)),
    ...lists.flatMap(({ sheet, headingRow, list }) =>
      told(`${sheet}/${String(headingRow)}`, list.expect),
    ),
    ...fixture.units.flatMap(({ name, expect }) => told(foldText(name), expect)),
    ...fixture.strayHistory.flatMap(({ expect }) => told(HISTORY, expect)),
    ...fixture.reading.flatMap(({ expect }) => told(READING, expect)),
    ...told(REGISTER, fixture.expect),
  ];
}

/** "@label" stands for the id of the row so labelled. */
function withIds(
  params: Expectation["params"],
  ids: ReadonlyMap<string, string>,
): Expectation["params"] {
  const entries = Object.entries(params).map(([name, value]) => {
    if (typeof value !== "string" || !value.startsWith("@")) return [name, value] as const;
    const id = ids.get(value.slice(1));
    if (id === undefined) throw new Error(`No row is labelled ${value}`);
    return [name, id] as const;
  });
  return Object.fromEntries(entries);
}
