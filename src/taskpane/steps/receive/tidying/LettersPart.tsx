import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ALSO_WRITES } from "../../../../strings/stepText";
import { tidyingText } from "../../../../strings/tidyingText";
import { remindersAction, repliesAction, returnsAction } from "../../../actions/letterActions";
import { ActionButton } from "../../../parts/ActionButton";
import { useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { CannotSave } from "./CannotSave";

/** Reminders, receipt slips, and the workbooks that go back to the units. */
export function LettersPart() {
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [granted, setGranted] = useState("");
  return (
    <>
      <Field label={t(tidyingText.granted)} hint={t(tidyingText.grantedHint)}>
        <Input
          type="date"
          value={granted}
          onChange={(_, { value }) => {
            setGranted(value);
          }}
        />
      </Field>
      <div>
        <ActionButton
          action={remindersAction}
          input={granted === "" ? null : granted}
          describedBy="reminders"
        />
        <WillWrite id="reminders" what={ALSO_WRITES.reminders} />
      </div>
      <div>
        <ActionButton action={repliesAction} input={null} describedBy="replies" />
        <WillWrite id="replies" what={ALSO_WRITES.replies} />
      </div>
      {store.host.canSaveFiles ? (
        <div>
          <ActionButton action={returnsAction} input={null} describedBy="returns" />
          <p id="returns" className={styles.quiet}>
            {t(tidyingText.returnsAbout)}
          </p>
        </div>
      ) : (
        <CannotSave />
      )}
    </>
  );
}
