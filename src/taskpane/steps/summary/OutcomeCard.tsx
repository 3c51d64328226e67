import { Badge } from "@fluentui/react-components";
import type { CandidateOutcome, OutcomeCode } from "../../../domain/report/decideOutcomes";
import { meanRounded } from "../../../domain/scoring/mean";
import { paneText } from "../../../strings/paneText";
import { scoreText } from "../../../strings/scoreText";
import { meanText, openErrorsText, outcomeText } from "../../../strings/summaryText";
import { decimalText } from "../../../strings/decimalText";
import { VoteLine } from "../../parts/VoteLine";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

const COLORS: Readonly<Record<OutcomeCode, "success" | "warning" | "danger" | "informative">> = {
  passed: "success",
  "passed-open-errors": "warning",
  "not-passed": "danger",
  "no-quorum": "warning",
  refused: "danger",
  "not-voted": "informative",
  "no-rule": "warning",
};

/** One candidate's outcome, with everything it rests on. */
export function OutcomeCard({ outcome }: { readonly outcome: CandidateOutcome }) {
  const { language } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { nomination, awardName, score, rank, provisional, openErrors } = outcome;
  const members = score ? Object.values(score.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <div className={styles.card}>
      <div>
        <Badge appearance="tint" color={COLORS[outcome.outcome]}>
          {t(outcomeText(outcome.outcome))}
        </Badge>
      </div>
      <p className={styles.strong}>{nomination.name || t(paneText.noName)}</p>
      <p className={styles.quiet}>
        {[nomination.submittingUnit ?? t(paneText.noUnit), awardName].filter(Boolean).join(" · ")}
      </p>
      {score?.total && (
        <p className={styles.quiet}>
          {t(
            meanText(
              decimalText(meanRounded(score.total, 2), language),
              score.counts.given,
              members,
              rank,
            ),
          )}
          {provisional ? `. ${t(scoreText.provisional)}` : ""}
        </p>
      )}
      <VoteLine outcome={outcome} />
      {openErrors > 0 && <p className={styles.plain}>{t(openErrorsText(openErrors))}</p>}
    </div>
  );
}
