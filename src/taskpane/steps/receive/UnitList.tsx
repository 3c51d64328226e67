import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import { paneText, shownOfText } from "../../../strings/paneText";
import { unitText } from "../../../strings/unitText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import type { UnitRow } from "../../state/unitRows";
import { UnitCard } from "./UnitCard";

/** The units of sheet `Đơn vị`, those who have not sent by themselves where a person wants. */
export function UnitList({ units }: { readonly units: readonly UnitRow[] }) {
  const t = useText();
  const styles = useSharedStyles();
  const [onlySilent, setOnlySilent] = useState(false);
  const fitting = units.filter(({ isSilent }) => isSilent || !onlySilent);
  return (
    <>
      <Switch
        label={t(unitText.onlySilent)}
        checked={onlySilent}
        onChange={(_, { checked }) => {
          setOnlySilent(checked);
        }}
      />
      <p className={styles.quiet} role="status">
        {fitting.length === 0
          ? t(paneText.nothingFits)
          : t(shownOfText(fitting.length, units.length))}
      </p>
      {fitting.length > 0 && (
        <VirtualList label={t(unitText.list)} items={fitting} keyOf={({ key }) => key}>
          {(unit) => <UnitCard unit={unit} />}
        </VirtualList>
      )}
    </>
  );
}
