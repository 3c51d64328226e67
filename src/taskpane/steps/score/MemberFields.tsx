import { Field, Select, Switch } from "@fluentui/react-components";
import { scoreText } from "../../../strings/scoreText";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** Whose marks are entered, and whether from that member's paper. */
export function MemberFields({ members }: { readonly members: readonly string[] }) {
  const { member, onBehalf } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <div className={styles.stack}>
      <Field label={t(scoreText.iAm)}>
        <Select
          value={member}
          onChange={(_, data) => {
            store.update({ member: data.value, message: null });
          }}
        >
          <option value="">{t(scoreText.chooseMember)}</option>
          {members.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={t(scoreText.onBehalfHint)}>
        <Switch
          label={t(scoreText.onBehalf)}
          checked={onBehalf}
          onChange={(_, { checked }) => {
            store.update({ onBehalf: checked });
          }}
        />
      </Field>
    </div>
  );
}
