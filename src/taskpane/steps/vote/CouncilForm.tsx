import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CouncilMember } from "../../../domain/sheets/councilSheet";
import { ACTION_TEXT } from "../../../strings/actionText";
import { voteText } from "../../../strings/voteText";
import { saveCouncilAction } from "../../actions/councilActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { MemberRow } from "./MemberRow";

interface CouncilFormProps {
  readonly council: readonly CouncilMember[];
  readonly onSaved: () => void;
}

const NOBODY: CouncilMember = { name: "", position: "", role: "", votes: null, present: null };

/** The members as the establishing decision names them. */
export function CouncilForm({ council, onSaved }: CouncilFormProps) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [rows, setRows] = useState<readonly CouncilMember[]>(
    council.length > 0 ? council : [NOBODY],
  );
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
          onChange={(changed) => {
            setRows(rows.map((row, other) => (other === at ? changed : row)));
          }}
          onRemove={() => {
            setRows(rows.filter((_, other) => other !== at));
          }}
        />
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setRows([...rows, NOBODY]);
          }}
        >
          {t(voteText.addMember)}
        </Button>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabled={busy !== null || named.length === 0}
        >
          {t(ACTION_TEXT.saveCouncil)}
        </Button>
      </div>
    </form>
  );
}
