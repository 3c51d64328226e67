import { Button } from "@fluentui/react-components";
import type { MarkState } from "../../../domain/scoring/mark";
import { MARK_STATE_TEXT, scoreText } from "../../../strings/scoreText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

const STATES = ["abstained", "recused", "absent", "missing"] as const;

interface OtherStatesProps {
  readonly current: MarkState;
  readonly onChoose: (state: (typeof STATES)[number]) => void;
}

/** The four states in which no marks are given; `missing` takes a mark back. */
export function OtherStates({ current, onChoose }: OtherStatesProps) {
  const { busy } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.quiet}>{t(scoreText.otherStates)}</legend>
      <div className={styles.row}>
        {STATES.map((state) => (
          <Button
            key={state}
            size="small"
            disabledFocusable={busy !== null}
            aria-pressed={current === state}
            appearance={current === state ? "primary" : "secondary"}
            onClick={() => {
              onChoose(state);
            }}
          >
            {t(MARK_STATE_TEXT[state])}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
