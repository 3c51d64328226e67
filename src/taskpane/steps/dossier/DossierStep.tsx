import { Field, Input, Switch } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { foldText } from "../../../domain/text/foldText";
import { dossierText } from "../../../strings/dossierText";
import { paneText, shownOfText } from "../../../strings/paneText";
import { ALSO_WRITES } from "../../../strings/stepText";
import { submissionAction } from "../../actions/submissionAction";
import { ActionButton } from "../../parts/ActionButton";
import { PrepareButton } from "../../parts/PrepareButton";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import { WillWrite } from "../../parts/WillWrite";
import { dossierRows } from "../../state/dossierRows";
import { LaterPart } from "../LaterPart";
import { DossierCard } from "./DossierCard";
import { DossierCounts } from "./DossierCounts";

/** Step 3: which dossier items are there, by unit and by nomination. */
export function DossierStep() {
  const state = usePane();
  const t = useText();
  const rows = useMemo(() => dossierRows(state), [state]);
  return (
    <StepFrame step="dossier" needsRegister>
      <PrepareButton appearance={state.checked?.gathered.data.dossier ? "secondary" : "primary"} />
      <div>
        <ActionButton action={submissionAction} input={null} describedBy="submissions" />
        <WillWrite id="submissions" what={ALSO_WRITES.submissions} />
      </div>
      <LaterPart chunk="folder" />
      {rows.length === 0 ? <p>{t(dossierText.nothingOwed)}</p> : <DossierList />}
    </StepFrame>
  );
}

function DossierList() {
  const state = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [onlyMissing, setOnlyMissing] = useState(true);
  const [text, setText] = useState("");
  const [opened, setOpened] = useState("");
  const rows = useMemo(() => dossierRows(state), [state]);
  const fitting = useMemo(() => {
    const folded = foldText(text);
    return rows.filter(
      ({ owed, isMissing, key }) =>
        (!onlyMissing || isMissing || key === opened) &&
        foldText(`${owed.unit} ${owed.candidate} ${owed.item.name}`).includes(folded),
    );
  }, [rows, onlyMissing, text, opened]);
  return (
    <>
      <DossierCounts rows={rows} />
      <div className={styles.row}>
        <Field label={t(dossierText.text)} className={styles.grow}>
          <Input
            type="search"
            value={text}
            onChange={(_, data) => {
              setText(data.value);
            }}
          />
        </Field>
        <Switch
          label={t(dossierText.onlyMissing)}
          checked={onlyMissing}
          onChange={(_, { checked }) => {
            setOnlyMissing(checked);
          }}
        />
      </div>
      <p className={styles.quiet} role="status">
        {fitting.length === 0 && onlyMissing && text === ""
          ? t(dossierText.allThere)
          : t(
              fitting.length === 0
                ? paneText.nothingFits
                : shownOfText(fitting.length, rows.length),
            )}
      </p>
      {fitting.length > 0 && (
        <VirtualList label={t(dossierText.list)} items={fitting} keyOf={({ key }) => key}>
          {(row) => (
            <DossierCard
              row={row}
              isOpened={opened === row.key}
              onOpen={(isOpened) => {
                setOpened(isOpened ? row.key : "");
              }}
            />
          )}
        </VirtualList>
      )}
    </>
  );
}
