import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { TaskState, TimetableEntry } from "../../../domain/sheets/timetableSheet";
import { ACTION_TEXT } from "../../../strings/actionText";
import { TASK_STATE_TEXT, timetableText } from "../../../strings/timetableText";
import { taskAction } from "../../actions/timetableActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

const STATES: readonly TaskState[] = ["notBegun", "begun", "done"];

/** Records how far a task has come and the day it was done. */
export function TaskForm({ entry }: { readonly entry: TimetableEntry }) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [state, setState] = useState(entry.state);
  const [finished, setFinished] = useState(entry.finished ?? "");
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const { row, task } = entry;
        const day = finished === "" ? null : finished;
        void store.run(taskAction, { row, task, state, finished: day });
      }}
    >
      <Field label={t(timetableText.state)}>
        <Select
          value={state ?? ""}
          onChange={(_, data) => {
            setState(STATES.find((each) => each === data.value) ?? null);
          }}
        >
          <option value="">{t(timetableText.notStated)}</option>
          {STATES.map((each) => (
            <option key={each} value={each}>
              {t(TASK_STATE_TEXT[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(timetableText.finished)}>
        <Input
          type="date"
          value={finished}
          onChange={(_, data) => {
            setFinished(data.value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {t(ACTION_TEXT.recordTask)}
        </Button>
      </div>
    </form>
  );
}
