import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { openQuestionsText, paneText } from "../../strings/paneText";
import { STEP_TEXT } from "../../strings/stepText";
import type { Phrase } from "../../strings/language";
import { STEP_IDS, type StepId } from "../state/paneState";
import { stepState, stepsInOrder, type StepState } from "../state/stepState";
import { usePane, useStore, useText } from "./usePane";

const useStyles = makeStyles({
  list: {
    display: "grid",
    // Three and three, never four and two; fewer where the pane is narrower than that.
    gridTemplateColumns: "repeat(auto-fit, minmax(max(92px, 30%), 1fr))",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: {
    width: "100%",
    height: "100%",
    minHeight: "44px",
    textAlign: "left",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    padding: "4px 6px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderLeftWidth: "4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  done: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  state: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The six steps, each with its state; pressing one shows it. */
export function Rail() {
  const state = usePane();
  const styles = useStyles();
  const t = useText();
  return (
    <nav aria-label={t(paneText.steps)}>
      <ol className={styles.list}>
        {stepsInOrder(state).map((step) => (
          <li key={step}>
            <RailStep step={step} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RailStep({ step }: { readonly step: StepId }) {
  const state = usePane();
  const store = useStore();
  const styles = useStyles();
  const t = useText();
  const own = stepState(step, state);
  const isCurrent = state.step === step;
  return (
    <button
      type="button"
      aria-current={isCurrent ? "step" : undefined}
      className={mergeClasses(
        styles.step,
        isCurrent && styles.current,
        own.kind === "open" && styles.open,
        own.kind === "done" && styles.done,
      )}
      onClick={() => {
        store.update({ step, message: null });
      }}
    >
      {`${String(STEP_IDS.indexOf(step) + 1)}. ${t(STEP_TEXT[step].title)}`}
      <span className={styles.state}>{t(stateText(own))}</span>
    </button>
  );
}

function stateText(state: StepState): Phrase {
  switch (state.kind) {
    case "notBegun":
      return paneText.notBegun;
    case "open":
      return openQuestionsText(state.count);
    case "done":
      return paneText.done;
  }
}
