import { Badge, Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ProposedRepair } from "../../../../domain/intake/proposeRepairs";
import type { RegisteredNomination } from "../../../../domain/intake/register";
import { groupRepairs, type RepairGroup } from "../../../../domain/text/repairs/groupRepairs";
import { ALSO_WRITES } from "../../../../strings/stepText";
import { repairAllText, repairGroupText, tidyingText } from "../../../../strings/tidyingText";
import { repairAction } from "../../../actions/tidyingActions";
import { ActionButton } from "../../../parts/ActionButton";
import { RowList } from "../../../parts/RowList";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { leftRepairs, repairKey } from "../../../state/proposals";
import { RepairCard } from "./RepairCard";

/** Texts of the register that can be repaired, those alike together: one, all alike, or none. */
export function RepairsPart({ repairs }: { readonly repairs: readonly ProposedRepair[] }) {
  const { skipped, view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const rows = view?.register?.nominations;
  const nominations = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows]);
  const left = leftRepairs(repairs, skipped);
  if (left.length === 0) return <p className={styles.plain}>{t(tidyingText.repairsNone)}</p>;
  return (
    <>
      <p className={styles.quiet}>{t(tidyingText.repairsAbout)}</p>
      <WillWrite what={ALSO_WRITES.repairs} />
      {groupRepairs(left).map((group) => (
        <Group
          key={`${group.kinds.join(" ")} ${String(group.sure)}`}
          group={group}
          nominations={nominations}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: RepairGroup<ProposedRepair>;
  readonly nominations: ReadonlyMap<string, RegisteredNomination>;
}

function Group({ group, nominations }: GroupProps) {
  const store = useStore();
  const { skipped } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { kinds, sure, members, count } = group;
  const title = t(repairGroupText(kinds));
  return (
    <div role="group" aria-label={title} className={styles.stack}>
      <p className={styles.strong}>{`${title} (${String(count)})`}</p>
      <div>
        <Badge appearance="tint" color={sure ? "success" : "warning"}>
          {t(sure ? tidyingText.sure : tidyingText.unsure)}
        </Badge>
      </div>
      {count > 1 && (
        <div className={styles.row}>
          <ActionButton
            action={repairAction}
            input={members}
            label={repairAllText(count)}
            description={`${t(repairAllText(count))}: ${title}`}
            size="small"
          />
          <Button
            size="small"
            aria-label={`${t(tidyingText.leave)}: ${title}`}
            onClick={() => {
              const keys = members.map(repairKey);
              store.update({ skipped: new Set([...skipped, ...keys]), titleTakesFocus: true });
            }}
          >
            {t(tidyingText.leave)}
          </Button>
        </div>
      )}
      <RowList label={title} items={members} keyOf={repairKey}>
        {(repair) => <RepairCard repair={repair} nomination={nominations.get(repair.id)} />}
      </RowList>
    </div>
  );
}
