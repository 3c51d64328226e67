import { Badge, Button } from "@fluentui/react-components";
import type { TaskState } from "../../../domain/report/timetableState";
import { dateText } from "../../../strings/dateText";
import { paneText } from "../../../strings/paneText";
import { standingText, timetableText } from "../../../strings/timetableText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { TaskForm } from "./TaskForm";

interface TaskCardProps {
  readonly task: TaskState;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

const COLORS = {
  overdue: "danger",
  notStated: "warning",
  doneUndated: "warning",
  doneLate: "success",
  done: "success",
  due: "informative",
  noDate: "informative",
} as const;

/** One task: who does it, by when, how it stands; opens to the form. */
export function TaskCard({ task, isOpened, onOpen }: TaskCardProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { entry, standing } = task;
  const words = t(isOpened ? paneText.hideDetails : timetableText.state);
  const day = entry.due === null ? entry.dueText : dateText(entry.due);
  return (
    <div className={styles.card}>
      <p className={styles.strong}>{entry.task}</p>
      <p className={styles.quiet}>
        {[entry.group, entry.doneBy, day === "" ? "" : `${t(timetableText.due)}: ${day}`]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <div className={styles.row}>
        <Badge appearance="tint" color={COLORS[standing]}>
          {t(standingText(task))}
        </Badge>
        <Button
          size="small"
          aria-expanded={isOpened}
          aria-label={`${words}: ${entry.task}`}
          onClick={() => {
            onOpen(!isOpened);
          }}
        >
          {words}
        </Button>
      </div>
      {isOpened && <TaskForm entry={entry} />}
    </div>
  );
}
