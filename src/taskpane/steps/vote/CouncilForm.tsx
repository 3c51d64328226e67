import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CouncilMember } from "../../../domain/sheets/councilSheet";
import { ACTION_TEXT } from "../../../strings/actionText";
import { voteText } from "../../../strings/voteText";
import { saveCouncilAction } from "../../actions/councilActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { MemberRow } from "./MemberRow";

interface CouncilFormProps {
  /** The keyboard goes on in the first row: the button that opened the form is gone. */
  readonly takesFocus: boolean;
  readonly council: readonly CouncilMember[];
  readonly onSaved: () => void;
}

const NOBODY: CouncilMember = { name: "", position: "", role: "", votes: null, present: null };

/** The members as the establishing decision names them. */
export function CouncilForm({ takesFocus, council, onSaved }: CouncilFormProps) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [rows, setRows] = useState<readonly CouncilMember[]>(
    council.length > 0 ? council : [NOBODY],
  );
  const [focused, setFocused] = useState(takesFocus ? 0 : -1);
  const tools = useRef<HTMLDivElement>(null);
  const named = rows.filter(({ name }) => name.trim() !== "");
  return (
    <form
      className={styles.stack}
      aria-label={t(voteText.council)}
      onSubmit={(event) => {
        event.preventDefault();
        void store.run(saveCouncilAction, named).then((isDone) => {
          if (isDone) onSaved();
        });
      }}
    >
      {rows.map((member, at) => (
        <MemberRow
          // Rows have no identity of their own until they are saved.
          key={at}
          order={at + 1}
          member={member}
          takesFocus={at === focused}
          onChange={(changed) => {
            setRows(rows.map((row, other) => (other === at ? changed : row)));
          }}
          onRemove={() => {
            setRows(rows.filter((_, other) => other !== at));
            tools.current?.querySelector("button")?.focus();
          }}
        />
      ))}
      <div ref={tools} className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setRows([...rows, NOBODY]);
            setFocused(rows.length);
          }}
        >
          {t(voteText.addMember)}
        </Button>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabled={named.length === 0}
          disabledFocusable={busy !== null}
        >
          {t(ACTION_TEXT.saveCouncil)}
        </Button>
      </div>
    </form>
  );
}
