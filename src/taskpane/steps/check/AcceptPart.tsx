import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../domain/checks/finding";
import { ACTION_TEXT } from "../../../strings/actionText";
import { checkStepText } from "../../../strings/checkStepText";
import { ALSO_WRITES } from "../../../strings/stepText";
import { acceptAction } from "../../actions/checkActions";
import { ActionButton } from "../../parts/ActionButton";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { WillWrite } from "../../parts/WillWrite";

/** Accepting a warning with a reason, or taking that back. Errors cannot be accepted. */
export function AcceptPart({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const styles = useSharedStyles();
  const { severity, accepted, fingerprint } = finding;
  if (severity === "error") return <p className={styles.quiet}>{t(checkStepText.errorsStay)}</p>;
  if (severity === "info") return null;
  if (accepted === null) return <AcceptForm fingerprint={fingerprint} />;
  return (
    <>
      <p className={styles.plain}>{`${t(checkStepText.acceptedBecause)}: ${accepted}`}</p>
      <WillWrite what={ALSO_WRITES.accept} />
      <div>
        <ActionButton
          action={acceptAction}
          input={{ fingerprint, reason: "" }}
          label={checkStepText.takeBack}
          size="small"
        />
      </div>
    </>
  );
}

function AcceptForm({ fingerprint }: { readonly fingerprint: string }) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isMissing) event.currentTarget.querySelector("textarea")?.focus();
        else void store.run(acceptAction, { fingerprint, reason: reason.trim() });
      }}
    >
      <Field
        label={t(checkStepText.reason)}
        {...(isAsked && isMissing ? { validationMessage: t(checkStepText.reasonMissing) } : {})}
      >
        <Textarea
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <WillWrite what={ALSO_WRITES.accept} />
      <div>
        <Button type="submit" size="small" disabledFocusable={busy !== null}>
          {t(ACTION_TEXT.acceptFinding)}
        </Button>
      </div>
    </form>
  );
}
