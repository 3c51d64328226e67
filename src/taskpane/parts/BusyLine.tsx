import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ACTION_TEXT } from "../../strings/actionText";
import { paneText, progressText } from "../../strings/paneText";
import { usePane, useStore, useText } from "./usePane";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  // A line that waits to be spoken takes no room while it says nothing.
  idle: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  count: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  words: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** What is under way, how far, and a way to break it off. */
export function BusyLine() {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useStyles();
  const progress = busy?.progress ?? null;
  const name = busy ? t(ACTION_TEXT[busy.action]) : "";
  return (
    <div className={busy ? undefined : styles.idle}>
      {busy && (
        <ProgressBar
          aria-label={name}
          {...(progress ? { value: progress.done, max: progress.of } : {})}
        />
      )}
      <div className={busy ? styles.line : undefined}>
        <span className={styles.words} role="status">
          {busy ? `${name}: ${t(paneText[busy.stage])}` : ""}
        </span>
        {progress && (
          // Beside what is spoken: forty files are not counted aloud.
          <span className={styles.count}>{t(progressText(progress.done, progress.of))}</span>
        )}
        {busy?.canCancel && (
          <Button
            size="small"
            onClick={() => {
              store.cancel();
            }}
          >
            {t(paneText.cancel)}
          </Button>
        )}
      </div>
    </div>
  );
}
