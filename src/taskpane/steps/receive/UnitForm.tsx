import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { unitKey } from "../../../domain/intake/unitKey";
import { unitText } from "../../../strings/unitText";
import { saveUnitsAction } from "../../actions/unitActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { KindSelect } from "./KindSelect";

interface UnitFormProps {
  /** Keys of the units that stand on the sheet. */
  readonly standing: ReadonlySet<string>;
}

/** Adds one unit; the keyboard stays for the next. */
export function UnitForm({ standing }: UnitFormProps) {
  const { busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [kind, setKind] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const fault = nameFault(name, standing);
  const isShown = isAsked || fault === unitText.standsAlready;
  const focus = (field: string) =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const submit = async () => {
    setIsAsked(true);
    if (fault || kind === null) {
      focus(fault ? "unit" : "kind");
      return;
    }
    const input = { units: [{ name: name.trim(), kind }], keepsFocus: true };
    if (!(await store.run(saveUnitsAction, input))) return;
    setName("");
    setIsAsked(false);
    focus("unit");
  };
  return (
    <form
      ref={form}
      className={styles.stack}
      aria-label={t(unitText.add)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={t(unitText.name)}
        hint={t(unitText.nameHint)}
        {...(isShown && fault ? { validationMessage: t(fault) } : {})}
      >
        <Input
          name="unit"
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <KindSelect kind={kind} isMissing={isAsked && kind === null} onChoose={setKind} />
      <div>
        <Button type="submit" disabledFocusable={busy !== null}>
          {t(unitText.add)}
        </Button>
      </div>
    </form>
  );
}

function nameFault(name: string, standing: ReadonlySet<string>) {
  const key = unitKey(name);
  if (key === "") return unitText.nameMissing;
  return standing.has(key) ? unitText.standsAlready : null;
}
