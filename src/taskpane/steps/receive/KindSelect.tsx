import { Field, Select } from "@fluentui/react-components";
import { paneText } from "../../../strings/paneText";
import { unitText } from "../../../strings/unitText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

interface KindSelectProps {
  /** Whose kind, for those who cannot see what stands above. */
  readonly unit?: string;
  readonly kind: string | null;
  readonly isMissing?: boolean;
  readonly onChoose: (kind: string | null) => void;
}

/** One of the plan's kinds of unit; none until a person says. */
export function KindSelect({ unit, kind, isMissing = false, onChoose }: KindSelectProps) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const label = t(unitText.kind);
  return (
    <Field
      label={unit === undefined ? label : `${label}: ${unit}`}
      className={styles.grow}
      {...(isMissing ? { validationMessage: t(unitText.kindMissing) } : {})}
    >
      <Select
        name="kind"
        value={kind ?? ""}
        onChange={(_, { value }) => {
          onChoose(value === "" ? null : value);
        }}
      >
        <option value="">{t(paneText.notStated)}</option>
        {plan.unitKinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
