import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { transitionNotes } from "../../../domain/regulation/transitionNotes";
import {
  changedParametersText,
  planText,
  regimeText,
  transitionText,
  unreadAmendmentText,
} from "../../../strings/planText";
import { paneText } from "../../../strings/paneText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { PackFileField } from "./PackFileField";

/** Which rules apply on the decision date, in words, and what of them the office has set itself. */
export function RulesPart() {
  const { plan, view, checked } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const unread = (plan.regime?.amendments ?? []).filter(({ wasRead }) => !wasRead);
  const transitions = transitionNotes(
    plan,
    (view?.lists ?? []).map(({ received }) => received),
  );
  const refused = checked?.gathered.data.parameterFaults.length ?? 0;
  return (
    <section className={styles.stack} aria-labelledby="rules-in-force">
      <h3 id="rules-in-force" className={styles.title}>
        {t(planText.rules)}
      </h3>
      <p className={styles.quiet}>{t(regimeText(plan))}</p>
      {unread.map(({ of, by }) => (
        <p key={by} className={styles.quiet}>
          {t(unreadAmendmentText(of, by))}
        </p>
      ))}
      {transitions.map((note) => (
        <p key={note.transition.id} className={styles.quiet}>
          {t(transitionText(note))}
        </p>
      ))}
      {view?.session && (
        <p className={styles.quiet}>
          {t(changedParametersText(view.changedParameters.length, refused))}
        </p>
      )}
      {view?.isPackAltered === true && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t(planText.packAltered)}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Link
          as="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t(paneText.hideDetails) : t(planText.instruments)}
        </Link>
      </div>
      {isOpen && <Instruments />}
      {!view?.session && <PackFileField />}
    </section>
  );
}

function Instruments() {
  const { plan } = usePane();
  const t = useText();
  return (
    <ul>
      {(plan.regime?.instruments ?? []).map(({ number, wasRead }) => (
        <li key={number}>{`${number}: ${t(wasRead ? planText.wasRead : planText.wasNotRead)}`}</li>
      ))}
    </ul>
  );
}
