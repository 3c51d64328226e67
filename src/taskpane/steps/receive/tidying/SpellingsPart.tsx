import type { UnitCluster } from "../../../../domain/intake/likeness/clusterUnits";
import { ALSO_WRITES } from "../../../../strings/stepText";
import { ACTION_TEXT } from "../../../../strings/actionText";
import { tidyingText } from "../../../../strings/tidyingText";
import { splitUnitAction } from "../../../actions/tidyingActions";
import { ActionButton } from "../../../parts/ActionButton";
import { RowList } from "../../../parts/RowList";
import { usePane, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { clusterKey, leftSpellings } from "../../../state/proposals";
import { SpellingCard } from "./SpellingCard";

/** Units that are spelt several ways, to be merged by a person; and those that were, to be split again. */
export function SpellingsPart({ clusters }: { readonly clusters: readonly UnitCluster[] }) {
  const { skipped } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const left = leftSpellings(clusters, skipped);
  return (
    <>
      {left.length === 0 ? (
        <p className={styles.plain}>{t(tidyingText.unitsNone)}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t(tidyingText.unitsAbout)}</p>
          <WillWrite what={ALSO_WRITES.mergeUnits} />
          <RowList label={t(tidyingText.units)} items={left} keyOf={clusterKey}>
            {(cluster) => <SpellingCard cluster={cluster} />}
          </RowList>
        </>
      )}
      <Merged />
    </>
  );
}

function Merged() {
  const { view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const units = view?.reading.memory.units ?? [];
  if (units.length === 0) return null;
  return (
    <>
      <p className={styles.strong}>{t(tidyingText.merged)}</p>
      <RowList label={t(tidyingText.merged)} items={units} keyOf={({ received }) => received}>
        {({ received, chosen }) => (
          <div className={styles.card}>
            <p className={styles.plain}>{`“${received}” → “${chosen}”`}</p>
            <div>
              <ActionButton
                action={splitUnitAction}
                input={received}
                description={`${t(ACTION_TEXT.splitUnit)}: ${received}`}
                size="small"
              />
            </div>
          </div>
        )}
      </RowList>
    </>
  );
}
