import { uncountedVotePhrase } from "../../strings/uncountedPhrases";
import { formulaText, quorumText, VOTE_RESULT_TEXT, voteText } from "../../strings/voteText";
import type { CandidateOutcome } from "../../domain/report/decideOutcomes";
import { voteFormula } from "../../domain/voting/decideVote";
import { useText } from "./usePane";
import { useSharedStyles } from "./useSharedStyles";

/** The vote on a candidate with its arithmetic, or why there is none. */
export function VoteLine({ outcome }: { readonly outcome: CandidateOutcome }) {
  const t = useText();
  const styles = useSharedStyles();
  const { vote, faults, rule, tally } = outcome;
  if (faults.length > 0) {
    return faults.map(({ code, params }) => (
      <p key={`${code} ${JSON.stringify(params)}`} className={styles.plain}>
        {t(uncountedVotePhrase({ ...params, fault: code }))}
      </p>
    ));
  }
  if (!rule) return <p className={styles.quiet}>{t(voteText.noRule)}</p>;
  if (!tally?.tally || !vote || vote.result === "refused") {
    return <p className={styles.quiet}>{t(voteText.noVoteYet)}</p>;
  }
  const { quorum } = vote;
  const share = `${String(rule.quorum.numerator)}/${String(rule.quorum.denominator)}`;
  return (
    <p className={styles.quiet}>
      {`${t(VOTE_RESULT_TEXT[vote.result])}. `}
      {vote.result === "no-quorum"
        ? t(quorumText({ ...quorum, share }))
        : t(formulaText(voteFormula(vote)))}
    </p>
  );
}
