import { Field, Select } from "@fluentui/react-components";
import type { ColumnMeaning } from "../../../../domain/intake/columnMapping";
import { headingText } from "../../../../domain/intake/headingText";
import { NO_MEMORY, type ReadingMemory } from "../../../../domain/intake/readingMemory";
import { arrivalText } from "../../../../strings/arrivalText";
import { COLUMN_MEANINGS, columnMeaningText } from "../../../../strings/columnText";
import { withUnseen } from "../../../actions/decideArrival";
import { decideColumnAction } from "../../../actions/previewActions";
import { useStore, useText } from "../../../parts/usePane";
import type { ColumnOfList } from "./ColumnCard";

/** What a column is taken for; another choice is remembered for the unit and the shape, and the file read again. */
export function ColumnSelect({ list, reading, column }: ColumnOfList) {
  const store = useStore();
  const t = useText();
  const heading = headingText(column);
  const decide = (value: string) => {
    const meaning = COLUMN_MEANINGS.find((each) => each === value);
    if (!meaning || !store.canRun(decideColumnAction)) return;
    const decided = decision(meaning);
    store.update(withUnseen(store.getState(), decided));
    void store.run(decideColumnAction, decided);
  };
  const decision = (meaning: ColumnMeaning): ReadingMemory => ({
    ...NO_MEMORY,
    columns: [{ shape: reading.shape, unit: list.submittingUnit ?? "", heading, meaning }],
  });
  return (
    <Field
      label={`${t(arrivalText.holds)} (“${heading}”)`}
      {...(column.ground === "remembered" ? { hint: t(arrivalText.remembered) } : {})}
    >
      <Select
        value={meaningOf(column)}
        onChange={(_, { value }) => {
          decide(value);
        }}
      >
        {meaningOf(column) === "" && <option value="">{t(arrivalText.unsettled)}</option>}
        {column.choices.length > 0 && (
          <optgroup label={t(arrivalText.mayBe)}>
            <Meanings meanings={column.choices} />
          </optgroup>
        )}
        <optgroup label={t(arrivalText.allMeanings)}>
          <Meanings meanings={COLUMN_MEANINGS.filter((each) => !isChoice(column, each))} />
        </optgroup>
      </Select>
    </Field>
  );
}

function Meanings({ meanings }: { readonly meanings: readonly ColumnMeaning[] }) {
  const t = useText();
  return meanings.map((meaning) => (
    <option key={meaning} value={meaning}>
      {t(columnMeaningText(meaning))}
    </option>
  ));
}

function isChoice({ choices }: ColumnOfList["column"], meaning: ColumnMeaning): boolean {
  return choices.some((choice) => choice === meaning);
}

/** What nobody has settled is offered as it is; what a person, or a listed heading, says is nothing asked for is that. */
function meaningOf({ field, ground }: ColumnOfList["column"]): ColumnMeaning | "" {
  if (field !== null) return field;
  return ground === "remembered" || ground === "exact" || ground === "folded" ? "other" : "";
}
