import { useMemo, useState } from "react";
import {
  countTasks,
  tasksByUrgency,
  timetableState,
  type TaskState,
} from "../../../domain/report/timetableState";
import { ALSO_WRITES } from "../../../strings/stepText";
import { taskCountsText, timetableText } from "../../../strings/timetableText";
import { saveCalendarAction } from "../../actions/timetableActions";
import { ActionButton } from "../../parts/ActionButton";
import { PrepareButton } from "../../parts/PrepareButton";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import { WillWrite } from "../../parts/WillWrite";
import { TaskCard } from "./TaskCard";

/** The plan's tasks by how urgent they are today. */
export function TimetablePart() {
  const { view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <section className={styles.stack} aria-labelledby="timetable">
      <h3 id="timetable" className={styles.title}>
        {t(timetableText.title)}
      </h3>
      {view?.timetable ? <Tasks /> : <NoSheet />}
    </section>
  );
}

function NoSheet() {
  const t = useText();
  const styles = useSharedStyles();
  return (
    <>
      <p className={styles.plain}>{t(timetableText.noSheet)}</p>
      <PrepareButton size="small" />
    </>
  );
}

function Tasks() {
  const { view } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [opened, setOpened] = useState("");
  const today = store.host.now().slice(0, 10);
  const tasks = useMemo(
    () => timetableState(view?.timetable?.records ?? [], today),
    [view?.timetable, today],
  );
  if (tasks.length === 0) return <p className={styles.plain}>{t(timetableText.none)}</p>;
  return (
    <>
      <p className={styles.plain}>{t(taskCountsText(countTasks(tasks)))}</p>
      <WillWrite what={ALSO_WRITES.timetable} />
      <VirtualList label={t(timetableText.list)} items={tasksByUrgency(tasks)} keyOf={keyOf}>
        {(task) => (
          <TaskCard
            task={task}
            isOpened={opened === keyOf(task)}
            onOpen={(isOpened) => {
              setOpened(isOpened ? keyOf(task) : "");
            }}
          />
        )}
      </VirtualList>
      <div>
        <ActionButton action={saveCalendarAction} input={null} describedBy="calendar-hint" />
      </div>
      <p id="calendar-hint" className={styles.quiet}>
        {t(timetableText.calendarHint)}
      </p>
    </>
  );
}

function keyOf({ entry }: TaskState): string {
  return `${String(entry.row)} ${entry.task}`;
}
