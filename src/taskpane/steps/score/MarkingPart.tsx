import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Rubric } from "../../../domain/regulation/schema";
import { paneText } from "../../../strings/paneText";
import { MARK_STATE_TEXT, progressText, scoreText } from "../../../strings/scoreText";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { nextUnmarked, ownMarks } from "../../state/ownMarks";
import { MarkForm } from "./MarkForm";

/** Goes through the candidates one at a time. */
export function MarkingPart({ rubric }: { readonly rubric: Rubric }) {
  const state = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const { candidates, markOf, marked, isComplete } = ownMarks(state);
  const [chosen, setChosen] = useState(() => nextUnmarked(state, "") ?? candidates[0]?.id ?? "");
  const [takesFocus, setTakesFocus] = useState(false);
  const at = Math.max(
    0,
    candidates.findIndex(({ id }) => id === chosen),
  );
  const candidate = candidates[at];
  const go = (id: string, withFocus: boolean) => {
    setChosen(id);
    setTakesFocus(withFocus);
  };
  const move = (by: number, withFocus: boolean) => {
    const other = candidates[(at + by + candidates.length) % candidates.length];
    if (other) go(other.id, withFocus);
  };
  if (!candidate) return null;
  return (
    <section
      className={styles.stack}
      aria-label={t(scoreText.card)}
      onKeyDown={(event) => {
        if (event.key !== "PageDown" && event.key !== "PageUp") return;
        event.preventDefault();
        move(event.key === "PageDown" ? 1 : -1, true);
      }}
    >
      <Field label={t(progressText(marked, candidates.length))}>
        <ProgressBar value={marked} max={candidates.length} />
      </Field>
      {isComplete && <p className={styles.plain}>{t(scoreText.allDone)}</p>}
      <Field label={t(scoreText.candidate)}>
        <Select
          value={candidate.id}
          onChange={(_, data) => {
            go(data.value, false);
          }}
        >
          {candidates.map(({ id, name }, order) => (
            <option key={id} value={id}>
              {`${String(order + 1)}. ${name} · ${t(MARK_STATE_TEXT[markOf(id)?.state ?? "missing"])}`}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            move(-1, false);
          }}
        >
          {t(paneText.previous)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            move(1, false);
          }}
        >
          {t(paneText.next)}
        </Button>
      </div>
      <MarkForm
        key={candidate.id}
        rubric={rubric}
        candidate={candidate}
        mark={markOf(candidate.id)}
        takesFocus={takesFocus}
        onRecorded={() => {
          go(nextUnmarked(store.getState(), candidate.id) ?? candidate.id, true);
        }}
      />
    </section>
  );
}
