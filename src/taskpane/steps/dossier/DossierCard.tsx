import { Badge, Button } from "@fluentui/react-components";
import { dateText } from "../../../strings/dateText";
import { DOSSIER_STATE_TEXT, dossierText } from "../../../strings/dossierText";
import { paneText } from "../../../strings/paneText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { DossierRow } from "../../state/dossierRows";
import { DossierForm } from "./DossierForm";

interface DossierCardProps {
  readonly row: DossierRow;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

/** One item: whose, what, its state; opens to the form. */
export function DossierCard({ row, isOpened, onOpen }: DossierCardProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { owed, entry, isListReceived, isMissing } = row;
  const state = entry?.state ? DOSSIER_STATE_TEXT[entry.state] : dossierText.unstated;
  const whose = owed.candidate === "" ? owed.unit : `${owed.candidate} (${owed.unit})`;
  const words = t(isOpened ? paneText.hideDetails : dossierText.state);
  return (
    <div className={styles.card}>
      <p className={styles.strong}>{whose}</p>
      <p className={styles.plain}>{owed.item.name}</p>
      <div className={styles.row}>
        <Badge appearance="tint" color={isMissing ? "warning" : "success"}>
          {isListReceived && !entry?.state ? t(dossierText.listItself) : t(state)}
        </Badge>
        {entry?.date && <span className={styles.quiet}>{dateText(entry.date)}</span>}
        <Button
          size="small"
          aria-expanded={isOpened}
          aria-label={`${words}: ${whose}, ${owed.item.name}`}
          onClick={() => {
            onOpen(!isOpened);
          }}
        >
          {words}
        </Button>
      </div>
      {isOpened && <DossierForm row={row} />}
    </div>
  );
}
