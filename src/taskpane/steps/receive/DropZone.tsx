import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { arrivalText } from "../../../strings/arrivalText";
import type { ChosenFile } from "../../actions/readChosen";
import { readDropped } from "../../host/readDropped";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: "8px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface DropZoneProps {
  readonly onDrop: (files: readonly ChosenFile[]) => void;
  readonly children: ReactNode;
}

/** Files can be dropped here; the fields within do the same without a mouse. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const t = useText();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void readDropped(event.dataTransfer).then(onDrop);
      }}
    >
      {children}
      <p className={shared.quiet}>{t(arrivalText.drop)}</p>
    </div>
  );
}
