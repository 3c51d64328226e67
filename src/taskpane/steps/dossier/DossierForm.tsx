import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { DossierState } from "../../../domain/checks/reviewData";
import { ACTION_TEXT } from "../../../strings/actionText";
import { DOSSIER_STATE_TEXT, dossierText } from "../../../strings/dossierText";
import { dossierAction } from "../../actions/recordActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { DossierRow } from "../../state/dossierRows";

const STATES: readonly DossierState[] = ["present", "missing", "awaited", "notNeeded"];

/** Records the state of one dossier item and the day it came. */
export function DossierForm({ row }: { readonly row: DossierRow }) {
  const { busy, person } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const { owed, entry } = row;
  const [state, setState] = useState<DossierState | null>(entry?.state ?? null);
  const [date, setDate] = useState(entry?.date ?? "");
  const [evidence, setEvidence] = useState(entry?.evidence ?? "");
  const [by, setBy] = useState(entry?.by || person);
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void store.run(dossierAction, {
          item: owed.item.id,
          unit: owed.unit,
          nomination: owed.nomination,
          state,
          date: date === "" ? null : date,
          by,
          evidence,
        });
      }}
    >
      <Field label={t(dossierText.state)}>
        <Select
          value={state ?? ""}
          onChange={(_, data) => {
            setState(STATES.find((each) => each === data.value) ?? null);
          }}
        >
          <option value="">{t(dossierText.unstated)}</option>
          {STATES.map((each) => (
            <option key={each} value={each}>
              {t(DOSSIER_STATE_TEXT[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(dossierText.date)}>
        <Input
          type="date"
          value={date}
          onChange={(_, data) => {
            setDate(data.value);
          }}
        />
      </Field>
      <Field label={t(dossierText.by)}>
        <Input
          value={by}
          onChange={(_, data) => {
            setBy(data.value);
          }}
        />
      </Field>
      <Field label={t(dossierText.evidence)}>
        <Input
          value={evidence}
          onChange={(_, data) => {
            setEvidence(data.value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {t(ACTION_TEXT.recordDossier)}
        </Button>
      </div>
    </form>
  );
}
