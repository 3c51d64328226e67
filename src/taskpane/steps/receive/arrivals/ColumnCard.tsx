import type { ColumnField } from "../../../../domain/intake/columnMapping";
import type { ListReading, SampledColumn } from "../../../../domain/intake/listReading";
import type { ReceivedList } from "../../../../domain/intake/nomination";
import { columnLetters } from "../../../../domain/grid/address";
import { headingText } from "../../../../domain/intake/headingText";
import { arrivalText } from "../../../../strings/arrivalText";
import { GROUND_TEXT, repeatedText } from "../../../../strings/columnText";
import { useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { ColumnSelect } from "./ColumnSelect";

export interface ColumnOfList {
  readonly list: ReceivedList;
  readonly reading: ListReading;
  readonly column: SampledColumn;
}

/** A column: its heading, texts from below it, what it was taken for and why. */
export function ColumnCard(props: ColumnOfList) {
  const { column, reading } = props;
  const t = useText();
  const styles = useSharedStyles();
  const heading = headingText(column);
  return (
    <>
      <p className={styles.strong}>
        {`${columnLetters(column.column)}. ${heading === "" ? t(arrivalText.noHeading) : heading}`}
      </p>
      <p className={styles.quiet}>
        {column.samples.length === 0
          ? t(arrivalText.noSamples)
          : `${t(arrivalText.samples)}: ${column.samples.map((text) => `“${text}”`).join("; ")}`}
      </p>
      {heading !== "" && <ColumnSelect {...props} />}
      <p className={styles.quiet}>{t(groundOf(column, reading))}</p>
    </>
  );
}

/** A repeated column is told with those that hold, or claim, the same. */
function groundOf(column: SampledColumn, { columns }: ListReading) {
  if (column.ground !== "repeated") return GROUND_TEXT[column.ground];
  const { choices } = column;
  const same = columns.filter(
    (other) =>
      other !== column &&
      choices.some((field) => field === other.field || isRepeatOf(other, field)),
  );
  return repeatedText(
    same.map((other) => `${columnLetters(other.column)} “${headingText(other)}”`),
  );
}

function isRepeatOf({ ground, choices }: SampledColumn, field: ColumnField): boolean {
  return ground === "repeated" && choices.includes(field);
}
