import { voteText } from "../../../strings/voteText";
import { paneText } from "../../../strings/paneText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { VirtualList } from "../../parts/VirtualList";
import { VoteLine } from "../../parts/VoteLine";

/** The vote on each candidate so far, with its arithmetic. */
export function ResultsPart() {
  const { outcomes } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <section className={styles.stack} aria-labelledby="vote-results">
      <h3 id="vote-results" className={styles.title}>
        {t(voteText.results)}
      </h3>
      <VirtualList
        label={t(voteText.results)}
        items={outcomes}
        keyOf={({ nomination }) => nomination.id}
      >
        {(outcome) => (
          <div className={styles.card}>
            <p className={styles.strong}>{outcome.nomination.name || t(paneText.noName)}</p>
            <VoteLine outcome={outcome} />
          </div>
        )}
      </VirtualList>
    </section>
  );
}
