import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { VoteRule } from "../../../domain/regulation/schema";
import { decideVote, voteFormula } from "../../../domain/voting/decideVote";
import type { VoteTally } from "../../../domain/voting/tally";
import type { Phrase } from "../../../strings/language";
import { uncountedVotePhrase } from "../../../strings/uncountedPhrases";
import {
  formulaText,
  sumText,
  TALLY_TEXT,
  VOTE_RESULT_TEXT,
  voteText,
} from "../../../strings/voteText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import {
  BALLOT_FIELDS,
  readTypedTally,
  TALLY_FIELDS,
  type ReadTally,
  type TypedTally,
} from "../../state/typedTally";

interface TallyFormProps {
  /** What stands on the sheet; null where nothing was counted yet. */
  readonly start: VoteTally | null;
  readonly members: number;
  readonly present: number;
  readonly rule: VoteRule | null;
  readonly submit: Phrase;
  readonly onSubmit: (tally: VoteTally) => void;
}

/** The counts of one vote; the sum is checked as they are typed. */
export function TallyForm({ start, members, present, rule, submit, onSubmit }: TallyFormProps) {
  const { busy } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [typed, setTyped] = useState<TypedTally>(() => typedOf(start, members, present));
  const read = readTypedTally(typed);
  const { tally, faults } = read;
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (tally && faults.length === 0) onSubmit(tally);
      }}
    >
      <div className={styles.row}>
        {TALLY_FIELDS.map((field) => (
          <Field
            key={field}
            label={t(TALLY_TEXT[field])}
            className={styles.grow}
            {...(read.bad.has(field) ? { validationMessage: t(voteText.wholeNumber) } : {})}
          >
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={typed[field]}
              onChange={(_, { value }) => {
                setTyped({ ...typed, [field]: value });
              }}
            />
          </Field>
        ))}
      </div>
      <p className={styles.quiet}>{t(voteText.blankNotZero)}</p>
      <TallySum typed={typed} read={read} rule={rule} />
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabled={tally === null || faults.length > 0}
          disabledFocusable={busy !== null}
        >
          {t(submit)}
        </Button>
      </div>
    </form>
  );
}

interface TallySumProps {
  readonly typed: TypedTally;
  readonly read: ReadTally;
  readonly rule: VoteRule | null;
}

/** Issued against its parts, what contradicts, and what the rule would say. */
function TallySum({ typed, read: { tally, faults, addsUp }, rule }: TallySumProps) {
  const t = useText();
  const styles = useSharedStyles();
  const parts = BALLOT_FIELDS.map((field) => typed[field]);
  const vote = tally && rule && faults.length === 0 ? decideVote({ rule, tally }) : null;
  return (
    <div role="status">
      <p className={styles.strong}>{t(sumText(typed.present, parts, addsUp))}</p>
      {faults.map((fault) => (
        <p key={fault.code} className={styles.plain}>
          {t(uncountedVotePhrase({ ...fault.params, fault: fault.code }))}
        </p>
      ))}
      {vote && vote.result !== "refused" && (
        <p className={styles.plain}>
          {`${t(VOTE_RESULT_TEXT[vote.result])}. ${t(formulaText(voteFormula(vote)))}`}
        </p>
      )}
    </div>
  );
}

function typedOf(start: VoteTally | null, members: number, present: number): TypedTally {
  const text = (field: keyof VoteTally) => (start ? String(start[field]) : "");
  return {
    members: start ? text("members") : String(members),
    present: start ? text("present") : String(present),
    agree: text("agree"),
    disagree: text("disagree"),
    blank: text("blank"),
    invalid: text("invalid"),
    notReturned: text("notReturned"),
  };
}
