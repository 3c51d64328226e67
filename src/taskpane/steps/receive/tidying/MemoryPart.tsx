import { memoryLines } from "../../../../domain/intake/memoryLines";
import { NO_MEMORY } from "../../../../domain/intake/readingMemory";
import { ALSO_WRITES } from "../../../../strings/stepText";
import { memoryCountsText, readingFaultText, tidyingText } from "../../../../strings/tidyingText";
import { exportMemoryAction, importMemoryAction } from "../../../actions/tidyingActions";
import { ActionButton } from "../../../parts/ActionButton";
import { FileField } from "../../../parts/FileField";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { CannotSave } from "./CannotSave";

/** How much is remembered about reading lists; out to a file, in from one. */
export function MemoryPart() {
  const { view } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const { memory, faults } = view?.reading ?? { memory: NO_MEMORY, faults: [] };
  const counts = {
    column: memory.columns.length,
    unit: memory.units.length,
    award: memory.awards.length,
    repair: memory.repairs.length,
  };
  return (
    <>
      <p className={styles.quiet}>{t(tidyingText.memoryAbout)}</p>
      <p className={styles.plain}>
        {t(memoryLines(memory).length === 0 ? tidyingText.memoryNone : memoryCountsText(counts))}
      </p>
      {faults.map((fault) => (
        <p key={`${fault.code} ${fault.cell}`} className={styles.plain}>
          {t(readingFaultText(fault))}
        </p>
      ))}
      {store.host.canSaveFiles ? (
        <div>
          <ActionButton action={exportMemoryAction} input={null} />
        </div>
      ) : (
        <CannotSave />
      )}
      <FileField
        kind="file"
        label={t(tidyingText.importFile)}
        accept=".json,application/json"
        onChoose={([chosen]) => {
          if (!chosen) return;
          void chosen.file.text().then((text) => store.run(importMemoryAction, text));
        }}
      />
      <WillWrite what={ALSO_WRITES.memory} />
    </>
  );
}
