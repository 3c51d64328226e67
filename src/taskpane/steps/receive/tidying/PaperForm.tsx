import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { knownUnits } from "../../../../domain/checks/knownUnits";
import type { PaperKind } from "../../../../domain/checks/reviewData";
import { PAPER_COUNTS } from "../../../../domain/sheets/reconcileSheet";
import { ACTION_TEXT } from "../../../../strings/actionText";
import { PAPER_KIND_TEXT } from "../../../../strings/paperPhrases";
import { paneText } from "../../../../strings/paneText";
import { tidyingText } from "../../../../strings/tidyingText";
import type { PaperProposal } from "../../../../workflow/proposePaper";
import { recordPaperAction } from "../../../actions/paperActions";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { isCount, paperOf, typedPaper, type TypedPaper } from "../../../state/typedPaper";

const KINDS: readonly PaperKind[] = ["letter", "list", "minutes", "report", "decision", "other"];

interface PartProps {
  readonly typed: TypedPaper;
  readonly isAsked: boolean;
  readonly onType: (typed: TypedPaper) => void;
}

/** A paper as it was read, to be looked at, completed and recorded. */
export function PaperForm({ proposal }: { readonly proposal: PaperProposal }) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [typed, setTyped] = useState(() => typedPaper(proposal));
  const [isAsked, setIsAsked] = useState(false);
  const part = { typed, isAsked, onType: setTyped };
  return (
    <form
      className={styles.stack}
      aria-label={t(tidyingText.paper)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        const paper = paperOf(typed, proposal);
        if (paper) void store.run(recordPaperAction, paper);
      }}
    >
      <p className={styles.strong}>{`${t(tidyingText.paper)}: ${proposal.paper.file}`}</p>
      <WhosePaper {...part} proposal={proposal} />
      <Counts {...part} />
      <Statements proposal={proposal} />
      <Field label={t(tidyingText.names)}>
        <Textarea
          value={typed.names}
          rows={4}
          onChange={(_, { value }) => {
            setTyped({ ...typed, names: value });
          }}
        />
      </Field>
      <Field label={t(tidyingText.note)}>
        <Input
          value={typed.note}
          onChange={(_, { value }) => {
            setTyped({ ...typed, note: value });
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {t(ACTION_TEXT.recordPaper)}
        </Button>
        <Button
          onClick={() => {
            store.update({ paper: null, titleTakesFocus: true });
          }}
        >
          {t(tidyingText.dropPaper)}
        </Button>
      </div>
    </form>
  );
}

function WhosePaper({
  typed,
  isAsked,
  onType,
  proposal,
}: PartProps & { readonly proposal: PaperProposal }) {
  const { checked } = usePane();
  const t = useText();
  const names = checked ? knownUnits(checked.gathered.data).map(({ name }) => name) : [];
  const others = names.filter((name) => !proposal.units.includes(name));
  const missing = (isMissing: boolean, words: string) =>
    isAsked && isMissing ? { validationMessage: words } : {};
  return (
    <>
      <Field
        label={t(tidyingText.paperUnit)}
        {...missing(typed.unit === "", t(tidyingText.paperUnitMissing))}
      >
        <Select
          value={typed.unit}
          onChange={(_, { value }) => {
            onType({ ...typed, unit: value });
          }}
        >
          <option value="">{t(paneText.notStated)}</option>
          {[...proposal.units, ...others].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t(tidyingText.paperKind)}
        {...missing(typed.kind === "", t(tidyingText.paperKindMissing))}
      >
        <Select
          value={typed.kind}
          onChange={(_, { value }) => {
            onType({ ...typed, kind: KINDS.find((kind) => kind === value) ?? "" });
          }}
        >
          <option value="">{t(paneText.notStated)}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(PAPER_KIND_TEXT[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(tidyingText.reference)}>
        <Input
          value={typed.reference}
          onChange={(_, { value }) => {
            onType({ ...typed, reference: value });
          }}
        />
      </Field>
    </>
  );
}

function Counts({ typed, onType }: PartProps) {
  const t = useText();
  const styles = useSharedStyles();
  return (
    <div role="group" aria-describedby="paper-counts">
      <div className={styles.row}>
        {PAPER_COUNTS.map((count) => (
          <Field
            key={count}
            label={t(tidyingText[count])}
            className={styles.grow}
            {...(isCount(typed.counts[count])
              ? {}
              : { validationMessage: t(tidyingText.countBad) })}
          >
            <Input
              inputMode="numeric"
              value={typed.counts[count]}
              onChange={(_, { value }) => {
                onType({ ...typed, counts: { ...typed.counts, [count]: value } });
              }}
            />
          </Field>
        ))}
      </div>
      <p id="paper-counts" className={styles.quiet}>
        {t(tidyingText.countHint)}
      </p>
    </div>
  );
}

/** Where a paper states several numbers, or one, the sentences with their places. */
function Statements({ proposal }: { readonly proposal: PaperProposal }) {
  const t = useText();
  const styles = useSharedStyles();
  const { statements, counts } = proposal.reading;
  if (statements.length === 0) return null;
  return (
    <>
      {counts === null && <p className={styles.plain}>{t(tidyingText.statements)}</p>}
      <ul className={styles.bareList}>
        {statements.map(({ text, place }) => (
          <li key={place} className={styles.quiet}>{`${place}: “${text}”`}</li>
        ))}
      </ul>
    </>
  );
}
