import { Badge } from "@fluentui/react-components";
import type { ListReading } from "../../../../domain/intake/listReading";
import type { ReceivedList } from "../../../../domain/intake/nomination";
import { arrivalText } from "../../../../strings/arrivalText";
import { CONFIDENCE_TEXT, DOUBT_TEXT, skippedText } from "../../../../strings/readingText";
import { Disclosure } from "../../../parts/Disclosure";
import { useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { ListLine } from "../ListLine";
import { ColumnCard } from "./ColumnCard";

interface ListReadingPartProps {
  readonly list: ReceivedList;
  readonly reading: ListReading;
}

const COLORS = { sure: "success", likely: "warning", doubtful: "danger" } as const;

/** One list of a file: whose, which, how many rows, how sure all that is, and its columns. */
export function ListReadingPart({ list, reading }: ListReadingPartProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { confidence, doubts, columns } = reading;
  const skipped = skippedText(reading.skipped);
  return (
    <div className={styles.stack}>
      <p className={styles.plain}>
        <ListLine list={list} />
      </p>
      <div>
        <Badge appearance="tint" color={COLORS[confidence]}>
          {t(CONFIDENCE_TEXT[confidence])}
        </Badge>
      </div>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.quiet}>
          {t(DOUBT_TEXT[doubt])}
        </p>
      ))}
      {skipped && <p className={styles.quiet}>{t(skipped)}</p>}
      <Disclosure level={4} title={`${t(arrivalText.columns)} (${String(columns.length)})`}>
        {() => (
          <ul className={styles.bareList} aria-label={t(arrivalText.columns)}>
            {columns.map((column) => (
              <li key={column.column} className={styles.card}>
                <ColumnCard list={list} reading={reading} column={column} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
