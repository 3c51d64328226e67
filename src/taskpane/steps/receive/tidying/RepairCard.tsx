import { Button } from "@fluentui/react-components";
import type { ProposedRepair } from "../../../../domain/intake/proposeRepairs";
import type { RegisteredNomination } from "../../../../domain/intake/register";
import { comparedFieldText } from "../../../../strings/comparedFieldText";
import { tidyingText } from "../../../../strings/tidyingText";
import { repairAction } from "../../../actions/tidyingActions";
import { ActionButton } from "../../../parts/ActionButton";
import { DiffText } from "../../../parts/DiffText";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { diffTexts } from "../../../state/diffTexts";
import { repairKey } from "../../../state/proposals";

interface RepairCardProps {
  readonly repair: ProposedRepair;
  /** Undefined where the register has it no longer. */
  readonly nomination: RegisteredNomination | undefined;
}

/** One text before and after its repair, with what differs made visible. */
export function RepairCard({ repair, nomination }: RepairCardProps) {
  const { skipped } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const { field, before, after, isRemembered, kinds, id } = repair;
  const parts = diffTexts(before, after);
  const whose = [id, nomination?.name.trim(), nomination?.submittingUnit?.trim()];
  const words = `${t(comparedFieldText(field))}: ${after}`;
  return (
    <div className={styles.card}>
      <p className={styles.quiet}>
        {[t(comparedFieldText(field)), ...whose.filter(Boolean)].join(" · ")}
        {isRemembered && kinds.length > 0 && ` · ${t(tidyingText.remembered)}`}
      </p>
      <p className={styles.plain}>
        {`${t(tidyingText.before)}: `}
        <DiffText as="del" parts={parts.before} />
      </p>
      <p className={styles.plain}>
        {`${t(tidyingText.after)}: `}
        <DiffText as="ins" parts={parts.after} />
      </p>
      <div className={styles.row}>
        <ActionButton
          action={repairAction}
          input={[repair]}
          label={tidyingText.repairOne}
          description={`${t(tidyingText.repairOne)}: ${words}`}
          size="small"
        />
        <Button
          size="small"
          aria-label={`${t(tidyingText.leave)}: ${words}`}
          onClick={() => {
            store.update({
              skipped: new Set([...skipped, repairKey(repair)]),
              titleTakesFocus: true,
            });
          }}
        >
          {t(tidyingText.leave)}
        </Button>
      </div>
    </div>
  );
}
