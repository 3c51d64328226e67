import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { receiveText } from "../../../strings/receiveText";
import { receiveFilesAction } from "../../actions/receiveActions";
import { ActionButton } from "../../parts/ActionButton";
import { LOST_REGISTER_ID } from "../../parts/LostRegister";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** Receiving .xlsx files chosen on this machine. */
export function FilesPart() {
  const { view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [files, setFiles] = useState<readonly File[]>([]);
  return (
    <section className={styles.stack} aria-labelledby="from-files">
      <h3 id="from-files" className={styles.title}>
        {t(receiveText.fromFiles)}
      </h3>
      <Field label={t(receiveText.chooseFiles)} hint={t(receiveText.filesHint)}>
        {(field) => (
          <input
            {...field}
            type="file"
            multiple
            accept=".xlsx,.xlsm"
            className={styles.grow}
            onChange={({ currentTarget }) => {
              setFiles([...(currentTarget.files ?? [])]);
            }}
          />
        )}
      </Field>
      <div>
        <ActionButton
          action={receiveFilesAction}
          input={files}
          disabled={files.length === 0}
          {...(view?.lostRegister ? { describedBy: LOST_REGISTER_ID } : {})}
        />
      </div>
    </section>
  );
}
