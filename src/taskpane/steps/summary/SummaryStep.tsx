import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { foldText } from "../../../domain/text/foldText";
import { paneText, shownOfText } from "../../../strings/paneText";
import { summaryText } from "../../../strings/summaryText";
import { summariseAction } from "../../actions/summariseAction";
import { ActionButton } from "../../parts/ActionButton";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import { LaterPart } from "../LaterPart";
import { OutcomeCard } from "./OutcomeCard";
import { OutcomeCounts } from "./OutcomeCounts";

/** Step 6: what the council has decided, and the summary written. */
export function SummaryStep() {
  const { outcomes, plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <StepFrame step="summary" needsRegister>
      <div>
        <ActionButton action={summariseAction} input={null} appearance="primary" />
      </div>
      <p className={styles.quiet}>{t(summaryText.before)}</p>
      {outcomes.length === 0 ? <p>{t(summaryText.noCandidates)}</p> : <Outcomes />}
      {plan.timetable.length > 0 && <LaterPart chunk="timetable" />}
    </StepFrame>
  );
}

function Outcomes() {
  const { outcomes } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [text, setText] = useState("");
  const fitting = useMemo(() => {
    const folded = foldText(text);
    return outcomes.filter(({ nomination: { name, submittingUnit } }) =>
      foldText(`${name} ${submittingUnit ?? ""}`).includes(folded),
    );
  }, [outcomes, text]);
  return (
    <>
      <OutcomeCounts outcomes={outcomes} />
      <Field label={t(summaryText.text)}>
        <Input
          type="search"
          value={text}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <p className={styles.quiet} role="status">
        {fitting.length === 0
          ? t(paneText.nothingFits)
          : t(shownOfText(fitting.length, outcomes.length))}
      </p>
      {fitting.length > 0 && (
        <VirtualList
          label={t(summaryText.outcomes)}
          items={fitting}
          keyOf={({ nomination }) => nomination.id}
        >
          {(outcome) => <OutcomeCard outcome={outcome} />}
        </VirtualList>
      )}
    </>
  );
}
