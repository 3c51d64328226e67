import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RegisteredNomination } from "../../../domain/intake/register";
import type { Rubric } from "../../../domain/regulation/schema";
import type { MemberMark } from "../../../domain/scoring/mark";
import { ACTION_TEXT } from "../../../strings/actionText";
import { paneText } from "../../../strings/paneText";
import { scoreText } from "../../../strings/scoreText";
import type { MarkEntry } from "../../../workflow/recordMark";
import { markAction } from "../../actions/recordActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { commentOf } from "../../state/ownMarks";
import { isBlank, readAllPoints, typedOf, type TypedPoints } from "../../state/readPoints";
import { CandidateCard } from "./CandidateCard";
import { CriterionField } from "./CriterionField";
import { OtherStates } from "./OtherStates";
import { SumLine } from "./SumLine";

interface MarkFormProps {
  readonly rubric: Rubric;
  readonly candidate: RegisteredNomination;
  readonly mark: MemberMark | null;
  /** The keyboard goes on in the first field. */
  readonly takesFocus: boolean;
  readonly onRecorded: () => void;
}

/** One candidate's card: who it is, a field a criterion, and the four other states. */
export function MarkForm({ rubric, candidate, mark, takesFocus, onRecorded }: MarkFormProps) {
  const state = usePane();
  const { busy } = state;
  const t = useText();
  const styles = useSharedStyles();
  const [typed, setTyped] = useState<TypedPoints>(() => typedOf(mark));
  const [comment, setComment] = useState(() => commentOf(state, candidate.id));
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  const record = useRecord({ candidate, comment, onRecorded });
  const { points, faults } = readAllPoints(rubric, typed);
  const unfit = rubric.criteria.find(({ id }) => faults.has(id) || isBlank(typed[id]));
  return (
    <form
      ref={form}
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (unfit) focusField(event.currentTarget, unfit.id);
        else void record({ state: "given", points });
      }}
    >
      <CandidateCard candidate={candidate} />
      {rubric.criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          typed={typed[criterion.id] ?? ""}
          fault={faults.get(criterion.id) ?? null}
          isMissing={isAsked && isBlank(typed[criterion.id])}
          onType={(text) => {
            setTyped({ ...typed, [criterion.id]: text });
          }}
        />
      ))}
      <SumLine rubric={rubric} points={points} />
      <Field label={`${t(scoreText.comment)} (${t(paneText.optional)})`}>
        <Textarea
          value={comment}
          onChange={(_, data) => {
            setComment(data.value);
          }}
        />
      </Field>
      <p className={styles.quiet}>{t(scoreText.keys)}</p>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {t(ACTION_TEXT.recordMark)}
        </Button>
      </div>
      <OtherStates
        current={mark?.state ?? "missing"}
        onChoose={(state) => {
          void record({ state });
        }}
      />
    </form>
  );
}

function useRecord({
  candidate,
  comment,
  onRecorded,
}: Pick<MarkFormProps, "candidate" | "onRecorded"> & { readonly comment: string }) {
  const { member, onBehalf } = usePane();
  const store = useStore();
  const t = useText();
  return async (entry: MarkEntry) => {
    const name = candidate.name || t(paneText.noName);
    const input = { entry, member, nomination: candidate.id, onBehalf, comment, name };
    if (await store.run(markAction, input)) onRecorded();
  };
}

function focusField(form: HTMLFormElement, criterion: string): void {
  form.querySelector<HTMLInputElement>(`[name="${CSS.escape(criterion)}"]`)?.focus();
}
