import { Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { VoteTally } from "../../../domain/voting/tally";
import { paneText } from "../../../strings/paneText";
import { ACTION_TEXT } from "../../../strings/actionText";
import { voteText } from "../../../strings/voteText";
import { voteAction, wholeListAction } from "../../actions/councilActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { TallyForm } from "./TallyForm";

interface VotingPartProps {
  readonly members: number;
  readonly present: number;
}

/** Records one vote's counts, for one candidate or for the whole list but those taken out. */
export function VotingPart(props: VotingPartProps) {
  const t = useText();
  const styles = useSharedStyles();
  const [mode, setMode] = useState("single");
  return (
    <section className={styles.stack} aria-labelledby="voting">
      <h3 id="voting" className={styles.title}>
        {t(voteText.tally)}
      </h3>
      <Field label={t(voteText.mode)}>
        <RadioGroup
          value={mode}
          onChange={(_, { value }) => {
            setMode(value);
          }}
        >
          <Radio value="single" label={t(voteText.single)} />
          <Radio value="whole" label={t(voteText.whole)} />
        </RadioGroup>
      </Field>
      {mode === "single" ? (
        <SingleVote {...props} />
      ) : (
        <WholeListVote
          {...props}
          onRecorded={() => {
            setMode("single");
          }}
        />
      )}
    </section>
  );
}

function SingleVote({ members, present }: VotingPartProps) {
  const { outcomes } = usePane();
  const store = useStore();
  const t = useText();
  const firstOpen = () =>
    store.getState().outcomes.find(({ tally }) => tally?.tally == null) ?? outcomes[0];
  const [chosen, setChosen] = useState(() => firstOpen()?.nomination.id ?? "");
  const outcome = outcomes.find(({ nomination }) => nomination.id === chosen) ?? outcomes[0];
  if (!outcome) return null;
  const { nomination, tally, rule } = outcome;
  return (
    <>
      <Field label={t(voteText.candidate)}>
        <Select
          value={nomination.id}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {outcomes.map((each) => (
            <option key={each.nomination.id} value={each.nomination.id}>
              {`${each.nomination.name || t(paneText.noName)}${each.tally?.tally ? " ✓" : ""}`}
            </option>
          ))}
        </Select>
      </Field>
      <TallyForm
        key={`${nomination.id} ${JSON.stringify(tally?.tally ?? null)}`}
        start={tally?.tally ?? null}
        members={members}
        present={present}
        rule={rule}
        submit={ACTION_TEXT.recordVote}
        onSubmit={(counts: VoteTally) => {
          void store
            .run(voteAction, { nominations: [nomination.id], tally: counts })
            .then((isDone) => {
              if (isDone) setChosen(firstOpen()?.nomination.id ?? "");
            });
        }}
      />
    </>
  );
}

function WholeListVote({
  members,
  present,
  onRecorded,
}: VotingPartProps & { readonly onRecorded: () => void }) {
  const { outcomes } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [first] = outcomes;
  const rest = outcomes.map(({ nomination }) => nomination.id).filter((id) => !out.has(id));
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t(voteText.exceptions)}</legend>
        {outcomes.map(({ nomination: { id, name } }) => (
          <div key={id}>
            <Checkbox
              label={name || t(paneText.noName)}
              checked={out.has(id)}
              onChange={(_, { checked }) => {
                const next = new Set(out);
                if (checked === true) next.add(id);
                else next.delete(id);
                setOut(next);
              }}
            />
          </div>
        ))}
      </fieldset>
      <TallyForm
        start={null}
        members={members}
        present={present}
        rule={first?.rule ?? null}
        submit={ACTION_TEXT.wholeListVote}
        onSubmit={(tally) => {
          void store
            .run(wholeListAction, { nominations: rest, exceptions: [], tally })
            .then((isDone) => {
              if (isDone) onRecorded();
            });
        }}
      />
    </>
  );
}
