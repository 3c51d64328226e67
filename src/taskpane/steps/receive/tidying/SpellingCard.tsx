import { Badge, Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitCluster } from "../../../../domain/intake/likeness/clusterUnits";
import { ACTION_TEXT } from "../../../../strings/actionText";
import { spellingText, tidyingText, UNIT_LIKENESS_TEXT } from "../../../../strings/tidyingText";
import { mergeUnitsAction } from "../../../actions/tidyingActions";
import { ActionButton } from "../../../parts/ActionButton";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { clusterKey } from "../../../state/proposals";

/** Spellings that may be one unit's: which of them are, and which is right. Nothing unsure is ticked beforehand. */
export function SpellingCard({ cluster }: { readonly cluster: UnitCluster }) {
  const { skipped } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const names = cluster.spellings.map(({ name }) => name);
  const [taken, setTaken] = useState<readonly string[]>(cluster.sure ? names : []);
  const [chosen, setChosen] = useState(cluster.sure ? cluster.proposed : "");
  const isReady = taken.length > 1 && taken.includes(chosen);
  return (
    <div className={styles.card} role="group" aria-label={cluster.proposed}>
      <div>
        <Badge appearance="tint" color={cluster.sure ? "success" : "warning"}>
          {t(cluster.sure ? tidyingText.sure : tidyingText.unsure)}
        </Badge>
      </div>
      {cluster.spellings.map(({ name, count }) => (
        <Checkbox
          key={name}
          label={t(spellingText(name, count))}
          checked={taken.includes(name)}
          onChange={(_, { checked }) => {
            const others = taken.filter((each) => each !== name);
            setTaken(checked === true ? [...others, name] : others);
          }}
        />
      ))}
      {cluster.links.map(({ from, to, because }) => (
        <p key={`${from} ${to}`} className={styles.quiet}>
          {`“${from}” – “${to}”: ${t(UNIT_LIKENESS_TEXT[because])}`}
        </p>
      ))}
      <Field label={`${t(tidyingText.rightName)} (${cluster.proposed})`}>
        <Select
          value={taken.includes(chosen) ? chosen : ""}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{t(tidyingText.chooseName)}</option>
          {names
            .filter((name) => taken.includes(name))
            .map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <ActionButton
          action={mergeUnitsAction}
          input={{ spellings: taken, chosen }}
          description={`${t(ACTION_TEXT.mergeUnits)}: ${cluster.proposed}`}
          disabled={!isReady}
          size="small"
        />
        <Button
          size="small"
          aria-label={`${t(tidyingText.leave)}: ${cluster.proposed}`}
          onClick={() => {
            store.update({
              skipped: new Set([...skipped, clusterKey(cluster)]),
              titleTakesFocus: true,
            });
          }}
        >
          {t(tidyingText.leave)}
        </Button>
      </div>
    </div>
  );
}
