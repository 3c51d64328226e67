import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { citationText } from "../../../strings/citationText";
import { quorumText, voteText } from "../../../strings/voteText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { quorumFor } from "../../state/attendance";

interface QuorumLinesProps {
  readonly members: number;
  readonly present: number;
}

/** Whether enough members are there, rule by rule, as a fraction and in words. */
export function QuorumLines({ members, present }: QuorumLinesProps) {
  const { plan, outcomes } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const used = plan.voteRules.filter(({ id }) => outcomes.some(({ rule }) => rule?.id === id));
  return (
    <section className={styles.stack} aria-labelledby="quorum">
      <h3 id="quorum" className={styles.title}>
        {t(voteText.quorum)}
      </h3>
      {(used.length > 0 ? used : plan.voteRules).map((rule) => {
        const quorum = quorumFor(rule, { present, members });
        const share = `${String(rule.quorum.numerator)}/${String(rule.quorum.denominator)}`;
        return (
          <div key={rule.id}>
            <MessageBar intent={quorum.met ? "success" : "warning"} layout="multiline">
              <MessageBarBody>{t(quorumText({ ...quorum, share }))}</MessageBarBody>
            </MessageBar>
            <p className={styles.quiet}>{t(citationText(rule.basis.citation))}</p>
          </div>
        );
      })}
    </section>
  );
}
