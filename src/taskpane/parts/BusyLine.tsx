import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ACTION_TEXT } from "../../strings/actionText";
import { paneText } from "../../strings/paneText";
import { usePane, useStore, useText } from "./usePane";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  words: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** What is under way, how far, and a way to break it off. */
export function BusyLine() {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useStyles();
  if (!busy) return null;
  const name = t(ACTION_TEXT[busy.action]);
  return (
    <div>
      <ProgressBar aria-label={name} />
      <div className={styles.line}>
        <span className={styles.words}>{`${name}: ${t(paneText[busy.stage])}`}</span>
        {busy.canCancel && (
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
