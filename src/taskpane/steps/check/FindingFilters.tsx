import { Field, Input, Select } from "@fluentui/react-components";
import { ACCEPTED_TEXT, checkStepText, SEVERITY_TEXT } from "../../../strings/checkStepText";
import { checkTitle } from "../../../strings/checkTitle";
import type { Phrase } from "../../../strings/language";
import { paneText } from "../../../strings/paneText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { FindingFilter, ShownFinding } from "../../state/filterFindings";

interface FindingFiltersProps {
  readonly shown: readonly ShownFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Narrows the list by severity, check, unit and words. */
export function FindingFilters({ shown, filter, onChange }: FindingFiltersProps) {
  const { language } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const checks = [...new Set(shown.map(({ finding }) => finding.check))];
  const units = [...new Set(shown.map(({ unit }) => unit))].filter((unit) => unit !== "");
  const choose = (field: keyof FindingFilter) => (value: string) => {
    onChange({ ...filter, [field]: value });
  };
  return (
    <div className={styles.row} role="search">
      <Choice
        label={checkStepText.severity}
        value={filter.severity}
        options={[...Object.entries(SEVERITY_TEXT), ["accepted", ACCEPTED_TEXT] as const].map(
          ([value, phrase]) => ({ value, text: t(phrase) }),
        )}
        onChoose={choose("severity")}
      />
      <Choice
        label={checkStepText.check}
        value={filter.check}
        options={checks.map((value) => ({ value, text: checkTitle(value, language) }))}
        onChoose={choose("check")}
      />
      <Choice
        label={checkStepText.unit}
        value={filter.unit}
        options={units.map((value) => ({ value, text: value }))}
        onChoose={choose("unit")}
      />
      <Field label={t(checkStepText.text)} className={styles.grow}>
        <Input
          type="search"
          value={filter.text}
          onChange={(_, { value }) => {
            choose("text")(value);
          }}
        />
      </Field>
    </div>
  );
}

interface ChoiceProps {
  readonly label: Phrase;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const t = useText();
  const styles = useSharedStyles();
  return (
    <Field label={t(label)} className={styles.grow}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        <option value="">{t(paneText.all)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
