import { Button, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { ACTION_TEXT } from "../../../strings/actionText";
import { paneText } from "../../../strings/paneText";
import { cellsText } from "../../../strings/placeText";
import { showCellAction } from "../../actions/checkActions";
import { ActionButton } from "../../parts/ActionButton";
import { SeverityBadge } from "../../parts/SeverityBadge";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { ShownFinding } from "../../state/filterFindings";
import { CitationLine } from "./CitationLine";
import { FindingDetails } from "./FindingDetails";

interface FindingCardProps {
  readonly shown: ShownFinding;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

/** What, where, under which rule; opens to the rest. */
export function FindingCard({ shown, isOpened, onOpen }: FindingCardProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { finding, what, where } = shown;
  const [cell] = finding.at;
  const id = useId();
  return (
    <div className={styles.card}>
      <div>
        <SeverityBadge finding={finding} />
      </div>
      <p id={id} className={mergeClasses(styles.strong, styles.lines)}>
        {what}
      </p>
      <p className={styles.plain}>{where}</p>
      <CitationLine citation={finding.citation} />
      <div className={styles.row}>
        {cell && (
          <ActionButton
            action={showCellAction}
            input={cell}
            size="small"
            describedBy={id}
            description={`${t(ACTION_TEXT.showCell)} ${cellsText([cell])}`}
          />
        )}
        <Button
          size="small"
          aria-describedby={id}
          aria-expanded={isOpened}
          onClick={() => {
            onOpen(!isOpened);
          }}
        >
          {t(isOpened ? paneText.hideDetails : paneText.details)}
        </Button>
      </div>
      {isOpened && <FindingDetails shown={shown} />}
    </div>
  );
}
