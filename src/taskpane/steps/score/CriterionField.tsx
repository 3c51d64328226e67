import { Field, Input } from "@fluentui/react-components";
import type { Criterion, Plan } from "../../../domain/regulation/schema";
import type { Fault } from "../../../domain/result";
import type { Phrase } from "../../../strings/language";
import { limitsText, scoreText } from "../../../strings/scoreText";
import { uncountedMarkPhrase } from "../../../strings/uncountedPhrases";
import { usePane, useText } from "../../parts/usePane";

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly typed: string;
  readonly fault: Fault | null;
  readonly isMissing: boolean;
  readonly onType: (text: string) => void;
}

/** One criterion's mark, refused where it is typed. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, typed, fault, isMissing, onType } = props;
  const { plan } = usePane();
  const t = useText();
  const { id, name, maximum, step } = criterion;
  const message = fault ? faultPhrase(fault, plan) : isMissing ? scoreText.notANumber : null;
  return (
    <Field
      label={name}
      hint={t(limitsText(maximum, step))}
      {...(message ? { validationMessage: t(message) } : {})}
    >
      <Input
        name={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_, data) => {
          onType(data.value);
        }}
      />
    </Field>
  );
}

function faultPhrase(fault: Fault, plan: Plan): Phrase {
  if (fault.code === "not-a-number") return scoreText.notANumber;
  if (fault.code === "too-many-decimals") return scoreText.tooManyDecimals;
  return uncountedMarkPhrase({ ...fault.params, fault: fault.code }, plan);
}
