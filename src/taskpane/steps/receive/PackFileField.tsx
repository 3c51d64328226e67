import { Field } from "@fluentui/react-components";
import { planText } from "../../../strings/planText";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** An office's own rule pack, brought in from a file before the session is opened. */
export function PackFileField() {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <Field label={t(planText.bringIn)} hint={t(planText.bringInHint)}>
      {(field) => (
        <input
          {...field}
          type="file"
          accept=".json,application/json"
          disabled={busy !== null}
          className={styles.grow}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void file.text().then((text) => store.bringInPack(text));
          }}
        />
      )}
    </Field>
  );
}
