import { kindName } from "./kindName";
import { addAllText, unitText } from "../../../strings/unitText";
import { saveUnitsAction } from "../../actions/unitActions";
import { ActionButton } from "../../parts/ActionButton";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { UnitRow } from "../../state/unitRows";

/** Units that sent a list and do not stand on the sheet; a person adds them, nobody else. */
export function ProposedUnits({ units }: { readonly units: readonly UnitRow[] }) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  if (units.length === 0) return null;
  const entries = units.map(({ name, kind }) => ({ name, kind }));
  return (
    <div className={styles.stack} role="group" aria-labelledby="proposed-units">
      <p id="proposed-units" className={styles.strong}>
        {`${t(unitText.proposed)} (${String(units.length)})`}
      </p>
      <p className={styles.quiet}>{t(unitText.compareFirst)}</p>
      <ul className={styles.bareList}>
        {units.map(({ key, name, kind }) => (
          <li key={key} className={styles.card}>
            <p className={styles.plain}>{name}</p>
            <p className={styles.quiet}>{t(kindName(plan, kind))}</p>
            <div>
              <ActionButton
                action={saveUnitsAction}
                input={{ units: [{ name, kind }], keepsFocus: false }}
                label={unitText.addOne}
                description={`${t(unitText.addOne)}: ${name}`}
                size="small"
              />
            </div>
          </li>
        ))}
      </ul>
      {units.length > 1 && (
        <div>
          <ActionButton
            action={saveUnitsAction}
            input={{ units: entries, keepsFocus: false }}
            label={addAllText(units.length)}
            size="small"
          />
        </div>
      )}
    </div>
  );
}
