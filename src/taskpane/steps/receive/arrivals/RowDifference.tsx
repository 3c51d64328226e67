import { Badge, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { FieldChange } from "../../../../domain/intake/compareVersions";
import { arrivalText, ROW_CHANGE_TEXT } from "../../../../strings/arrivalText";
import { comparedFieldText } from "../../../../strings/comparedFieldText";
import { paneText } from "../../../../strings/paneText";
import { withTake } from "../../../actions/decideArrival";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { DiffText } from "../../../parts/DiffText";
import { diffTexts } from "../../../state/diffTexts";
import type { DifferingRow } from "../../../state/versionRows";

const COLORS = {
  changed: "warning",
  added: "success",
  split: "success",
  removed: "danger",
} as const;

interface RowDifferenceProps {
  readonly sha256: string;
  readonly row: DifferingRow;
}

/** One row that is not as it was: each field as it came, as the register has it, as it comes now. */
export function RowDifference({ sha256, row }: RowDifferenceProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { decisions } = usePane();
  const { kind, name, changes, id, isBack } = row;
  const isReplacing = decisions.files.get(sha256)?.mode === "replace";
  return (
    <div className={styles.card}>
      <p className={styles.strong}>{name === "" ? t(paneText.noName) : name}</p>
      <div>
        <Badge appearance="tint" color={COLORS[kind]}>
          {t(ROW_CHANGE_TEXT[kind])}
        </Badge>
      </div>
      {isBack && <p className={styles.quiet}>{t(arrivalText.isBack)}</p>}
      {changes.map((change) => (
        <div key={change.field}>
          <ChangedField change={change} />
          {change.isConflict && !isReplacing && (
            <p className={styles.quiet}>{t(arrivalText.conflictAhead)}</p>
          )}
          {change.isConflict && id !== null && isReplacing && (
            <ConflictField sha256={sha256} id={id} name={name} change={change} />
          )}
        </div>
      ))}
    </div>
  );
}

function ChangedField({ change }: { readonly change: FieldChange }) {
  const t = useText();
  const styles = useSharedStyles();
  const { field, base, register, arrived } = change;
  const parts = diffTexts(register, arrived);
  const blank = t(arrivalText.blank);
  return (
    <>
      <p className={styles.plain}>{t(comparedFieldText(field))}</p>
      <p className={styles.quiet}>
        {`${t(arrivalText.wasReceived)}: ${base === null ? t(arrivalText.notKnown) : base || blank}`}
      </p>
      <p className={styles.quiet}>
        {`${t(arrivalText.registerNow)}: `}
        {register === "" ? blank : <DiffText as="del" parts={parts.before} />}
      </p>
      <p className={styles.quiet}>
        {`${t(arrivalText.arrivedNow)}: `}
        {arrived === "" ? blank : <DiffText as="ins" parts={parts.after} />}
      </p>
    </>
  );
}

interface ConflictFieldProps {
  readonly sha256: string;
  readonly id: string;
  readonly name: string;
  readonly change: FieldChange;
}

/** The register stays until a person says otherwise. */
function ConflictField({ sha256, id, name, change }: ConflictFieldProps) {
  const { decisions } = usePane();
  const store = useStore();
  const t = useText();
  const { field } = change;
  const takes = decisions.files.get(sha256)?.takes ?? [];
  const chosen = takes.find((one) => one.id === id && one.field === field)?.take ?? "register";
  return (
    <Field label={`${t(arrivalText.conflict)} (${name}, ${t(comparedFieldText(field))})`}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          const take = value === "arrived" ? "arrived" : "register";
          store.update({ decisions: withTake(decisions, sha256, { id, field, take }) });
        }}
      >
        <Radio value="register" label={t(arrivalText.keepRegister)} />
        <Radio value="arrived" label={t(arrivalText.takeArrived)} />
      </RadioGroup>
    </Field>
  );
}
