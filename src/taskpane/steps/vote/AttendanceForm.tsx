import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CouncilMember } from "../../../domain/sheets/councilSheet";
import { ACTION_TEXT } from "../../../strings/actionText";
import { paneText } from "../../../strings/paneText";
import { voteText } from "../../../strings/voteText";
import { attendanceAction } from "../../actions/councilActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** Calls the members one by one. Nobody is present or absent before somebody says so. */
export function AttendanceForm({ council }: { readonly council: readonly CouncilMember[] }) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [present, setPresent] = useState<ReadonlyMap<string, boolean | null>>(
    () => new Map(council.map((member) => [member.name, member.present])),
  );
  const said = [...present].flatMap(([name, is]) => (is === null ? [] : [{ name, present: is }]));
  return (
    <form
      className={styles.stack}
      aria-label={t(voteText.attendance)}
      onSubmit={(event) => {
        event.preventDefault();
        void store.run(attendanceAction, said);
      }}
    >
      {council.map(({ name, role, votes }) => (
        <fieldset key={name} className={styles.group}>
          <legend>
            {[name, role, votes === true ? t(voteText.votes) : ""].filter(Boolean).join(" · ")}
          </legend>
          <RadioGroup
            layout="horizontal"
            aria-label={name}
            value={wordOf(present.get(name) ?? null)}
            onChange={(_, { value }) => {
              setPresent(new Map(present).set(name, value === "present"));
            }}
          >
            <Radio value="present" label={t(paneText.present)} />
            <Radio value="absent" label={t(paneText.absent)} />
          </RadioGroup>
        </fieldset>
      ))}
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabled={said.length === 0}
          disabledFocusable={busy !== null}
        >
          {t(ACTION_TEXT.setAttendance)}
        </Button>
      </div>
    </form>
  );
}

function wordOf(present: boolean | null): string {
  if (present === null) return "";
  return present ? "present" : "absent";
}
