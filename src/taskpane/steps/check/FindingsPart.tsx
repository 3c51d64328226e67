import { useMemo, useState } from "react";
import { checkStepText } from "../../../strings/checkStepText";
import { paneText, shownOfText } from "../../../strings/paneText";
import type { CheckOutcome } from "../../../workflow/check";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import { describeFindings, filterFindings, NO_FILTER } from "../../state/filterFindings";
import { FindingCard } from "./FindingCard";
import { FindingFilters } from "./FindingFilters";
import { SeverityCounts } from "./SeverityCounts";

/** The findings: counts, filters, and the list. */
export function FindingsPart({ checked }: { readonly checked: CheckOutcome }) {
  const { language } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState("");
  const { findings, gathered } = checked;
  const shown = useMemo(
    () => describeFindings(findings, gathered.data, language),
    [findings, gathered, language],
  );
  const fitting = useMemo(() => filterFindings(shown, filter), [shown, filter]);
  if (findings.length === 0) return <p>{t(checkStepText.noneButPeople)}</p>;
  return (
    <>
      <SeverityCounts findings={findings} />
      <FindingFilters shown={shown} filter={filter} onChange={setFilter} />
      <p className={styles.quiet} role="status">
        {fitting.length === 0
          ? t(paneText.nothingFits)
          : t(shownOfText(fitting.length, findings.length))}
      </p>
      {fitting.length > 0 && (
        <VirtualList
          label={t(checkStepText.list)}
          items={fitting}
          keyOf={({ finding }) => finding.fingerprint}
        >
          {(item) => (
            <FindingCard
              shown={item}
              isOpened={opened === item.finding.fingerprint}
              onOpen={(isOpened) => {
                setOpened(isOpened ? item.finding.fingerprint : "");
              }}
            />
          )}
        </VirtualList>
      )}
    </>
  );
}
