import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { paneText } from "../../strings/paneText";
import { ROLES, type Role } from "../state/paneState";
import { roleOf } from "../state/roleOf";
import { stepsInOrder } from "../state/stepState";
import { usePane, useStore, useText } from "./usePane";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Asks once who works here; the answer stays on this machine. */
export function WhoAreYou() {
  const { person } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useStyles();
  const [name, setName] = useState(person);
  const [role, setRole] = useState<Role>(roleOf(store.host.memory.get("role")) ?? "clerk");
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wasKnown = useRef(person !== "");
  useEffect(() => {
    // The button that brought the person here is gone; on the first day Excel keeps the keyboard.
    if (wasKnown.current) form.current?.querySelector("input")?.focus();
  }, []);
  const isMissing = name.trim() === "";
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby="who-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isMissing) {
          form.current?.querySelector("input")?.focus();
          return;
        }
        store.host.memory.set("person", name.trim());
        store.host.memory.set("role", role);
        const [step = "receive"] = stepsInOrder({ role });
        store.update({ person: name.trim(), role, step, titleTakesFocus: true });
      }}
    >
      <h2 id="who-title" className={styles.title}>
        {t(paneText.whoAreYou)}
      </h2>
      <Field
        label={t(paneText.personName)}
        hint={t(paneText.whoHint)}
        required
        {...(isAsked && isMissing ? { validationMessage: t(paneText.personMissing) } : {})}
      >
        <Input
          value={name}
          autoComplete="name"
          onChange={(_, data) => {
            setName(data.value);
          }}
        />
      </Field>
      <Field label={t(paneText.role)}>
        <RadioGroup
          value={role}
          onChange={(_, data) => {
            setRole(roleOf(data.value) ?? "clerk");
          }}
        >
          {ROLES.map((each) => (
            <Radio key={each} value={each} label={t(paneText[each])} />
          ))}
        </RadioGroup>
      </Field>
      <Button type="submit" appearance="primary">
        {t(paneText.begin)}
      </Button>
    </form>
  );
}
