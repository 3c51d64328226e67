import { Badge } from "@fluentui/react-components";
import { useState } from "react";
import { ACTION_TEXT } from "../../../strings/actionText";
import { listsSentText, unitText } from "../../../strings/unitText";
import { saveUnitsAction } from "../../actions/unitActions";
import { ActionButton } from "../../parts/ActionButton";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { UnitRow } from "../../state/unitRows";
import { kindName } from "./kindName";
import { KindSelect } from "./KindSelect";

/** One unit: its kind, and whether a list of it has come. */
export function UnitCard({ unit }: { readonly unit: UnitRow }) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { name, kind, isSilent, lists } = unit;
  const said = isSilent
    ? unitText.silent
    : lists === 0
      ? unitText.noListAsked
      : listsSentText(lists);
  return (
    <div className={styles.card}>
      <p className={styles.strong}>{name}</p>
      <p className={styles.quiet}>{t(kindName(plan, kind))}</p>
      <div>
        <Badge appearance="tint" color={isSilent ? "warning" : "success"}>
          {t(said)}
        </Badge>
      </div>
      {kind === null && <KindForm name={name} />}
    </div>
  );
}

function KindForm({ name }: { readonly name: string }) {
  const t = useText();
  const styles = useSharedStyles();
  const [kind, setKind] = useState<string | null>(null);
  return (
    <div className={styles.row}>
      <KindSelect unit={name} kind={kind} onChoose={setKind} />
      <ActionButton
        action={saveUnitsAction}
        input={{ units: [{ name, kind }], keepsFocus: false }}
        description={`${t(ACTION_TEXT.saveUnits)}: ${name}`}
        disabled={kind === null}
        size="small"
      />
    </div>
  );
}
