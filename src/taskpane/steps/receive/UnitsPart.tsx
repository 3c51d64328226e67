import { useMemo } from "react";
import { ALSO_WRITES } from "../../../strings/stepText";
import { unitCountsText, unitText } from "../../../strings/unitText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { WillWrite } from "../../parts/WillWrite";
import { unitRows } from "../../state/unitRows";
import { ProposedUnits } from "./ProposedUnits";
import { UnitForm } from "./UnitForm";
import { UnitList } from "./UnitList";

/** Who has to send, who has not yet, and who sent without being awaited. */
export function UnitsPart() {
  const state = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const rows = useMemo(() => unitRows(state), [state]);
  const standing = rows.filter(({ stands }) => stands);
  const counts = {
    all: standing.length,
    silent: standing.filter(({ isSilent }) => isSilent).length,
    unclear: standing.filter(({ kind }) => kind === null).length,
  };
  return (
    <section className={styles.stack} aria-labelledby="units">
      <h3 id="units" className={styles.title}>
        {t(unitText.title)}
      </h3>
      <p className={styles.plain}>
        {t(standing.length === 0 ? unitText.none : unitCountsText(counts))}
      </p>
      <WillWrite what={ALSO_WRITES.units} />
      <ProposedUnits units={rows.filter(({ stands }) => !stands)} />
      {standing.length > 0 && <UnitList units={standing} />}
      <UnitForm standing={new Set(standing.map(({ key }) => key))} />
    </section>
  );
}
