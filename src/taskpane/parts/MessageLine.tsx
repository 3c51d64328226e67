import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { paneText } from "../../strings/paneText";
import type { Message } from "../state/paneState";
import { usePane, useStore, useText } from "./usePane";

/** What the last action of this step had to say. The focus moves here, and it is read aloud. */
export function MessageLine() {
  const { message, step } = usePane();
  const own = message?.step === step ? message : null;
  return (
    <div role="status" aria-live="polite">
      {own && <OneMessage key={own.serial} message={own} />}
    </div>
  );
}

function OneMessage({ message }: { readonly message: Message }) {
  const store = useStore();
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { takesFocus } = message;
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={ref} tabIndex={-1}>
      <MessageBar intent={message.intent} layout="multiline">
        <MessageBarBody>{t(message.text)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={t(paneText.close)}
              onClick={() => {
                store.update({ message: null, titleTakesFocus: true });
              }}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
