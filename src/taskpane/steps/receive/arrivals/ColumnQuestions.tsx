import { headingText } from "../../../../domain/intake/headingText";
import type { SampledColumn } from "../../../../domain/intake/listReading";
import type { ReadingMemory } from "../../../../domain/intake/readingMemory";
import type { Intake } from "../../../../domain/intake/receiveSheets";
import { arrivalText } from "../../../../strings/arrivalText";
import { usePane, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { ColumnCard, type ColumnOfList } from "./ColumnCard";

/** Headings that may mean several things, or what another column holds already, asked at the top of the card; those just answered stay in their place. */
export function ColumnQuestions({ intake }: { readonly intake: Intake }) {
  const { pendingMemory } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const asked = questions(intake, pendingMemory);
  if (asked.length === 0) return null;
  return (
    <div role="group" aria-label={t(arrivalText.asksTitle)} className={styles.stack}>
      <p className={styles.plain}>{t(arrivalText.asksTitle)}</p>
      {asked.map((question) => (
        <div key={`${question.list.id} ${String(question.column.column)}`} className={styles.stack}>
          <ColumnCard {...question} />
        </div>
      ))}
    </div>
  );
}

/** Lists of one shape and unit are asked once: the answer holds for all of them. */
function questions({ lists, readings }: Intake, pending: ReadingMemory): readonly ColumnOfList[] {
  const seen = new Set<string>();
  return lists.flatMap((list, at) => {
    const reading = readings[at];
    if (!reading) return [];
    return reading.columns.flatMap((column) => {
      const key = JSON.stringify([reading.shape, list.submittingUnit, column.column]);
      if (seen.has(key) || !isAsked(column, reading.shape, pending)) return [];
      seen.add(key);
      return [{ list, reading, column }];
    });
  });
}

function isAsked(column: SampledColumn, shape: string, pending: ReadingMemory): boolean {
  if (column.ground === "ambiguous" || column.ground === "repeated") return true;
  const heading = headingText(column);
  return (
    column.ground === "remembered" &&
    pending.columns.some((one) => one.shape === shape && one.heading === heading)
  );
}
